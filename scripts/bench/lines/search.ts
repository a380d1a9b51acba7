import { buildAtlas } from "../../../src/atlas/build-atlas.ts";
import { createSearch, NO_TEXTS } from "../../../src/filter/search.ts";
import { searchIndexOf } from "../../../src/filter/search-index.ts";
import { fold } from "../../../src/model/fold.ts";
import type { BenchLine } from "../line.ts";
import { synthetic } from "../synthetic.ts";

const ASKED = ["coopérative légumes", "協同組合 自転車", "gemeingut geräte"];

/**
 * Rows with both of two words, in three scripts, against `includes` over the same folded strings. Both sides are ready to search: the strings are
 * folded and the index of their words is built; no word is remembered from the round before.
 */
export const line: BenchLine = {
  name: "search",
  gate: 1.0,
  goal: 0.1,
  setup(rows) {
    const { directory, plain } = synthetic(rows);
    const atlas = buildAtlas([directory], () => undefined);
    const index = searchIndexOf(directory.searchText);
    while (index.build());
    const texts = plain.map(({ searchText }) => searchText);
    const ours = () => ASKED.map((text) => countOf(createSearch(atlas, { territories: undefined }, NO_TEXTS)(text)!));
    const peer = () =>
      ASKED.map((asked) => {
        const words = fold(asked).split(" ");
        return texts.filter((text) => words.every((word) => text.includes(word))).length;
      });
    return {
      ours,
      peer,
      check() {
        if (ours().join() !== peer().join()) throw new Error(`Found ${ours()} here and ${peer()} there.`);
      },
    };
  },
};

function countOf(rows: Uint8Array): number {
  let count = 0;
  for (let row = 0; row < rows.length; row++) count += rows[row]!;
  return count;
}
