import { type Gazetteer, readGazetteer } from "../territory/gazetteer/read-gazetteer.ts";
import type { Shipped } from "./shipped-files.ts";

/** The places of countries, fetched when they are first asked for: undefined where none are known, "missing" where the file did not come. */
export type FindGazetteer = (country: string) => Promise<Gazetteer | "missing" | undefined>;

export function createGazetteers(fetchFile: Shipped["gazetteer"]): FindGazetteer {
  const known = new Map<string, Gazetteer | undefined>();
  return async (country) => {
    if (known.has(country)) return known.get(country);
    let file: unknown;
    try {
      file = await fetchFile(country);
    } catch {
      return "missing"; // it is asked for again with whatever asks next
    }
    const gazetteer = file === undefined ? undefined : readGazetteer(file);
    known.set(country, gazetteer);
    return gazetteer;
  };
}
