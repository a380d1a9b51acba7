import type { ImportChoices } from "../../model/import.ts";
import type { IssueCode } from "../../model/issue.ts";
import type { MatchedColumn } from "../columns/match-columns.ts";
import { partColumns } from "../parts/part-columns.ts";
import { createIssueLog } from "../report/issue-log.ts";
import { columnsOf } from "../rows/columns-of.ts";
import { planRows } from "../rows/plan.ts";
import { planBasis } from "../rows/plan-basis.ts";
import { toSlice } from "../rows/to-slice.ts";
import { NOT_KNOWN } from "../store/room.ts";
import { textCells } from "../table/cells.ts";
import type { Table } from "../table/table.ts";
import type { Words } from "../words.ts";

/** What is noted of a record of which something was hidden. */
const HIDES: readonly IssueCode[] = ["personal-dropped", "point-blurred"];

/** A record as it stands in the file. */
export interface WrittenRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

interface ProtectionInput {
  readonly table: Table;
  /** What the columns are taken for as the file is written. */
  readonly columns: readonly MatchedColumn[];
  readonly words: Words;
  readonly choices: ImportChoices;
}

/**
 * Tells the lines of records that are protected as they are written: may not be published, must not be found, or belong to one person. Of these
 * nothing is corrected, since with another word in one cell what is hidden in the others would come to light.
 */
export function protectionOf({
  table,
  columns,
  words,
  choices,
}: ProtectionInput): (records: readonly WrittenRecord[]) => ReadonlySet<number> {
  const nameColumn = columnsOf(columns, "name")[0]?.index;
  const note = (): void => {};
  const parts = partColumns(table, columns, words);
  const plan = planRows({
    ...planBasis(table, parts, words, choices),
    swap: false,
    swapChosen: false,
    projection: undefined,
    fileLabel: "",
    readSoFar: NOT_KNOWN,
    log: createIssueLog((text) => text),
    lineOf: () => 0,
    duplicates: [],
    keepsWords: false,
    onUnknown: note,
    onMasked: note,
    onMaskedWords: note,
  });
  let firstRow = 0;

  return (records) => {
    const found = new Set<number>();
    const lines = records.map(({ line }) => line);
    const { secret, withheld } = plan.showing.signs.read(
      parts.cells(textCells(records.map(({ cells }) => cells))),
      true,
    );
    for (const at of [...secret, ...withheld]) found.add(lines[at]!);
    // Named, so that a record is looked at also where it is left out for want of a name.
    const named = records.map(({ cells }) => (nameColumn === undefined ? cells : withName(cells, nameColumn)));
    const batch = { lines, cells: parts.cells(textCells(named)), issues: [], broken: [], bytesRead: 0 };
    const log = createIssueLog((text) => text);
    const slice = toSlice(batch, plan, firstRow, log, {
      leaveOut({ line, code }) {
        if (code !== "name-missing") found.add(line); // it asks not to be published, or is a person
      },
    });
    firstRow += slice.size;
    for (const reader of [...plan.before, ...plan.terms, ...plan.after]) reader.read(slice);
    for (const code of HIDES) for (const { line } of log.issues({ code, severity: "repair" })) found.add(line);
    for (const at of slice.blurred) found.add(slice.lines[at]!);
    return found;
  };
}

function withName(cells: readonly string[], column: number): string[] {
  const named = [...cells];
  while (named.length < column) named.push("");
  if (!named[column]?.trim()) named[column] = "x";
  return named;
}
