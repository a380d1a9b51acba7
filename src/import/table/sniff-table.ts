import { type SplitRecord, splitRecords } from "./split-records.ts";

export interface TableStructure {
  readonly delimiter: string;
  /** Physical line of the column names, 1 = first, 0 = none. */
  readonly headerLine: number;
  readonly headerGuessed: boolean;
  /** Line of a `sep=` instruction, 0 = none. */
  readonly separatorLine: number;
  /** Lines above the column names that are neither blank nor comments. */
  readonly preamble: readonly SplitRecord[];
  readonly comments: readonly SplitRecord[];
}

const DELIMITERS = [",", ";", "\t", "|", "* ", "; ", ", ", "||", "\u001f", "^", ":"] as const;
const SAMPLE_RECORDS = 60;

/** Reads how a table is written from its first records. `isHeader` says how many of the cells look like column names. */
export function sniffTable(
  head: string,
  wishes: { readonly delimiter?: string | undefined; readonly headerLine?: number | undefined },
  countKnown: (cells: readonly string[]) => number,
): TableStructure {
  const stated = /^sep=(.{1,2}?)\r?(\n|$)/i.exec(head)?.[1];
  const separatorLine = stated === undefined ? 0 : 1;
  const delimiter = wishes.delimiter ?? stated ?? findDelimiter(head, countKnown);
  const records = splitRecords(head, delimiter, SAMPLE_RECORDS).filter(({ line }) => line !== separatorLine);
  const isComment = ({ cells }: SplitRecord) => /^#/.test(cells[0] ?? "") && cells.filter(Boolean).length === 1;
  const comments = records.filter(isComment);
  const rows = records.filter((record) => !isComment(record) && record.cells.some((cell) => cell.trim() !== ""));
  const headerLine = wishes.headerLine ?? findHeader(rows, countKnown);
  const start = headerLine || (rows[0]?.line ?? 1);
  return {
    delimiter,
    headerLine,
    headerGuessed: wishes.headerLine === undefined,
    separatorLine,
    preamble: rows.filter(({ line }) => line < start),
    comments: comments.filter(({ line }) => line < start),
  };
}

/**
 * The delimiter that gives the records the same number of cells, more than one. Known column names decide between those that do; a
 * delimiter of two characters wins over its first one when that would cut more unevenly.
 */
function findDelimiter(head: string, countKnown: (cells: readonly string[]) => number): string {
  let best = { delimiter: ",", score: 0 };
  for (const delimiter of DELIMITERS) {
    if (!head.includes(delimiter)) continue;
    const records = splitRecords(head, delimiter, SAMPLE_RECORDS).filter(({ cells }) =>
      cells.some((cell) => cell.trim()),
    );
    const lengths = new Map<number, number>();
    for (const { cells } of records) lengths.set(cells.length, (lengths.get(cells.length) ?? 0) + 1);
    const [width, rows] = [...lengths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
    if (width < 2) continue;
    const known = Math.max(0, ...records.slice(0, 5).map(({ cells }) => countKnown(cells)));
    const evenness = rows / records.length;
    const plain = delimiter.length === 1 ? 0 : delimiter === "* " || delimiter === "||" ? 0.02 : -0.2;
    const score =
      evenness * (1 + Math.min(width, 8) / 16) + Math.min(known, 4) + plain + (delimiter === ":" ? -0.6 : 0);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

const LOOKED_AT = 15;

/** The line of the column names: the first full row that names what we know, or that reads like names above other values; 0 when none does. */
function findHeader(rows: readonly SplitRecord[], countKnown: (cells: readonly string[]) => number): number {
  const width = usualWidth(rows);
  const candidates = rows.slice(0, LOOKED_AT).filter(({ cells }) => filled(cells) >= Math.max(1, Math.ceil(width / 2)));
  const known = candidates.map((row) => ({ row, count: countKnown(row.cells) }));
  const best = known.reduce((a, b) => (b.count > a.count ? b : a), { row: rows[0], count: 0 });
  if (best.row && best.count > 0 && readsLikeNames(best.row.cells)) return best.row.line;
  const first = candidates[0];
  if (!first) return rows[0]?.line ?? 1;
  return readsLikeNames(first.cells) ? first.line : 0;
}

function usualWidth(rows: readonly SplitRecord[]): number {
  const widths = rows.map(({ cells }) => cells.length).sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 1;
}

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== "").length;

/** Column names are short words: no number, no address, no repeated length. */
function readsLikeNames(cells: readonly string[]): boolean {
  const values = cells.map((cell) => cell.trim()).filter(Boolean);
  const odd = values.filter(
    (cell) =>
      (/^[-+]?\d+([.,]\d+)?$/.test(cell) && !/^(19|20)\d{2}$/.test(cell)) || // years head columns of figures
      /^https?:\/\/|@.+\./.test(cell) ||
      /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(cell) ||
      cell.length > 120,
  );
  return values.length > 0 && odd.length <= values.length / 5;
}
