import type { ImportChoices, Imported, Refusal } from "../../model/import.ts";
import { err, ok, type Result } from "../../model/result.ts";
import type { ImportContext } from "../context.ts";
import type { Beside } from "../formats/plain-file.ts";
import { openTable } from "../open-table.ts";
import type { Table } from "../table/table.ts";
import { isOfFile } from "../unreadable.ts";
import type { Words } from "../words.ts";
import { type AssessmentRows, readAssessmentRows, unreadRows } from "./assessment-rows.ts";
import { assessmentsAlone } from "./assessments-alone.ts";

/** A file that is a table of assessments and nothing else. */
export async function importAssessments(
  name: string,
  table: Table,
  words: Words,
  choices: ImportChoices,
  context: ImportContext,
): Promise<Result<Imported, Refusal>> {
  const rows = await rowsIn(name, table, context);
  if (context.signal?.aborted) return err({ code: "cancelled" });
  return rows ? ok(assessmentsAlone(table, rows, words, choices, context)) : err({ code: "unreadable" });
}

/** The table of assessments that lies beside the records of a file; where it cannot be read, that is said of it and the records stay. */
export async function openBeside(
  { name, file }: Beside,
  words: Words,
  context: ImportContext,
): Promise<AssessmentRows> {
  if (!file) return unreadRows(name);
  const opened = await openTable(file, {}, words, "all");
  const rows = opened.ok ? await rowsIn(name, opened.value, context) : undefined;
  return rows ?? unreadRows(name);
}

async function rowsIn(name: string, table: Table, context: ImportContext): Promise<AssessmentRows | undefined> {
  try {
    return await readAssessmentRows(name, table, context);
  } catch (error) {
    if (isOfFile(error)) return undefined;
    throw error;
  }
}
