import { type Comparison, entryAt, sizeOf } from "../../src/atlas/changes/read-changes.ts";
import {
  type CellChange,
  CHANGE_SECTIONS,
  type ChangeEntry,
  type ChangeSection,
  type ComparedColumn,
  countsOf,
  type Identity,
} from "../../src/model/changes.ts";
import { plain } from "./plain.ts";

const SIGNS: Readonly<Record<ChangeSection, string>> = { added: "+", gone: "-", changed: "~", moved: ">" };

const MATCHED: Readonly<Record<Identity, string>> = {
  identifiers: "by identifiers",
  numbers: "by name, place and website; the identifiers count the rows",
  likeness: "by name, place and website",
};

/** What differs between two editions: counts first, then entry by entry. */
export function diffText(comparison: Comparison): string {
  const { changes } = comparison;
  const { added, gone, changed, moved, unchanged } = countsOf(changes);
  const lines = [
    `${added} new, ${gone} gone, ${changed} changed, ${moved} moved, ${unchanged} unchanged (matched ${MATCHED[changes.identity]})`,
    ...columnLine("New columns", changes.newColumns),
    ...columnLine("Columns that are gone", changes.goneColumns),
  ];
  for (const section of CHANGE_SECTIONS)
    for (let index = 0; index < sizeOf(comparison, section); index++)
      lines.push(...entryLines(SIGNS[section], entryAt(comparison, section, index)));
  return `${lines.join("\n")}\n`;
}

const columnLine = (what: string, columns: readonly ComparedColumn[]): string[] =>
  columns.length === 0 ? [] : [`${what}: ${columns.map(({ name }) => plain(name)).join(", ")}`];

function entryLines(sign: string, { name, locality, line, cells, km, from, to }: ChangeEntry): string[] {
  const place = locality === "" ? "" : `, ${plain(locality)}`;
  const move =
    km === undefined || !from || !to
      ? []
      : [`    moved ${distanceText(km)}: ${from.latitude}, ${from.longitude} -> ${to.latitude}, ${to.longitude}`];
  return [`${sign} ${plain(name)}${place} (line ${line})`, ...move, ...cells.map(cellLine)];
}

const distanceText = (km: number): string =>
  km < 1 ? `${Math.round(km * 1000)} m` : `${km.toFixed(km < 10 ? 1 : 0)} km`;

function cellLine({ name, before, after, withheld }: CellChange): string {
  if (withheld) return `    ${plain(name)}: changed, not told`;
  const said = (cell: string) => (cell === "" ? "(not known)" : JSON.stringify(plain(cell)));
  return `    ${plain(name)}: ${said(before)} -> ${said(after)}`;
}
