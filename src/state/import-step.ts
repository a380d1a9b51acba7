import type { ImportChoices } from "../model/import.ts";
import type { Judgement } from "../model/judgements.ts";
import type { WordField } from "../model/source-words.ts";

/** What a step of a check was about; the sentence depends on the language. */
export type ImportStep =
  /** Index of a column. */
  | { readonly of: "column"; readonly column: number }
  | { readonly of: "word"; readonly field: WordField; readonly word: string }
  | { readonly of: "words"; readonly field: WordField; readonly count: number }
  | { readonly of: "constant"; readonly field: WordField }
  | { readonly of: "judgement"; readonly judgement: Judgement; readonly isMade: boolean }
  | { readonly of: "correction"; readonly line: number; readonly column: string }
  | { readonly of: "corrections"; readonly count: number }
  | { readonly of: Plain };

type Plain = "columns" | "places" | "file" | "coordinates" | "contacts" | "duplicates" | "source" | "recipe" | "other";

const BY_CHOICE: { readonly [Name in keyof ImportChoices]?: Plain } = {
  encoding: "file",
  delimiter: "file",
  headerLine: "file",
  sheet: "file",
  member: "file",
  named: "columns",
  joins: "columns",
  lists: "columns",
  keepContacts: "contacts",
  swapCoordinates: "coordinates",
  projection: "coordinates",
  places: "places",
  duplicates: "duplicates",
};

/** What the difference between two sets of choices is about, where nobody said it. */
export function stepBetween(before: ImportChoices, after: ImportChoices): ImportStep {
  const columns = changedKeys(before.columns, after.columns);
  if (columns.length === 1) return { of: "column", column: Number(columns[0]) };
  if (columns.length > 1) return { of: "columns" };
  const [first] = changedKeys(before, after);
  const of = first === undefined ? undefined : BY_CHOICE[first as keyof ImportChoices];
  return { of: of ?? "other" };
}

function changedKeys(before: object = {}, after: object = {}): readonly string[] {
  const [old, now] = [before, after].map((each) => new Map<string, unknown>(Object.entries(each)));
  return [...new Set([...old!.keys(), ...now!.keys()])].filter((key) => old!.get(key) !== now!.get(key));
}
