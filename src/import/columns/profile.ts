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
  readonly least?: number;
  readonly most?: number;
  share(test: (value: string) => boolean): number;
  /** Of the distinct values. */
  distinctShare(test: (value: string) => boolean): number;
  readonly numeric: number;
  readonly bands: number;
  readonly dates: number;
  readonly personal: PersonalTally;
  readonly addresses: number;
  readonly meanLength: number;
}

export function profileColumn(cells: readonly string[]): Profile {
  const present = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const values = present.slice(0, LOOKED_AT);
  const different = [...new Set(values)];
  const numbers = values.map(readAmount).filter((value) => value !== undefined);
  const personal = createPersonalTally();
  for (const value of values) personal.add(personalValue(value), value);
  const share = (test: (value: string) => boolean) => (values.length ? values.filter(test).length / values.length : 0);
  return {
    looked: cells.length,
    filled: present.length,
    distinct: new Set(present).size,
    values,
    ...(numbers.length && { least: Math.min(...numbers), most: Math.max(...numbers) }),
    share,
    distinctShare: (test) => (different.length ? different.filter(test).length / different.length : 0),
    numeric: numbers.length / Math.max(1, values.length),
    bands: share(isBand),
    dates: share((value) => readDate(value) !== undefined),
    personal,
    addresses: share(
      (value) => /^(https?:\/\/|www\.)\S+$/i.test(value) || /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(\/\S*)?$/i.test(value),
    ),
    meanLength: values.reduce((sum, value) => sum + value.length, 0) / Math.max(1, values.length),
  };
}
