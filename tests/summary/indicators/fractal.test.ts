import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../../scripts/bench/random.ts";
import { createFilter } from "../../../src/filter/create-filter.ts";
import { SUMMED } from "../../../src/model/indicator.ts";
import { addUp } from "../../../src/model/territory-tree.ts";
import { territoryFigures } from "../../../src/summary/indicators/territory-figures.ts";
import { chance, randomQuery, randomWorld, TERRITORIES, TEXTS } from "../../support/random-world.ts";

const { size, parent } = TERRITORIES;

/** Rows that lie in a territory and in none of its parts that is known: the child "place not known" of every territory. */
function placeNotKnown(territory: Uint16Array, mask: Uint8Array): Uint32Array {
  const rows = new Uint32Array(size);
  territory.forEach((at, row) => {
    if (mask[row] === 1 && at < size) rows[at]!++;
  });
  return rows;
}

const childrenOf = (at: number) => [...parent.keys()].filter((child) => parent[child] === at);

function randomFigures(seed: number) {
  const luck = chance(seededRandom(seed));
  const { atlas } = randomWorld(luck, 80);
  const { selection } = createFilter(atlas, TERRITORIES, TEXTS).select(randomQuery(luck), []);
  return { atlas, mask: selection.mask, figures: territoryFigures(atlas, selection.mask, TERRITORIES) };
}

describe("the fractal rule: a parent is the sum of its children and of what is known to lie in none of them", () => {
  test("for counts at every level", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { atlas, mask, figures } = randomFigures(seed);
        const alone = placeNotKnown(atlas.territory, mask);
        for (let at = 0; at < size; at++) {
          const parts = childrenOf(at).reduce((sum, child) => sum + figures.count[child]!, 0);
          expect(figures.count[at]).toBe(parts + alone[at]!);
        }
      }),
    );
  });

  test("for the sectors and kinds of every territory, whose weights add up to its records", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { figures } = randomFigures(seed);
        for (const mix of [figures.sectors(), figures.kinds()]) {
          for (let at = 0; at < size; at++) {
            const weights = mix.weights.subarray(at * mix.slots.count, (at + 1) * mix.slots.count);
            expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(figures.count[at]!, 6);
          }
        }
      }),
    );
  });

  test("for sums of measures and their coverage", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { atlas, mask, figures } = randomFigures(seed);
        for (const field of SUMMED) {
          const plain = new Float64Array(size);
          const rows = new Uint32Array(size);
          for (let row = 0; row < atlas.size; row++) {
            const at = atlas.territory[row]!;
            const column = atlas.directories[atlas.directory[row]!]!.fields.get(field);
            const value = column?.type === "number" ? column.values[atlas.row[row]!]! : Number.NaN;
            if (mask[row] === 0 || at >= size || Number.isNaN(value)) continue;
            plain[at]! += value;
            rows[at]!++;
          }
          addUp(TERRITORIES, plain);
          addUp(TERRITORIES, rows);
          expect(figures.measure(field).sum).toEqual(plain);
          expect(figures.measure(field).rows).toEqual(rows);
        }
      }),
    );
  });
});
