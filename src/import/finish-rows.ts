import type { Directory } from "../model/directory.ts";
import type { ImportChoices } from "../model/import.ts";
import type { Account } from "../model/report.ts";
import type { Source } from "../model/source.ts";
import type { FieldWords } from "../model/source-words.ts";
import type { MatchedColumn } from "./columns/match-columns.ts";
import type { ImportContext } from "./context.ts";
import { finishDirectory } from "./finish-directory.ts";
import type { Identifiers } from "./ids/identifiers.ts";
import type { AccountBuilder } from "./report/account-builder.ts";
import type { IssueLog } from "./report/issue-log.ts";
import type { Plan } from "./rows/plan.ts";
import type { FieldOfWords } from "./rows/plan-terms.ts";
import type { Finished } from "./rows/reader.ts";

export interface ReadRows {
  readonly directory: Directory;
  readonly account: Account;
  /** Rows whose place must not be found (P8). */
  readonly sheltered: ReadonlySet<number>;
  /** Columns that turned out to be personal only when all of them had been read, by index. */
  readonly droppedLate: readonly number[];
  readonly sourceWords: () => readonly FieldWords[];
  /** Some ids are made of points as the file has them, and only when they are asked for. */
  readonly idsRestOnPoints: boolean;
  /** The same with other decisions on words, without reading the file again; undefined where that would not be exact. */
  readonly decideAgain?: (choices: ImportChoices) => ReadRows | undefined;
}

/** What does not depend on words. */
export interface RestOfRows {
  readonly columns: readonly MatchedColumn[];
  readonly facts: PlanFacts;
  readonly identifiers: Identifiers;
  readonly lines: Uint32Array;
  readonly source: Source;
  readonly sheltered: ReadonlySet<number>;
  readonly context: ImportContext;
  readonly before: readonly Finished[];
  readonly after: readonly Finished[];
}

export interface TermsOfRows {
  readonly terms: readonly FieldOfWords[];
  readonly sourceWords: ReadRows["sourceWords"];
  readonly made: readonly Finished[];
  readonly log: IssueLog;
  readonly account: AccountBuilder;
}

export function finishRows(rest: RestOfRows, { terms, sourceWords, made, log, account }: TermsOfRows): ReadRows {
  const { facts, sheltered } = rest;
  const finished = [...rest.before, ...made, ...rest.after];
  const { directory: whole, idsRestOnPoints } = finishDirectory({
    ...rest,
    plan: facts,
    finished,
    classifications: terms.flatMap((each) => each.classifications()),
    log,
    account,
  });
  const directory = {
    ...whole,
    source: withPersonal(whole.source, facts),
    ...(sheltered.size > 0 && { sheltered }),
  };
  return {
    directory,
    idsRestOnPoints,
    account: account.finish(directory, facts),
    sheltered,
    droppedLate: facts.droppedLate(),
    sourceWords,
  };
}

/** What is known of a plan when all is read. */
export type PlanFacts = Pick<Plan, "hasNames" | "hasPositions" | "personal" | "droppedLate">;

export const factsOf = ({ hasNames, hasPositions, personal, droppedLate }: Plan): PlanFacts => ({
  hasNames,
  hasPositions,
  personal: always(personal()),
  droppedLate: always(droppedLate()),
});

/** The readers of a file that may be decided again are let go. */
const always =
  <T>(known: T): (() => T) =>
  () =>
    known;

function withPersonal(source: Source, facts: PlanFacts): Source {
  const columns = facts.personal();
  if (columns.length === 0) return { ...source, personalData: "none-found" };
  const isKept = columns.some(({ kept }) => kept > 0);
  return {
    ...source,
    personalData: isKept ? "kept-organisation-contact" : "dropped",
    personalColumns: columns.map(({ column }) => column),
  };
}
