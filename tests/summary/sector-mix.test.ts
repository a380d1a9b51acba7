import { expect, test } from "vitest";
import { buildAtlas } from "../../src/atlas/build-atlas.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import { TOP_SECTORS } from "../../src/model/taxonomy.ts";
import { sectorMix } from "../../src/summary/sector-mix.ts";

test("every way in which sectors combine gives its share, however many ways there are", () => {
  const all = 2 ** TOP_SECTORS.length - 1;
  const combinations = Array.from({ length: all }, (_, way) =>
    TOP_SECTORS.filter((__, sector) => (((way + 1) >> sector) & 1) === 1),
  );
  const sectors = { combinations, codes: Uint16Array.from(combinations.keys()) };
  const atlas: Atlas = { ...buildAtlas([], () => undefined), size: all, sectors };
  const mask = new Uint8Array(all).fill(1);
  const selection = {
    mask,
    count: all,
    placed: 0,
    sumCount: new Uint32Array(1),
    sumX: new Float64Array(1),
    sumY: new Float64Array(1),
  };
  const share = all / TOP_SECTORS.length;
  for (const sum of sectorMix(atlas, selection)) expect(sum).toBeCloseTo(share, 6);
});
