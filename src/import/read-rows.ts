import type { ImportChoices, Refusal } from "../model/import.ts";
import type { Projection } from "../model/projection.ts";
import { err, ok, type Result } from "../model/result.ts";
import type { MatchedColumn } from "./columns/match-columns.ts";
import type { ImportContext, NamedBlob } from "./context.ts";
import { factsOf, finishRows, type ReadRows } from "./finish-rows.ts";
import { createIdentifiers } from "./ids/identifiers.ts";
import { partColumns } from "./parts/part-columns.ts";
import { isSwapped } from "./position/is-swapped.ts";
import { maskPersonal } from "./privacy/personal-text.ts";
import { createAccountBuilder } from "./report/account-builder.ts";
import { createIssueLog } from "./report/issue-log.ts";
import { createKeptWords } from "./rows/kept-words.ts";
import { type PlanInput, planRows } from "./rows/plan.ts";
import { planBasis } from "./rows/plan-basis.ts";
import { isOfTerms, planTerms } from "./rows/plan-terms.ts";
import type { RowReader } from "./rows/reader.ts";
import { createRepeatedFields } from "./rows/repeated-fields.ts";
import { keepSpareReaders } from "./rows/spare-readers.ts";
import { toSlice } from "./rows/to-slice.ts";
import { createToldWords } from "./rows/told-words.ts";
import { sampleSource } from "./sample-source.ts";
import { fileStem, guessSource } from "./source-guess.ts";
import { createLineBuilder } from "./store/line-builder.ts";
import { NOT_KNOWN } from "./store/room.ts";
import type { Table } from "./table/table.ts";
import { isOfFile } from "./unreadable.ts";
import { decidedOf, decisionOn } from "./values/decided.ts";
import type { Words } from "./words.ts";

export interface RowsInput {
  readonly file: NamedBlob;
  readonly table: Table;
  readonly columns: readonly MatchedColumn[];
  readonly words: Words;
  readonly choices: ImportChoices;
  readonly context: ImportContext;
}

/** Reads all records of a table into a directory; every record ends accepted, repaired or left out. */
export async function readRows(input: RowsInput): Promise<Result<ReadRows, Refusal> | "unforeseen"> {
  const { file, table, columns, words, choices, context } = input;
  const log = createIssueLog(maskPersonal);
  const parts = partColumns(table, columns, words);
  const account = createAccountBuilder(file.name, log, table.headers, parts.shown);
  const readSoFar = { share: 0 };
  const lines = createLineBuilder(readSoFar);
  const source = guessSource(file.name, table, choices.source ?? {}, sampleSource(columns, words), words);
  const identifiers = createIdentifiers(parts.all, log, readSoFar);
  const wanted = {
    ...planBasis(table, parts, words, choices),
    swap: choices.swapCoordinates ?? isSwapped(table, columns, words),
    swapChosen: choices.swapCoordinates === true,
    projection: projectionOf(choices.projection ?? table.structure.projection),
    fileLabel: fileStem(file.name),
    readSoFar,
    log,
    lineOf: (row) => lines.at(row),
    duplicates: choices.duplicates?.leaveOut ?? [],
    keepsWords: context.keepsWords === true,
    onUnknown: (field, value) => account.unknown(field, value),
    onMasked: (passages) => account.masked(passages),
    onMaskedWords: (passages) => account.maskedInWords(passages),
  } satisfies PlanInput;
  const plan = planRows(wanted);
  const kept = context.keepsWords ? createKeptWords(parts.all.filter(isOfTerms)) : undefined;
  for (const issue of table.issues)
    log.add(
      issue.code,
      issue.severity,
      issue.line,
      issue.found,
      issue.column === undefined ? {} : { column: issue.column },
      issue.became,
    );

  const sheltered = new Set<number>();
  try {
    for await (const batch of table.batches()) {
      if (context.signal?.aborted) return err({ code: "cancelled" });
      if (batch.isUnforeseen) return "unforeseen";
      const slice = toSlice({ ...batch, cells: parts.cells(batch.cells) }, plan, lines.size, log, account);
      lines.pushAll(slice.lines);
      for (const reader of plan.before) reader.read(slice);
      const ofWords = kept?.begin(slice);
      for (const reader of plan.terms) reader.read(slice);
      ofWords?.read();
      for (const reader of plan.after) reader.read(slice);
      for (const at of slice.blurred) sheltered.add(slice.firstRow + at);
      identifiers.read(slice);
      ofWords?.close();
      account.count(slice);
      readSoFar.share = batch.bytesRead / file.size;
      context.onProgress?.({ bytesRead: batch.bytesRead, bytes: file.size, records: account.read() });
      await context.breathe?.();
    }
  } catch (error) {
    if (isOfFile(error)) return err({ code: "unreadable" });
    throw error;
  }
  if (context.signal?.aborted) return err({ code: "cancelled" });
  keepSpareReaders(wanted, table.headers, lines.size);
  const all = { columns: parts.all, identifiers, lines: lines.finish(), source, sheltered, context };
  const finish = (reader: RowReader) => reader.finish(all.lines.length);
  const [before, terms, after] = [plan.before, plan.terms, plan.after].map((each) => each.map(finish));
  const decidable = kept?.finish(log, log.size);
  const rest = { ...all, before: before!, after: after!, facts: factsOf(plan) };
  const tellWords = createToldWords();
  const sourceWords = tellWords(choices, plan.terms);
  const read = finishRows(rest, { terms: plan.terms, sourceWords, made: terms!, log, account });
  if (!decidable) return ok(read);
  const { positions } = plan;
  const points = positions && { at: plan.after.indexOf(positions), again: () => positions.again() };
  const repeated = createRepeatedFields();
  const decideAgain = (next: ImportChoices): ReadRows | undefined => {
    const again = createIssueLog(maskPersonal);
    const counted = account.anew(again);
    const planned = planTerms({
      ...wanted,
      ...repeated.reports,
      readSoFar: NOT_KNOWN,
      decided: decidedOf(next),
      constants: next.constants ?? {},
    });
    const reading = repeated.start(planned, (field) => decisionOn(next, field), counted);
    const readers = reading.fields;
    const countries = points?.again();
    // Rows that lie elsewhere are other rows for whoever knows them by their lines.
    const own =
      decisionOn(choices, "countryCode") === decisionOn(next, "countryCode") ? all.lines : all.lines.subarray();
    if (!decidable.read({ readers, countries, lines: own, log: again, count: (part) => counted.count(part) }))
      return undefined;
    reading.keep(again);
    const held = countries ? rest.after.with(points!.at, countries.finish()) : rest.after;
    return finishRows(
      { ...rest, after: held, lines: own },
      {
        terms: readers,
        sourceWords: tellWords(next, readers),
        made: readers.map(finish),
        log: again,
        account: counted,
      },
    );
  };
  return ok({ ...read, decideAgain });
}

const projectionOf = (said: ImportChoices["projection"]): Projection | undefined =>
  said === "degrees" ? undefined : said;
