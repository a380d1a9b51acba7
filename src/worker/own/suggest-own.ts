import type { BoundarySet } from "../../model/boundary-set.ts";
import { fold } from "../../model/fold.ts";
import type { Suggestion } from "../jobs.ts";
import type { OwnBoundaries } from "./own-boundaries.ts";

const MOST = 4;

/** Territories of one's own whose name has a word that begins with what was typed, whole names first. */
export function suggestOwn({ open }: Pick<OwnBoundaries, "open">, text: string): Suggestion[] {
  const wanted = fold(text);
  if (wanted === "") return [];
  const found = open.flatMap((set) =>
    foldedNames(set).flatMap((name, territory) =>
      name === wanted
        ? { set, territory, rank: 0 }
        : ` ${name}`.includes(` ${wanted}`)
          ? { set, territory, rank: name.startsWith(wanted) ? 1 : 2 }
          : [],
    ),
  );
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ set, territory }) => toSuggestion(set, territory));
}

function toSuggestion({ title, territories }: BoundarySet, territory: number): Suggestion {
  const [west = 0, south = 0, east = 0, north = 0] = territories.bounds.subarray(4 * territory, 4 * territory + 4);
  const width = west <= east ? east - west : east + 360 - west;
  return {
    kind: "territory",
    name: territories.name[territory]!,
    context: territory === 0 ? "" : title,
    longitude: ((west + width / 2 + 540) % 360) - 180,
    latitude: (south + north) / 2,
    id: territories.id[territory]!,
    level: "own",
  };
}

const known = new WeakMap<BoundarySet, readonly string[]>();

function foldedNames(set: BoundarySet): readonly string[] {
  const folded = known.get(set) ?? set.territories.name.map(fold);
  known.set(set, folded);
  return folded;
}
