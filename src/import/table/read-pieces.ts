import Papa from "papaparse";
import type { DecodedChunk } from "../text/decode-stream.ts";
import { decodeStream } from "../text/decode-stream.ts";
import { textCells } from "./cells.ts";
import { createJudge, type RecordShape, withoutTail } from "./judge-records.ts";
import { countLines, type LineEnds, normaliseEnds } from "./line-ends.ts";
import type { CsvReading } from "./read-csv.ts";
import { createRowLines, lineBreaksIn } from "./row-lines.ts";
import { splitRecords } from "./split-records.ts";
import type { Batch, TextFile } from "./table.ts";

/** An open quote is given up when this much text follows it without a record ending. */
const LONGEST_RECORD = 4_000_000;
const PIECE_CHARACTERS = 16 * 1024; // less than a decoded piece, so that each is parsed as it comes

/** Reads a table of any dialect with PapaParse, as decoded text. */
export async function* readPieces(text: TextFile, reading: CsvReading): AsyncGenerator<Batch> {
  const lineBreaksOf = createRowLines();
  let [rest, line] = ["", 1];
  for await (const { text: piece, bytesRead, last } of pieces(text, reading.ends)) {
    const input = rest + piece;
    const { batch, used, nextLine } = readPiece(input, line, reading, lineBreaksOf, last, bytesRead);
    rest = input.slice(used);
    line = nextLine;
    if (batch.lines.length || batch.issues.length || batch.broken.length) yield batch;
  }
}

/** Decoded text in pieces of some hundred kilobytes, never cut between CR and LF; the last one is marked. */
async function* pieces(
  { file, encoding, skip }: TextFile,
  ends: LineEnds,
): AsyncGenerator<DecodedChunk & { readonly last: boolean }> {
  let [held, bytesRead] = ["", 0];
  for await (const chunk of decodeStream(file, encoding, skip)) {
    held += chunk.text;
    bytesRead = chunk.bytesRead;
    if (held.length < PIECE_CHARACTERS) continue;
    const cut = held.endsWith("\r") ? held.length - 1 : held.length;
    yield { text: normaliseEnds(held.slice(0, cut), ends), bytesRead, last: false };
    held = held.slice(cut);
  }
  yield { text: normaliseEnds(held, ends), bytesRead, last: true };
}

/** Reads the whole records of a piece with PapaParse; where quotes are damaged, with care instead. */
function readPiece(
  input: string,
  firstLine: number,
  reading: CsvReading,
  lineBreaksOf: ReturnType<typeof createRowLines>,
  last: boolean,
  bytesRead: number,
): { batch: Batch; used: number; nextLine: number } {
  const { delimiter, width } = reading;
  const sink = createSink(reading, bytesRead);
  const parser = new Papa.Parser({ delimiter, newline: "\n", quoteChar: '"' });
  const parsed = parser.parse(input, 0, !last) as Papa.ParseResult<string[]>;
  const used = last ? input.length : parsed.meta.cursor;
  const swallowed = !last && input.length - used > LONGEST_RECORD;
  if (parsed.errors.some(({ type }) => type === "Quotes") || swallowed || hasOddRows(parsed.data, width)) {
    // Damage near the end may look worse than it is: what Papa left over is kept for the next piece.
    const careful = input.slice(0, swallowed ? input.lastIndexOf("\n") + 1 : used);
    for (const record of splitRecords(careful, delimiter, Number.POSITIVE_INFINITY, { firstLine, width }))
      sink.keep(record.line, sink.judge.record(record));
    return { batch: sink.batch(), used: careful.length, nextLine: firstLine + countLines(careful) };
  }
  // Of the last piece, what follows the last line end is a record as well, if only an empty one.
  const lines = countLines(input.slice(0, used)) + (last ? 1 : 0);
  const breaks = input.includes('"') ? lineBreaksOf(parsed.data, lines) : undefined;
  let line = firstLine;
  const rows = parsed.data;
  // After a final line end PapaParse gives one more, empty record.
  const count = last && isEmptyRow(rows.at(-1)) ? rows.length - 1 : rows.length;
  for (let at = 0; at < count; at++) {
    sink.keep(line, sink.judge.row(line, withoutTail(rows[at]!, "\r")));
    line += 1 + (breaks?.[at] ?? 0);
  }
  return { batch: sink.batch(), used, nextLine: line };
}

const isEmptyRow = (row: readonly string[] | undefined): boolean => row?.length === 1 && row[0] === "";

/** A record over several lines with a wrong number of cells hints at a quote that closes in the wrong place. */
function hasOddRows(rows: readonly (readonly string[])[], width: number): boolean {
  return rows.some(
    (cells) => cells.length !== width && cells.length > 1 && cells.some((cell) => lineBreaksIn(cell) > 0),
  );
}

function createSink(shape: RecordShape, bytesRead: number) {
  const judge = createJudge(shape);
  const lines: number[] = [];
  const records: (readonly string[])[] = [];
  return {
    judge,
    keep(line: number, cells: readonly string[] | undefined): void {
      if (!cells) return;
      lines.push(line);
      records.push(cells);
    },
    batch: (): Batch => ({ lines, cells: textCells(records), issues: judge.issues, broken: judge.broken, bytesRead }),
  };
}
