import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("en");
const places = (count: number) => plural(count, { one: "# place", other: "# places" });

/** Distances from the populated places of a territory to the nearest initiative of a kind or sector. */
export const reach = {
  title: "How far away",
  of: "Kind or sector",
  choose: "Choose a kind or a sector",
  beyond: "Farther than",
  leave: "No distances",
  groups: { missing: "Not found here", kind: "Kinds", sector: "Sectors" },
  beyondShare: (distance: string) => `Places farther than ${distance}`,
  inhabitants: (distance: string) => `Inhabitants of places farther than ${distance}`,
  ofPlaces: (beyond: number, all: number) => `${number(beyond)} of ${places(all)}`,
  knownFor: (known: number, all: number) => `known for ${number(known)} of ${places(all)}`,
  leftOut: (count: number) =>
    plural(count, {
      one: "# such initiative has no exact place and is left out.",
      other: "# such initiatives have no exact place and are left out.",
    }),
  median: "Median distance",
  farthest: "Farthest away",
  titled: (what: string, term: string) => `${what}: ${term}`,
};
