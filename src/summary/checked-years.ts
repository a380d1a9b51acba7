import type { Atlas } from "../model/atlas.ts";
import { inBlocks } from "../model/blocks.ts";
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

/** Oldest and newest year among the selected rows inside; undefined when none says when it was checked. */
export function checkedYears(
  atlas: Atlas,
  mask: Uint8Array,
  inside: Uint8Array,
): { readonly from: number; readonly to: number } | undefined {
  const range = Uint16Array.of(0xffff, 0);
  atlas.directories.forEach((directory, index) => {
    const years = yearsOf(directory);
    const rowOf = atlas.rowOf.subarray(atlas.starts[index]!);
    inBlocks(years.length, (from, to) => widenRange(range, atlas.territory, rowOf, years, mask, inside, from, to));
  });
  const [from, to] = [range[0]!, range[1]!];
  return to === 0 ? undefined : { from, to };
}

function widenRange(
  range: Uint16Array,
  territory: Uint16Array,
  rowOf: Uint32Array,
  years: Uint16Array,
  mask: Uint8Array,
  inside: Uint8Array,
  from: number,
  to: number,
): void {
  let [oldest, newest] = [range[0]!, range[1]!];
  for (let row = from; row < to; row++) {
    const year = years[row]!;
    if (year === 0 || (year >= oldest && year <= newest)) continue;
    const at = rowOf[row]!;
    if ((mask[at]! & inside[territory[at]!]!) === 0) continue;
    oldest = Math.min(oldest, year);
    newest = Math.max(newest, year);
  }
  range[0] = oldest;
  range[1] = newest;
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
