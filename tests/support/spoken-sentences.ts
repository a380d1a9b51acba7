import type { Messages } from "../../src/i18n/en.ts";

/** Numbers that reach every plural category of our languages. */
export const SAMPLE_NUMBERS = [0, 1, 2, 5, 11, 100, 1_000_000] as const;

/** Arguments of the few sentences that take something else than numbers or words. */
const OTHER_ARGUMENTS: Readonly<Record<string, readonly unknown[]>> = {
  "card.kindAndPlace": ["Banco", ["Olot", "Vic"]],
  "card.became": ["Banco", ["Olot", "Vic"]],
  "card.closed": ["2019-05-31"],
  "page.chips.all": [["Olot", "Vic"]],
};

type Sentence = (...values: never[]) => unknown;

/** Every sentence by its path; a sentence that is a function is said with this number, and may come in parts. */
export function sentences(messages: Messages, sample: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  collect(messages, "", sample, found);
  return found;
}

function collect(value: unknown, path: string, sample: number, found: Map<string, string>): void {
  if (typeof value === "string") found.set(path, value);
  else if (typeof value === "function") collect(call(value as Sentence, path, sample), path, sample, found);
  else
    for (const [key, inner] of Object.entries(value as object))
      collect(inner, path === "" ? key : `${path}.${key}`, sample, found);
}

/** Numbers that differ, so that one cannot stand for another; a sentence about words says them as words. */
function call(sentence: Sentence, path: string, sample: number): unknown {
  const numbers = Array.from({ length: sentence.length }, (_, at) => sample + at * 7);
  return sentence(...((OTHER_ARGUMENTS[path] ?? numbers) as never[]));
}
