import type { Atlas } from "../model/atlas.ts";
import { cellAt } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";

/** Directories never change, so their years live as long as they do. */
const kept = new WeakMap<Directory, Uint16Array>();

/** Year in which each row of a directory was last checked: by the row's own date, otherwise by that of the directory; 0 when neither says. */
function yearsOf(directory: Directory): Uint16Array {
  let years = kept.get(directory);
  if (!years) {
    years = readYears(directory);
    kept.set(directory, years);
  }
  return years;
}

/** Oldest and newest year among rows that `takes` gives 1 for; undefined when none says when it was checked. */
export function checkedYears(
  { directories, starts, rowOf }: Atlas,
  takes: (row: number) => number,
): { readonly from: number; readonly to: number } | undefined {
  let [from, to] = [Number.POSITIVE_INFINITY, 0];
  directories.forEach((directory, index) => {
    const years = yearsOf(directory);
    const start = starts[index]!;
    for (let row = 0; row < years.length; row++) {
      const year = years[row]!;
      if (year === 0 || (year >= from && year <= to) || takes(rowOf[start + row]!) === 0) continue;
      if (year < from) from = year;
      if (year > to) to = year;
    }
  });
  return to === 0 ? undefined : { from, to };
}

/** Dates begin with four digits of the year. */
const toYear = (date: string | undefined): number => (date && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : 0);

function readYears({ fields, source, size }: Directory): Uint16Array {
  const ofSource = toYear(source.retrieved ?? source.issued);
  const years = new Uint16Array(size).fill(ofSource);
  const column = fields.get("updated");
  if (column?.type === "coded") {
    const known = Uint16Array.from(column.values, (date) => toYear(date) || ofSource);
    for (let row = 0; row < size; row++) years[row] = known[column.codes[row]!]!;
  } else if (column) {
    for (let row = 0; row < size; row++) years[row] = toYear(cellAt(column, row)) || ofSource;
  }
  return years;
}
