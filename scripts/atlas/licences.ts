import type { Taxonomy } from "../../src/model/taxonomy.ts";
import { unknown } from "./stop.ts";

/** The identifier of a licence, of which the atlas knows what it asks for. */
export function licenceCalled(word: string, { licences }: Taxonomy): string {
  const ids = licences.terms.map(({ id }) => id);
  if (!ids.includes(word)) throw unknown("licence", word, ids);
  return word;
}
