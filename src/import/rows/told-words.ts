import type { ImportChoices } from "../../model/import.ts";
import type { FieldWords, WordField } from "../../model/source-words.ts";

/** The words of a field, worked out when asked for. */
export type WordsOfField = readonly [field: WordField, words: () => FieldWords];

type TellWords = (choices: ImportChoices, fields: readonly WordsOfField[]) => () => readonly FieldWords[];

/** The words of one file under changing decisions: those of a field about which nothing else was decided are not worked out again. */
export function createToldWords(): TellWords {
  const last = new Map<WordField, { readonly decided: string; readonly words: FieldWords }>();
  return ({ values, constants }, fields) =>
    () =>
      fields.map(([field, words]) => {
        const decided = JSON.stringify([values?.[field], constants?.[field]]);
        const known = last.get(field);
        const told = known?.decided === decided ? known : { decided, words: words() };
        last.set(field, told);
        return told.words;
      });
}
