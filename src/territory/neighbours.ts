import { LEVELS } from "../model/territory.ts";
import { ancestorsAt } from "../model/territory-tree.ts";
import type { Boundaries, Layer } from "./read-boundaries.ts";
import { touchingBorders } from "./touching-borders.ts";

type Pairs = ReadonlyMap<number, ReadonlySet<number>>;

/** Territories of a level that share arcs; worked out once for each layer. */
const kept = new WeakMap<Layer, Map<number, Pairs>>();

/**
 * Territories of the same level that share a border with this one, by index, in the order of the tree. Countries and what lies below have borders;
 * of larger areas none is known.
 */
export function neighboursOf(boundaries: Boundaries, territory: number): readonly number[] {
  const { territories, countries, regions } = boundaries;
  const position = territories.level[territory]!;
  const level = LEVELS[position]!;
  if (level === "world" || level === "region" || level === "subregion") return [];
  const layer = level === "country" ? countries : regions;
  const ancestors = ancestorsAt(territories, level);
  const byLevel = kept.get(layer) ?? new Map<number, Pairs>();
  kept.set(layer, byLevel);
  const pairs = byLevel.get(position) ?? sharedArcs(layer, ancestors);
  byLevel.set(position, pairs);
  const found = new Set(pairs.get(territory));
  if (level !== "country") {
    const country = ancestorsAt(territories, "country")[territory]!;
    const abroad = country < 0 ? [] : neighboursOf(boundaries, country);
    for (const other of touchingBorders(boundaries, ancestors, territory, abroad)) found.add(other);
  }
  return [...found].sort((a, b) => a - b);
}

/** Two shapes share a border where they share an arc of their topology. */
function sharedArcs({ topology, territory }: Layer, ancestors: Int16Array): Pairs {
  const ownersOf = new Map<number, number[]>();
  for (const [shape, { arcs }] of topology().objects.shapes.geometries.entries()) {
    const owner = ancestors[territory[shape]!]!;
    if (owner < 0) continue;
    for (const arc of arcs.flat(2)) {
      const forward = arc < 0 ? ~arc : arc;
      const owners = ownersOf.get(forward);
      if (!owners) ownersOf.set(forward, [owner]);
      else if (!owners.includes(owner)) owners.push(owner);
    }
  }
  const pairs = new Map<number, Set<number>>();
  for (const owners of ownersOf.values()) {
    for (const one of owners) {
      const known = pairs.get(one) ?? new Set<number>();
      pairs.set(one, known);
      for (const other of owners) if (other !== one) known.add(other);
    }
  }
  return pairs;
}
