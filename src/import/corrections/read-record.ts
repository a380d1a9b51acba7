import type { EditableCell, RecordCells } from "../../model/correction.ts";
import type { ImportChoices } from "../../model/import.ts";
import type { Issue } from "../../model/issue.ts";
import { type MatchedColumn, matchColumns } from "../columns/match-columns.ts";
import type { ImportContext, NamedBlob } from "../context.ts";
import { toPlain } from "../formats/to-plain.ts";
import { type Extent, openTable } from "../open-table.ts";
import type { Table } from "../table/table.ts";
import { isOfFile } from "../unreadable.ts";
import { type Words, wordsOf } from "../words.ts";
import { columnsOfIssue } from "./columns-of-issue.ts";
import { protectionOf } from "./protected-records.ts";
import { isEditable, shownCell } from "./shown-cell.ts";

type Spoken = Pick<Issue, "code" | "line" | "column" | "field">;

/**
 * Looks a record up in the file again and shows those of its cells that an issue speaks of. What is personal in them is masked; of a protected
 * record, and of a column that is not kept, nothing is shown.
 * @param isDropped columns that turned out to be personal only when all was read
 */
export async function readRecord(
  given: NamedBlob,
  issue: Spoken,
  choices: ImportChoices,
  context: ImportContext,
  isDropped: (column: MatchedColumn) => boolean,
): Promise<RecordCells> {
  const plain = await toPlain(given, { ...context, choices, extent: "whole" });
  if (!plain.ok) return { is: "gone" };
  const { file, choices: open, dress } = plain.value;
  const words = wordsOf(context.taxonomy);
  for (const extent of ["supposing", "all"] satisfies Extent[]) {
    const opened = await openTable(file, open, words, extent);
    if (!opened.ok) return { is: "gone" };
    const table = dress(opened.value);
    const record = await recordAt(table, issue.line);
    if (record === "unforeseen") continue;
    return record ? shown(table, record, issue, { words, choices, isDropped }) : { is: "gone" };
  }
  return { is: "gone" };
}

function shown(
  table: Table,
  record: readonly string[],
  issue: Spoken,
  {
    words,
    choices,
    isDropped,
  }: { words: Words; choices: ImportChoices; isDropped: (column: MatchedColumn) => boolean },
): RecordCells {
  const columns = matchColumns(table, words, choices);
  const { line } = issue;
  const protectedLines = protectionOf({ table, columns, words, choices })([{ line, cells: record }]);
  if (protectedLines.has(line)) return { is: "protected" };
  const cells = columnsOfIssue(issue, columns)
    .filter((column) => isEditable(column) && !isDropped(column))
    .map(
      (column): EditableCell => ({
        line,
        column: column.header,
        occurrence: column.occurrence,
        text: shownCell(record[column.index] ?? "", column),
      }),
    );
  return { is: "shown", cells };
}

async function recordAt(table: Table, line: number): Promise<readonly string[] | "unforeseen" | undefined> {
  try {
    for await (const { isUnforeseen, lines, cells } of table.batches()) {
      if (isUnforeseen) return "unforeseen";
      for (let row = 0; row < lines.length; row++) if (lines[row] === line) return cells.record(row);
      if (lines.length > 0 && lines[lines.length - 1]! > line) return undefined;
    }
  } catch (error) {
    if (!isOfFile(error)) throw error;
  }
  return undefined;
}
