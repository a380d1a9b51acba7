import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../scripts/bench/random.ts";
import { buildAtlas } from "../../src/atlas/build-atlas.ts";
import { createFilter } from "../../src/filter/create-filter.ts";
import { DOTS_PER_BLOCK } from "../../src/model/dots.ts";
import { OTHER_SECTOR, SECTORS, TOP_SECTOR_OF } from "../../src/model/taxonomy.ts";
import { dotCodes, dotPositions } from "../../src/summary/dots.ts";
import { buildDirectory } from "../support/build-directory.ts";
import { plainSelect } from "../support/plain-filter.ts";
import { chance, randomQuery, randomWorld, TERRITORIES, TEXTS, WORLDS } from "../support/random-world.ts";

describe("dots", () => {
  test("are the selected rows with a position, each in the colour of its first sector", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const luck = chance(seededRandom(seed));
        const { atlas, plain } = randomWorld(luck, 60);
        const query = randomQuery(luck);
        const { selection } = createFilter(atlas, TERRITORIES, TEXTS).select(query, []);
        const codes = dotCodes(atlas, selection);
        const expected = new Array(atlas.placed).fill(0);
        for (const { directory, row, record } of plainSelect(plain, query, [])) {
          const at = atlas.rowOf[atlas.starts[directory]! + row]!;
          if (at >= atlas.placed) continue;
          const [primary] = (record.sectors ?? []).flatMap((id) => SECTORS.indexOf(id) ?? []);
          expected[at] = 1 + (primary === undefined ? OTHER_SECTOR : TOP_SECTOR_OF[primary]!);
        }
        expect([...codes]).toEqual(expected);
        expect(codes.filter((code) => code !== 0)).toHaveLength(selection.placed);
      }),
      WORLDS,
    );
  });

  test("lie in blocks, each with the smallest box around its rows", () => {
    const { random } = chance(seededRandom(5));
    const rows = Array.from({ length: 2 * DOTS_PER_BLOCK + 7 }, (_, row) => ({
      id: `d:${row}`,
      name: "x",
      longitude: random() * 360 - 180,
      latitude: random() * 170 - 85,
    }));
    const atlas = buildAtlas([buildDirectory("d", [...rows, { id: "d:nowhere", name: "x" }])], () => undefined);
    const { x, y, boxes } = dotPositions(atlas);
    expect([x, y]).toEqual([atlas.x, atlas.y]);
    expect([x, y].map(({ buffer }) => buffer.byteLength)).toEqual([4 * atlas.placed, 4 * atlas.placed]); // all of it is sent
    for (let block = 0; block < 3; block++) {
      const its = (values: Uint32Array) => [...values.subarray(block * DOTS_PER_BLOCK, (block + 1) * DOTS_PER_BLOCK)];
      const box = [Math.min(...its(x)), Math.max(...its(x)), Math.min(...its(y)), Math.max(...its(y))];
      expect([...boxes.subarray(4 * block, 4 * block + 4)]).toEqual(box);
    }
    expect(boxes).toHaveLength(4 * 3);
    expect(dotPositions(buildAtlas([], () => undefined)).boxes).toHaveLength(0);
  });
});
