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
export function unknown(what: string, found: string, known: readonly string[], otherwise = ""): Stop {
  const near = nearest(found, known);
  const help = near === undefined ? otherwise : `Did you mean ${near}?`;
  return stop(EXIT.wrongUse, `There is no ${what} "${found}". ${help}`.trim());
}

/** The known word with the fewest letters to change, unless too little would be left of what was written. */
export function nearest(found: string, known: readonly string[]): string | undefined {
  let [best, bestChanges] = [undefined as string | undefined, Math.max(2, Math.ceil(found.length / 2))];
  for (const word of known) {
    const changes = changesBetween(found.toLowerCase(), word.toLowerCase());
    if (changes < bestChanges || (changes === bestChanges && best === undefined && changes <= 2))
      [best, bestChanges] = [word, changes];
  }
  return best;
}

/** Letters to insert, remove or replace (Levenshtein 1966). */
function changesBetween(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const now = [row];
    for (let at = 1; at <= to.length; at++) {
      const replaced = before[at - 1]! + (from[row - 1] === to[at - 1] ? 0 : 1);
      now.push(Math.min(replaced, before[at]! + 1, now[at - 1]! + 1));
    }
    before = now;
  }
  return before[to.length]!;
}
