import type { BoundarySet } from "../../model/boundary-set.ts";
import type { Territories } from "../../model/territory.ts";

/**
 * Inhabitants of all territories from those of the file's own, NaN where it is not known. Of a territory around others it is known where it is of
 * all of them. Nothing where it is known of none.
 */
export function populationOf(
  leaves: ArrayLike<number>,
  parent: Territories["parent"],
  firstLeaf: number,
): Pick<Territories, "population"> {
  const population = new Float64Array(parent.length);
  let isKnown = false;
  for (let at = parent.length - 1; at >= 0; at--) {
    if (at >= firstLeaf) {
      population[at] = leaves[at - firstLeaf]!;
      isKnown ||= !Number.isNaN(population[at]!);
    }
    if (at > 0) population[parent[at]!]! += population[at]!;
  }
  return isKnown ? { population } : {};
}

/** The same set with other inhabitants of one of the file's own territories, NaN where they are not known. */
export function withInhabitants(set: BoundarySet, territory: number, inhabitants: number): BoundarySet {
  const { territories, firstLeaf } = set;
  if (!(territory >= firstLeaf && territory < territories.size))
    throw new RangeError(`Territory ${territory} is none of the ${territories.size - firstLeaf} behind ${firstLeaf}.`);
  const leaves =
    territories.population?.slice(firstLeaf) ?? new Float64Array(territories.size - firstLeaf).fill(Number.NaN);
  leaves[territory - firstLeaf] = inhabitants;
  const { population: _, ...others } = territories;
  return { ...set, territories: { ...others, ...populationOf(leaves, territories.parent, firstLeaf) } };
}
