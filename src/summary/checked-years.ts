import type { Atlas } from "../model/atlas.ts";
import type { Column } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";

export interface CheckedYears {
  add(row: number): void;
  /** Oldest and newest year; undefined when no row says when it was checked. */
  range(): { readonly from: number; readonly to: number } | undefined;
}

/** Years in which rows were last checked: by the row's own date, otherwise by that of its directory. */
export function createCheckedYears({ directories, directory, row }: Atlas): CheckedYears {
  const yearOf = directories.map(readYears);
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return {
    add(at) {
      const year = yearOf[directory[at]!]!(row[at]!);
      if (year === 0) return;
      if (year < from) from = year;
      if (year > to) to = year;
    },
    range: () => (to < from ? undefined : { from, to }),
  };
}

/** Dates begin with four digits of the year; 0 stands for no date. */
const toYear = (date: string | undefined): number => (date && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : 0);

function readYears({ fields, source }: Directory): (row: number) => number {
  const ofSource = toYear(source.retrieved ?? source.issued);
  const column: Column | undefined = fields.get("updated");
  if (column?.type === "coded") {
    const years = Uint16Array.from(column.values, (date) => toYear(date) || ofSource);
    return (row) => years[column.codes[row]!]!;
  }
  if (column?.type === "text") {
    const { bytes, offsets } = column;
    return (row) => {
      const at = offsets[row]!;
      if (offsets[row + 1]! - at < 4) return ofSource;
      let year = 0;
      for (let digit = at; digit < at + 4; digit++) year = year * 10 + bytes[digit]! - 0x30;
      return year;
    };
  }
  return () => ofSource;
}
