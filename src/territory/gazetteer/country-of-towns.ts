import { fold } from "../../model/fold.ts";
import type { Places } from "../places.ts";

/** Fewer distinct names of towns tell nothing. */
const LEAST_NAMES = 5;
/** The country that is meant has towns for so many of the names, and for so many times as many as any other has. */
const LEAST_SHARE = 0.2;
const CLEARLY_MORE = 2;

/** The country to whose towns most of the written localities belong; "" when that is not clear. */
export function countryOfTowns(localities: Iterable<string>, places: Places): string {
  const wanted = new Set([...localities].map(fold).filter((name) => name !== ""));
  if (wanted.size < LEAST_NAMES) return "";
  const seen = new Set<string>();
  const namesOf = new Map<string, number>();
  for (let place = 0; place < places.size; place++) {
    const name = fold(places.name[place]!);
    const country = places.country[place]!;
    if (!wanted.has(name) || seen.has(`${country} ${name}`)) continue;
    seen.add(`${country} ${name}`);
    namesOf.set(country, (namesOf.get(country) ?? 0) + 1);
  }
  const [first, second] = [...namesOf].sort(([, a], [, b]) => b - a);
  if (!first || first[1] < LEAST_NAMES || first[1] < LEAST_SHARE * wanted.size) return "";
  return first[1] >= CLEARLY_MORE * (second?.[1] ?? 0) ? first[0] : "";
}
