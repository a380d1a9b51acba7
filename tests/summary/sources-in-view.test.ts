import fc from "fast-check";
import { expect, test } from "vitest";
import { seededRandom } from "../../scripts/bench/random.ts";
import { createFilter } from "../../src/filter/create-filter.ts";
import { WHOLE_WORLD } from "../../src/model/viewport.ts";
import { sourcesInView } from "../../src/summary/sources-in-view.ts";
import { directoryOf, isPlacedIn, plainSelect } from "../support/plain-filter.ts";
import { chance, randomBounds, randomQuery, randomWorld, TERRITORIES, TEXTS, WORLDS } from "../support/random-world.ts";

test("the sources in view are those of the selected rows that the map shows, the largest first", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const luck = chance(seededRandom(seed));
      const { atlas, plain } = randomWorld(luck, 60);
      const query = randomQuery(luck);
      const bounds = luck.random() < 0.3 ? WHOLE_WORLD : randomBounds(luck);
      const { selection } = createFilter(atlas, TERRITORIES, TEXTS).select(query, []);
      const counts = new Map<string, number>();
      for (const each of plainSelect(plain, query, []).filter((row) => isPlacedIn(row, bounds)))
        counts.set(directoryOf(each), (counts.get(directoryOf(each)) ?? 0) + 1);
      const found = sourcesInView(atlas, selection, bounds).map((index) => `d${index}`);
      expect(found.toSorted()).toEqual([...counts.keys()].toSorted());
      const sizes = found.map((id) => counts.get(id)!);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    }),
    WORLDS,
  );
});
