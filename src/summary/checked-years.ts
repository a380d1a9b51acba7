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

/** Oldest and newest year among the selected rows inside; undefined when none says when it was checked. */
export function checkedYears(
  atlas: Atlas,
  mask: Uint8Array,
  inside: Uint8Array,
): { readonly from: number; readonly to: number } | undefined {
  const range = Uint16Array.of(0xffff, 0);
  for (let index = 0; index < atlas.directories.length; index++) {
    widenRange(range, atlas, yearsOf(atlas.directories[index]!), atlas.starts[index]!, mask, inside);
  }
  const [from, to] = [range[0]!, range[1]!];
  return to === 0 ? undefined : { from, to };
}

function widenRange(
  range: Uint16Array,
  { rowOf, territory }: Atlas,
  years: Uint16Array,
  start: number,
  mask: Uint8Array,
  inside: Uint8Array,
): void {
  let [from, to] = [range[0]!, range[1]!];
  for (let row = 0; row < years.length; row++) {
    const year = years[row]!;
    if (year === 0 || (year >= from && year <= to)) continue;
    const at = rowOf[start + row]!;
    if ((mask[at]! & inside[territory[at]!]!) === 0) continue;
    from = Math.min(from, year);
    to = Math.max(to, year);
  }
  range[0] = from;
  range[1] = to;
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
