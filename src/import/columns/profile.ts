import { readDate } from "../cells/read-date.ts";
import { isBand, readAmount } from "../cells/read-number.ts";
import { createPersonalTally, type PersonalTally, personalValue } from "../privacy/personal-values.ts";

const LOOKED_AT = 200; // first non-empty values

/** What the first values of a column are like. Shares are of `values`. */
export interface Profile {
  /** Records looked at. */
  readonly looked: number;
  readonly filled: number;
  readonly distinct: number;
  readonly values: readonly string[];
  readonly least: number | undefined;
  readonly most: number | undefined;
  share(test: ValueIs): number;
  /** Of the distinct values. */
  distinctShare(test: ValueIs): number;
  readonly numeric: number;
  readonly bands: number;
  readonly dates: number;
  readonly personal: PersonalTally;
  readonly addresses: number;
  readonly meanLength: number;
}

type ValueIs = (value: string) => boolean;

export function profileColumn(cells: readonly string[]): Profile {
  const present: string[] = [];
  for (const cell of cells) {
    const value = cell.trim();
    if (value !== "") present.push(value);
  }
  return new ProfiledValues(cells.length, present);
}

/** The same of a column of which no value may be kept. */
export const withoutValues = ({ looked, filled, distinct }: Profile): Profile =>
  Object.assign(new ProfiledValues(looked, []), { filled, distinct });

class ProfiledValues implements Profile {
  readonly looked: number;
  readonly filled: number;
  readonly distinct: number;
  readonly values: readonly string[];
  private readonly times = new Map<string, number>(); // that each of them is there: a test is asked once of equal ones
  readonly least: number | undefined;
  readonly most: number | undefined;
  readonly numeric: number;
  readonly bands: number;
  readonly dates: number;
  readonly personal = createPersonalTally();
  readonly addresses: number;
  readonly meanLength: number;

  constructor(looked: number, present: readonly string[]) {
    const { times, personal } = this;
    this.looked = looked;
    this.filled = present.length;
    this.distinct = new Set(present).size;
    this.values = present.slice(0, LOOKED_AT);
    let [length, numeric] = [0, 0];
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of this.values) {
      times.set(value, (times.get(value) ?? 0) + 1);
      length += value.length;
    }
    for (const [value, count] of times) {
      const amount = readAmount(value);
      const kind = personalValue(value);
      for (let at = 0; at < count; at++) personal.add(kind, value);
      if (amount === undefined) continue;
      numeric += count;
      least = Math.min(least, amount);
      most = Math.max(most, amount);
    }
    const all = Math.max(1, this.values.length);
    this.numeric = numeric / all;
    this.least = numeric > 0 ? least : undefined;
    this.most = numeric > 0 ? most : undefined;
    this.bands = this.share(isBand);
    this.dates = this.share(isDate);
    this.addresses = this.share(isAddress);
    this.meanLength = length / all;
  }

  share(test: ValueIs): number {
    let passed = 0;
    for (const [value, count] of this.times) if (test(value)) passed += count;
    return passed / Math.max(1, this.values.length);
  }

  distinctShare(test: ValueIs): number {
    let passed = 0;
    for (const value of this.times.keys()) if (test(value)) passed++;
    return passed / Math.max(1, this.times.size);
  }
}

const isDate: ValueIs = (value) => readDate(value) !== undefined;

const isAddress: ValueIs = (value) =>
  /^(https?:\/\/|www\.)\S+$/i.test(value) || /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(value);
