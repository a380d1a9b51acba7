import { LEVELS, type Level, type Territories } from "./territory.ts";

/** For each territory the one of a level that it is or lies in, -1 when there is none. */
export function ancestorsAt({ size, parent, level }: Territories, wanted: Level): Int16Array {
  const ancestors = new Int16Array(size).fill(-1);
  const position = LEVELS.indexOf(wanted);
  for (let at = 0; at < size; at++) {
    if (level[at] === position) ancestors[at] = at;
    else if (parent[at]! >= 0) ancestors[at] = ancestors[parent[at]!]!;
  }
  return ancestors;
}

/** 1 for a territory and everything in it. */
export function withDescendants({ size, parent }: Territories, territory: number): Uint8Array {
  const inside = new Uint8Array(size);
  for (let at = 0; at < size; at++) {
    if (at === territory || (parent[at]! >= 0 && inside[parent[at]!] === 1)) inside[at] = 1;
  }
  return inside;
}

/** Adds to each territory what lies in its parts, `width` values a territory; children stand behind their parents, so each is whole when it is added. */
export function addUp({ size, parent }: Territories, values: Uint32Array | Float64Array, width = 1): void {
  for (let at = size - 1; at >= 0; at--) {
    const above = parent[at]!;
    if (above < 0) continue;
    for (let slot = 0; slot < width; slot++) values[above * width + slot]! += values[at * width + slot]!;
  }
}

/** ISO alpha-2 code of the country of each territory, "" when it lies in none or in one without a code. */
export function countryCodes(territories: Territories): readonly string[] {
  return Array.from(ancestorsAt(territories, "country"), (country) => {
    const id = country < 0 ? "" : territories.id[country]!;
    return /^[A-Z]{2}$/.test(id) ? id : "";
  });
}
