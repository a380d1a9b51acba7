import { type Gazetteer, readGazetteer } from "../territory/gazetteer/read-gazetteer.ts";
import type { Shipped } from "./shipped-files.ts";

/** The places of a country: undefined where none are known, "missing" where the file did not come. */
export type FindGazetteer = (country: string) => Promise<Gazetteer | "missing" | undefined>;

/** Each time they are asked for, places are read from their file: who asks keeps what is needed again. */
export const createGazetteers =
  (fetchFile: Shipped["gazetteer"]): FindGazetteer =>
  async (country) => {
    let file: unknown;
    try {
      file = await fetchFile(country);
    } catch {
      return "missing";
    }
    return file === undefined ? undefined : readGazetteer(file);
  };

/** Keeps all that has come. */
export function keepGazetteers(find: FindGazetteer): FindGazetteer {
  const known = new Map<string, Gazetteer | undefined>();
  return async (country) => {
    if (known.has(country)) return known.get(country);
    const found = await find(country);
    if (found !== "missing") known.set(country, found); // otherwise it is asked for again with whatever asks next
    return found;
  };
}
