import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import Papa from "papaparse";
import { importFile } from "../../src/import/import-file.ts";
import { readShipped } from "../../src/import/read-shipped.ts";
import { type Directory, initiativeAt } from "../../src/model/directory.ts";
import { type Field, isField } from "../../src/model/initiative.ts";
import type { Source } from "../../src/model/source.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { type Row, troublesomeText } from "./directories.ts";

const folder = join(import.meta.dirname, "../../data/directories");
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

export const sourceIds = JSON.parse(read("index.json")) as string[];

export function shipped(id: string): Directory {
  const source = JSON.parse(read(`${id}/datapackage.json`)).source as Source;
  return readShipped(read(`${id}/initiatives.csv`), source);
}

/** Reads a file without a click. */
export async function openFile(content: string | Uint8Array, name: string): Promise<Directory> {
  const result = await importFile(new File([content as BlobPart], name), {}, { taxonomy, brought: true });
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.error)}`);
  return result.value.directory;
}

export const recordsOf = (directory: Directory) =>
  Array.from({ length: directory.size }, (_, row) => {
    const { initiative, extra } = initiativeAt(directory, row);
    return { initiative, extra: new Map(extra) };
  });

const CORE: ReadonlySet<Field> = new Set<Field>(["id", "name", "latitude", "longitude", "licence"]);

/** A file as people bring them: any rows, read once. What reading changes (missing marks, personal data) it changes only then. */
export async function broughtBy(rows: readonly Row[]): Promise<Directory> {
  const written = rows.flatMap(({ cells, extra = {} }) => [...Object.keys(cells), ...Object.keys(extra)]);
  const names = [...new Set(written)].filter((name) => !isField(name) || CORE.has(name));
  const records = rows.map(({ cells, extra }) => {
    const all = new Map(Object.entries({ ...extra, ...cells, name: `Forno ${cells.name}` }));
    return names.map((name) => all.get(name) ?? "");
  });
  return openFile(Papa.unparse([names, ...records], { newline: "\r\n" }), "rows.csv");
}

export const cellText = troublesomeText.filter((text) => text.trim() !== "").map((text) => `${text}x`);

export const columnName = fc.constantFrom(
  "Note, interne",
  'say "x"',
  "Größe",
  "ملاحظة",
  "備考",
  "Anmerkung",
  "constructor",
  " padded ",
  "line\nbreak",
  "=Summe",
  "'@Anmerkung",
  " -5",
);
