import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { FromAhead, PackedBatch } from "../../../src/import/ahead/messages.ts";
import { type OpenAhead, readAhead } from "../../../src/import/ahead/read-ahead.ts";
import { serveAhead } from "../../../src/import/ahead/serve-ahead.ts";
import { matchColumns } from "../../../src/import/columns/match-columns.ts";
import { asCorrected as withReaders } from "../../../src/import/corrections/as-corrected.ts";
import { readRows } from "../../../src/import/read-rows.ts";
import { textCells } from "../../../src/import/table/cells.ts";
import { type CsvReading, readCsv } from "../../../src/import/table/read-csv.ts";
import { readPieces } from "../../../src/import/table/read-pieces.ts";
import { readRaw } from "../../../src/import/table/read-raw.ts";
import type { Batch, Table, TextFile } from "../../../src/import/table/table.ts";
import { createDecoder } from "../../../src/import/text/decode-stream.ts";
import { isReadable, sniffEncoding } from "../../../src/import/text/sniff-encoding.ts";
import { wordsOf } from "../../../src/import/words.ts";
import { type Column, cellAt } from "../../../src/model/column.ts";
import type { ImportChoices } from "../../../src/model/import.ts";
import { taxonomy } from "../../../src/worker/taxonomy.ts";
import { searchedTexts } from "../../support/searched.ts";

/** Reads ahead in this thread, through a channel as between two; `onBatch` is told of what comes through it. */
function aheadReader(startKernel?: () => Promise<undefined>, onBatch?: (batch: PackedBatch) => void): Reader {
  const open: OpenAhead = async (file) => {
    const { port1, port2 } = new MessageChannel();
    serveAhead(() => file, port2, startKernel && { startKernel });
    port1.addEventListener("message", ({ data }: MessageEvent<FromAhead>) => "batch" in data && onBatch?.(data.batch));
    return port1;
  };
  return (text, reading) => readAhead(text, reading, open);
}

const noKernel = async () => undefined;

type Reader = (text: TextFile, reading: CsvReading) => AsyncGenerator<Batch>;

const words = wordsOf(taxonomy);

/** A file as the tables that `readers` make of it; undefined where it is not read as text at all, or its delimiter is not one ASCII character. */
function open<Readers extends readonly Reader[]>(bytes: Uint8Array, name: string, ...readers: Readers) {
  const file = new File([bytes as BlobPart], name);
  const { encoding, guessed, skip } = sniffEncoding(bytes, true);
  const head = isReadable(encoding) ? createDecoder(encoding)(bytes.subarray(skip), true) : "";
  const known = (cells: readonly string[]) => cells.filter((cell) => words.headers.match(cell).length > 0).length;
  return readers.map((read): Table | undefined => {
    if (head.trim() === "") return undefined;
    const table = readCsv({ file, encoding, encodingGuessed: guessed, skip, head, whole: true }, {}, known, read);
    return table.structure.delimiter?.length === 1 && table.structure.delimiter < "\x80" ? table : undefined;
  }) as { [each in keyof Readers]: Table | undefined };
}

/** All that a table says, in one list per kind. */
async function told(table: Table) {
  const [lines, rows, issues, broken]: [number[], string[][], unknown[], unknown[]] = [[], [], [], []];
  for await (const batch of table.batches()) {
    lines.push(...Array.from(batch.lines));
    for (let row = 0; row < batch.cells.size; row++)
      rows.push(table.headers.map((_, column) => endOf(batch.cells.text(row, column))));
    issues.push(...batch.issues);
    broken.push(...batch.broken);
  }
  const inOrder = issues.map((issue) => JSON.stringify(issue)).sort();
  return { lines, rows, issues: inOrder, broken };
}

/** Of decoded text nobody can tell a return at the end of a quoted cell from one before the line feed. */
const endOf = (cell: string): string => cell.replace(/\r$/, "");

/** A file as PapaParse gives it, decoded, and as it is read from its bytes. */
export async function tableBothWays(bytes: Uint8Array, name: string) {
  const [decoded, raw] = open(bytes, name, readPieces, readRaw);
  return decoded && raw && { decoded: await told(decoded), raw: await told(raw) };
}

interface Ways {
  /** Also read ahead without a kernel: not for tests that take long as it is. */
  readonly withoutKernel?: boolean;
  /** Is told of all that is read ahead, with a kernel or without one. */
  readonly onBatch?: (batch: PackedBatch) => void;
}

/**
 * The directory and account of a file whose cells are read from bytes, here or by a thread that reads ahead, and of the same cells as texts. What was
 * read ahead is the same with a kernel and without one, where it is read both ways.
 */
export async function importBothWays(
  bytes: Uint8Array,
  name: string,
  choices: ImportChoices = {},
  { withoutKernel, onBatch }: Ways = {},
) {
  const texts: Reader = async function* (text, reading) {
    for await (const batch of readRaw(text, reading)) {
      const records = Array.from({ length: batch.cells.size }, (_, row) => batch.cells.record(row));
      yield { ...batch, lines: Array.from(batch.lines), cells: textCells(records) };
    }
  };
  const readers = [texts, readRaw, aheadReader(undefined, onBatch)];
  if (withoutKernel) readers.push(aheadReader(noKernel, onBatch));
  const [decoded, raw, ahead, unaided] = await Promise.all(
    open(bytes, name, ...readers).map((table) => table && everything(table, name, choices)),
  );
  if (withoutKernel) expect(unaided).toEqual(ahead);
  return { decoded, raw, ahead };
}

/** What becomes of a table when its cells are bytes, texts, or were read ahead, with what the reader decided. */
export async function everyWay(bytes: Uint8Array, choices: ImportChoices) {
  const texts: Reader = async function* (text, reading) {
    for await (const batch of readPieces(text, reading)) yield batch;
  };
  const readers = [readRaw, texts, aheadReader(), aheadReader(noKernel)];
  return Promise.all(open(bytes, "file.csv", ...readers).map((table) => withChoices(table!, choices)));
}

async function withChoices(table: Table, choices: ImportChoices) {
  const { table: corrected } = withReaders(table, words, choices);
  const { report, ...rest } = toPlain(await everything(corrected, "file.csv", choices));
  return { ...rest, sums: [report.read, report.accepted, report.repaired, report.leftOut, report.placed] };
}

function toPlain<T>(read: T | "unforeseen" | { readonly ok: false }): Exclude<T, { readonly ok: boolean }> {
  if (read === "unforeseen" || (typeof read === "object" && read !== null && "ok" in read))
    throw new Error("A table was not read.");
  return read as Exclude<T, { readonly ok: boolean }>;
}

/** All that becomes of a table. */
export async function everything(table: Table, name: string, choices: ImportChoices = {}) {
  const columns = matchColumns(table, words, choices);
  const file = new File([], name);
  const context = { taxonomy, brought: true };
  const result = await readRows({ file, table, columns, words, choices, context });
  if (result === "unforeseen" || !result.ok) return result;
  const { directory, account } = result.value;
  const cells = (column: Column) => Array.from({ length: directory.size }, (_, row) => cellAt(column, row));
  return {
    report: account.report,
    issues: [...account.issues()],
    leftOut: account.leftOutRows,
    source: directory.source,
    line: Array.from(directory.line),
    fields: [...directory.fields].map(([field, column]) => [field, cells(column)]),
    extra: [...directory.extra].map(([header, column]) => [header, cells(column)]),
    search: searchedTexts(directory),
    classifications: directory.classifications.toSorted((a, b) => (a.raw < b.raw ? -1 : 1)),
    links: directory.links,
  };
}

export const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));
