import type { ImportChoices } from "../../model/import.ts";
import type { FieldWords, WordField } from "../../model/source-words.ts";
import { decisionOn } from "../values/decided.ts";
import type { FieldOfWords } from "./plan-terms.ts";

/** The words of a field, worked out when asked for. */
type WordsOfField = Pick<FieldOfWords, "field" | "words">;

type TellWords = (choices: ImportChoices, fields: readonly WordsOfField[]) => () => readonly FieldWords[];

/** The words of one file under changing decisions: those of a field about which nothing else was decided are not worked out again. */
export function createToldWords(): TellWords {
  const last = new Map<WordField, { readonly decided: string; readonly words: FieldWords }>();
  return (choices, fields) => () =>
    // Where a row stands comes last, though it is read first.
    [
      ...fields.filter(({ field }) => field !== "countryCode"),
      ...fields.filter(({ field }) => field === "countryCode"),
    ].map(({ field, words }) => {
      const decided = decisionOn(choices, field);
      const known = last.get(field);
      const told = known?.decided === decided ? known : { decided, words: words() };
      last.set(field, told);
      return told.words;
    });
}
