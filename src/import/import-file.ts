import type { ImportChoices, Imported, Preview, Refusal } from "../model/import.ts";
import { ok, type Result } from "../model/result.ts";
import { assessmentColumns } from "./assessments/assessment-columns.ts";
import type { AssessmentRows } from "./assessments/assessment-rows.ts";
import { previewOfAssessments } from "./assessments/assessments-alone.ts";
import { importAssessments, openBeside } from "./assessments/open-assessments.ts";
import { withAssessments } from "./assessments/with-assessments.ts";
import { decideColumns, type MatchedColumn, matchColumns } from "./columns/match-columns.ts";
import type { ImportContext, NamedBlob } from "./context.ts";
import { asCorrected } from "./corrections/as-corrected.ts";
import type { ReadRows } from "./finish-rows.ts";
import type { PlainFile } from "./formats/plain-file.ts";
import { toPlain } from "./formats/to-plain.ts";
import { type Extent, openTable } from "./open-table.ts";
import { toGuess, toPreview } from "./preview.ts";
import { readRows } from "./read-rows.ts";
import { readTableWith } from "./table/read-csv.ts";
import { isSameBesidesTerms } from "./values/decided.ts";
import { withSuggestions } from "./values/suggestions.ts";
import { wordsOf } from "./words.ts";

/**
 * Reads a file as a directory, with an account of every record. Nothing of the file is changed or kept besides what passed; what the
 * reader chose in the preview goes before what we guess. Refuses what is none of ours by name.
 */
export async function importFile(
  given: NamedBlob,
  choices: ImportChoices,
  context: ImportContext,
): Promise<Result<Imported, Refusal>> {
  const plain = await toPlain(given, { ...context, choices, extent: "whole" });
  if (!plain.ok) return plain;
  const supposing = await importAs("supposing", plain.value, choices, context);
  return supposing === "unforeseen" ? foreseen(await importAs("all", plain.value, choices, context)) : supposing;
}

async function importAs(
  extent: Extent,
  { file, choices: open, dress, assessments = [] }: PlainFile,
  choices: ImportChoices,
  context: ImportContext,
): Promise<Result<Imported, Refusal> | "unforeseen"> {
  const words = wordsOf(context.taxonomy);
  const { openAhead, signal } = context;
  const opened = await openTable(file, open, words, extent, openAhead && readTableWith(openAhead, signal));
  if (!opened.ok) return opened;
  const dressed = dress(opened.value);
  if (assessmentColumns(dressed.headers)) return importAssessments(file.name, dressed, words, choices, context);
  const { table, protectsAlike } = asCorrected(dressed, words, choices);
  const columns = matchColumns(table, words, choices);
  const read = await readRows({ file, table, columns, words, choices, context });
  if (read === "unforeseen" || !read.ok) return read;
  const { droppedLate, decideAgain, idsRestOnPoints } = read.value;
  const beside: AssessmentRows[] = [];
  for (const table of assessments) beside.push(await openBeside(table, words, context));
  const dropped = withDropped(columns, droppedLate);
  const preview = toPreview(table, dropped, words, choices);
  const toImported = ({ directory, account, sheltered, sourceWords }: ReadRows, seen: Preview): Imported => {
    const suggested = () => withSuggestions(sourceWords(), context.taxonomy);
    const imported = { preview: seen, directory, account, sheltered, words: suggested };
    return beside.reduce<Imported>((all, rows) => withAssessments(all, rows, words, context), imported);
  };
  if (!decideAgain)
    return ok({ ...toImported(read.value, preview), ...(!idsRestOnPoints && { hasSparePoints: true as const }) });
  return ok({
    ...toImported(read.value, preview),
    decideAgain(next) {
      const again = isSameBesidesTerms(choices, next) && protectsAlike(next) ? decideAgain(next) : undefined;
      return (
        again && toImported(again, { ...preview, columns: decideColumns(dropped, table, words, next).map(toGuess) })
      );
    },
  });
}

function foreseen<T>(read: T | "unforeseen"): T {
  if (read === "unforeseen") throw new Error("A file that was looked through had something unforeseen.");
  return read;
}

const withDropped = (columns: readonly MatchedColumn[], late: readonly number[]): readonly MatchedColumn[] =>
  columns.map((column) =>
    late.includes(column.index)
      ? { ...column, target: { as: "dropped", sensitivity: "personal" }, reason: "personal-values" }
      : column,
  );

/** What was found about a file from its beginning alone, so that it takes no longer for a large one. */
export async function inspectFile(
  given: NamedBlob,
  choices: ImportChoices,
  context: ImportContext,
): Promise<Result<Preview, Refusal>> {
  const plain = await toPlain(given, { ...context, choices, extent: "head" });
  if (!plain.ok) return plain;
  const { file, choices: open, dress } = plain.value;
  const words = wordsOf(context.taxonomy);
  const opened = await openTable(file, open, words, "head");
  if (!opened.ok) return opened;
  const dressed = dress(opened.value);
  if (assessmentColumns(dressed.headers)) return ok(previewOfAssessments(dressed));
  const { table } = asCorrected(dressed, words, choices);
  return ok(toPreview(table, matchColumns(table, words, choices), words, choices));
}
