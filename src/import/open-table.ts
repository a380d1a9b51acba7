import { unmarkFormula } from "../model/formula-mark.ts";
import type { FileFailure, ImportChoices, Refusal } from "../model/import.ts";
import { err, ok, type Result } from "../model/result.ts";
import { assessmentColumns } from "./assessments/assessment-columns.ts";
import type { NamedBlob } from "./context.ts";
import { headOfJson } from "./json/head-of-json.ts";
import { readJson } from "./json/read-json.ts";
import { LOOKS, streamJson } from "./json/stream-json.ts";
import { isJson, namedByBytes, namedByText } from "./sniff-content.ts";
import { type ReadTable, readCsv } from "./table/read-csv.ts";
import type { Table, TableIssue, TextFile } from "./table/table.ts";
import { decodeBeginning, decodeStream } from "./text/decode-stream.ts";
import { isReadable, sniffEncoding } from "./text/sniff-encoding.ts";
import { markRemoved } from "./text/text-faults.ts";
import type { Words } from "./words.ts";

const HEAD_BYTES = 512 * 1024;
/** How far we look for the first byte beyond ASCII. */
const LOOKED_THROUGH_BYTES = 64 * 1024 * 1024;
/** Engines hold no longer text; JSON whose records nobody can tell where they begin is read as one. */
const MOST_JSON_BYTES = 500_000_000;
const MOST_BYTES = 2_000_000_000;

const refuse = (code: FileFailure, detail?: string): Result<never, Refusal> =>
  err({ code, ...(detail !== undefined && { detail }) });

/** How much of a file is looked at before it is read: its beginning, which it is supposed to go on like, or all of it. */
export type Extent = "head" | "supposing" | "all";

/** Finds out what a file is and opens it as a table. With `extent` "head" nothing but its beginning is read. */
export async function openTable(
  file: NamedBlob,
  choices: ImportChoices,
  words: Words,
  extent: Extent,
  read?: ReadTable,
): Promise<Result<Table, Refusal>> {
  if (file.size === 0) return refuse("empty");
  if (file.size > MOST_BYTES) return refuse("too-large", String(file.size));
  const bytes = await readBytes(file.slice(0, HEAD_BYTES));
  if (!bytes) return refuse("unreadable");
  const named = namedByBytes(bytes);
  if (named) return refuse(named);
  const whole = bytes.length === file.size;
  const guess = sniffEncoding(whole ? bytes : await telling(file, bytes), whole);
  const encoding = choices.encoding ?? guess.encoding;
  if (!isReadable(encoding)) return refuse("undecodable", encoding);
  const skip = choices.encoding === undefined || choices.encoding === guess.encoding ? guess.skip : 0;
  const head = decodeBeginning(encoding, bytes.subarray(skip), whole);
  if (head.trim() === "" && whole && !isJson(head, file.name)) return refuse("empty");
  const failure = namedByText(head);
  if (failure) return refuse(failure);
  const text: TextFile = {
    file,
    encoding,
    encodingGuessed: guess.guessed && choices.encoding === undefined,
    skip,
    head,
    whole,
  };
  if (isJson(head, file.name)) return openJson(text, extent);
  if (isBinary(head)) return refuse("not-a-table");
  return ok(withPlainHeaders(readCsv(text, choices, (cells) => countKnown(cells, words), read)));
}

/** The names of the columns without the apostrophes that disarm formulas. */
function withPlainHeaders(table: Table): Table {
  const headers = table.headers.map(unmarkFormula);
  const issues = table.headers.flatMap((found, at): readonly TableIssue[] => {
    const became = headers[at]!;
    return became === found
      ? []
      : [{ ...markRemoved(became), line: table.structure.headerLine, found, column: became }];
  });
  return issues.length === 0 ? table : { ...table, headers, issues: [...table.issues, ...issues] };
}

async function openJson(text: TextFile, extent: Extent): Promise<Result<Table, Refusal>> {
  if (text.whole) return readJson(text.head, text);
  let content = "";
  try {
    if (extent === "head") {
      const head = await headOfJson(text);
      return head === undefined ? refuse("json-not-records") : readJson(head, text);
    }
    const streamed = await streamJson(text, LOOKS[extent]);
    if (streamed) return streamed;
    if (text.file.size > MOST_JSON_BYTES) return refuse("too-large", String(text.file.size));
    for await (const { text: piece } of decodeStream(text.file, text.encoding, text.skip)) content += piece;
  } catch {
    return refuse("unreadable");
  }
  return readJson(content, text);
}

/** Where a file begins in plain ASCII, the bytes that tell its encoding come later: the head, with the surroundings of the first of them. */
async function telling(file: NamedBlob, head: Uint8Array): Promise<Uint8Array> {
  if (head.some((byte) => byte >= 0x80)) return head;
  for (let from = HEAD_BYTES; from < Math.min(file.size, LOOKED_THROUGH_BYTES); from += HEAD_BYTES) {
    const next = await readBytes(file.slice(from, from + HEAD_BYTES));
    if (!next) return head;
    if (next.some((byte) => byte >= 0x80)) return next;
  }
  return head;
}

async function readBytes(part: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await part.arrayBuffer());
  } catch {
    return undefined; // the file was moved, or may not be read
  }
}

/** Many control characters belong to no text. */
function isBinary(head: string): boolean {
  const start = head.slice(0, 4096);
  let odd = 0;
  for (let at = 0; at < start.length; at++) {
    const unit = start.charCodeAt(at);
    if (unit < 9 || (unit > 13 && unit < 32) || unit === 0xfffd) odd++;
  }
  return odd > start.length / 10 && odd > 3;
}

/** How many cells of a line are column names that we know; single letters may be anything. */
function countKnown(cells: readonly string[], { headers }: Words): number {
  const ofAssessments = assessmentColumns(cells);
  if (ofAssessments) return ofAssessments.size;
  return cells.filter(
    (cell) => cell.length > 1 && cell.length < 80 && headers.match(cell).some(({ score }) => score >= 0.75),
  ).length;
}
