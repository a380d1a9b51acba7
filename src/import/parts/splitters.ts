import type { PartTarget, Split } from "../../model/arrangement.ts";
import type { Words } from "../words.ts";
import { ADDRESS_FIELDS, type AddressParts, splitAddress, USUAL_ADDRESS_FIELDS } from "./split-address.ts";

/** How the cells of one column fall into parts. */
export interface Splitter {
  readonly targets: readonly PartTarget[];
  /** By target; undefined where the cell does not fit, so that it stays whole. */
  split(cell: string): readonly string[] | undefined;
}

/** A column of the file whose cells fall into parts, and where those stand behind the columns of the file. */
export interface SplitColumn {
  readonly source: number;
  readonly header: string;
  readonly splitter: Splitter;
  /** Index of the column of its first part. */
  readonly from: number;
}

/** A cell that does not fit stands whole in the first part. */
export function partsOf(splitter: Splitter, cell: string): readonly string[] {
  return splitter.split(cell) ?? splitter.targets.map((_, at) => (at === 0 ? cell : ""));
}

/** `sample`: the first cells of the column, which tell what addresses have besides street, postcode and town. */
export function splitterOf(split: Split, sample: readonly string[], words: Words): Splitter {
  return split.by === "address" ? addressSplitter(sample, words) : separatorSplitter(split.separator, split.into);
}

function addressSplitter(sample: readonly string[], { country }: Words): Splitter {
  const read = (cell: string): AddressParts | undefined => splitAddress(cell, country);
  const there = sample.flatMap((cell) => Object.keys(read(cell) ?? {}));
  const targets = ADDRESS_FIELDS.filter((field) => USUAL_ADDRESS_FIELDS.includes(field) || there.includes(field));
  return {
    targets,
    split(cell) {
      const parts = read(cell);
      const isHeld = parts && Object.keys(parts).every((field) => (targets as readonly string[]).includes(field));
      return isHeld ? targets.map((field) => parts[field] ?? "") : undefined;
    },
  };
}

function separatorSplitter(separator: string, targets: readonly PartTarget[]): Splitter {
  const sign = separator.trim() === "" ? separator : separator.trim();
  return {
    targets,
    split(cell) {
      const parts = cell.split(sign).map((part) => part.trim());
      return parts.length === targets.length ? parts : undefined;
    },
  };
}

const LEAST_SHARE = 0.6;
const LEAST_VALUES = 3;

/** Whether most of some cells are addresses that fall into parts. */
export function areAddresses(values: readonly string[], { country }: Words): boolean {
  if (values.length < LEAST_VALUES) return false;
  const fitting = values.filter((value) => splitAddress(value, country)?.street !== undefined).length;
  return fitting >= values.length * LEAST_SHARE;
}
