import { changesBetween } from "../../src/model/changes-between.ts";

/** What the command line ends with. */
export const EXIT = { allKept: 0, someLeftOut: 1, wrongUse: 2, unreadable: 3, notWritten: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a sentence instead of a stack. */
export interface Stop extends Error {
  readonly exitCode: ExitCode;
}

export const stop = (exitCode: ExitCode, sentence: string): Stop => Object.assign(new Error(sentence), { exitCode });

export const isStop = (error: unknown): error is Stop => error instanceof Error && "exitCode" in error;

/** The sentence for wrong use that names what was probably meant. */
export const unknown = (what: string, found: string, known: readonly string[]): Stop =>
  stop(EXIT.wrongUse, `There is no ${what} "${found}". Did you mean ${nearest(found, known)}?`);

/** A known word that begins as written, or else the one with the fewest letters to change. */
export function nearest(found: string, known: readonly string[]): string | undefined {
  const written = found.toLowerCase();
  const longer = known.filter((word) => written.length > 2 && word.toLowerCase().startsWith(written));
  if (longer.length > 0) return longer[0];
  const changes = known.map((word) => changesBetween(written, word.toLowerCase()));
  return known[changes.indexOf(Math.min(...changes))];
}
