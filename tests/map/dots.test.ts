import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocksInView, type DotField, dotField } from "../../src/map/dots/blocks-in-view.ts";
import { dotSize } from "../../src/map/dots/count-pass.ts";
import { toRgb } from "../../src/map/dots/dot-look.ts";
import { dotDiameter } from "../../src/map/dots/dot-size.ts";
import { copiesInView, type Stand } from "../../src/map/dots/dots-view.ts";
import { nearestDot } from "../../src/map/dots/nearest-dot.ts";
import { DOTS_PER_BLOCK } from "../../src/model/dots.ts";
import { unitsPerPixel, WORLD } from "../../src/model/mercator.ts";
import { mortonKey } from "../../src/model/morton.ts";
import { dotPositions } from "../../src/summary/dots.ts";

const unit = fc.oneof(
  fc.integer({ min: 0, max: WORLD - 1 }),
  fc.integer({ min: 0, max: 2000 }),
  fc.integer({ min: WORLD - 2000, max: WORLD - 1 }),
);

/** Dots in Z-order, in several blocks, some of them not shown. */
const field: fc.Arbitrary<DotField> = fc
  .array(fc.tuple(unit, unit, fc.integer({ min: 0, max: 15 })), { minLength: 1, maxLength: 60 })
  .map((few) => {
    const rows = few
      .flatMap(([x, y, code], at) => Array.from({ length: at % 3 === 0 ? 60 : 1 }, () => ({ x, y, code })))
      .sort((a, b) => mortonKey(a.x, a.y) - mortonKey(b.x, b.y));
    const [x, y] = [Uint32Array.from(rows, (row) => row.x), Uint32Array.from(rows, (row) => row.y)];
    const atlas = { x, y, placed: rows.length } as Parameters<typeof dotPositions>[0];
    return dotField(
      dotPositions(atlas),
      Uint8Array.from(rows, ({ code }) => code),
    );
  });

const stand: fc.Arbitrary<Stand> = fc.record({
  x: unit,
  y: unit,
  zoom: fc.double({ min: -1, max: 18, noNaN: true }),
  width: fc.integer({ min: 100, max: 3000 }),
  height: fc.integer({ min: 100, max: 1500 }),
  pixelRatio: fc.constant(1),
});

/** Pixels of the page to the right of the middle and below it, of every copy of a dot that the map shows. */
function* shownAt({ positions, codes }: DotField, { x, y, zoom, width, height }: Stand) {
  const perPixel = unitsPerPixel(zoom);
  for (let row = 0; row < codes.length; row++) {
    if (codes[row] === 0) continue;
    const down = (positions.y[row]! - y) / perPixel;
    if (Math.abs(down) > height / 2) continue;
    const worlds = Math.ceil((width / 2) * (perPixel / WORLD)) + 1;
    for (let copy = -worlds; copy <= worlds; copy++) {
      const across = (positions.x[row]! - x + copy * WORLD) / perPixel;
      if (Math.abs(across) <= width / 2) yield { row, across };
    }
  }
}

/** As the shader does it: the difference in 32 bits is the nearest way around the world. */
const nearestWay = (from: number, to: number): number => (to - Math.floor(from)) | 0;

describe("dots in view", () => {
  test("are all drawn, each copy of the world that is seen, at the place where it is seen", () => {
    fc.assert(
      fc.property(field, stand, (dots, at) => {
        const drawn = new Set<string>();
        for (const { copy, view } of copiesInView(at, 0)) {
          for (const { from, to } of blocksInView(dots, view)) {
            for (let row = from; row < to; row++) {
              const units = nearestWay(at.x, dots.positions.x[row]!) - (at.x % 1) + copy * WORLD;
              drawn.add(`${row} ${(units / unitsPerPixel(at.zoom)).toFixed(1)}`);
            }
          }
        }
        for (const { row, across } of shownAt(dots, at)) {
          const near = [across - 0.05, across, across + 0.05].map((pixels) => `${row} ${pixels.toFixed(1)}`);
          const edge = at.width / 2 - Math.abs(across) < 0.1; // half a world away either copy will do
          if (!edge) expect(near.some((place) => drawn.has(place))).toBe(true);
        }
      }),
    );
  });

  test("are few when few are seen", () => {
    const rows = 100 * DOTS_PER_BLOCK;
    const along = Uint32Array.from({ length: rows }, (_, row) => Math.floor((row / rows) * WORLD));
    const atlas = { x: along, y: along, placed: rows } as Parameters<typeof dotPositions>[0];
    const all = dotField(dotPositions(atlas), new Uint8Array(rows).fill(1));
    const [west, north] = [WORLD * 0.25, WORLD * 0.25];
    const view = { west, east: west + WORLD / 1000, north, south: north + WORLD / 1000 };
    const runs = blocksInView(all, view);
    expect(runs.reduce((sum, { from, to }) => sum + to - from, 0)).toBeLessThanOrEqual(2 * DOTS_PER_BLOCK);
    expect(blocksInView(dotField(all.positions, new Uint8Array(rows)), view)).toEqual([]);
  });
});

describe("the dot under a pointer", () => {
  test("is the nearest of those that are shown, also around the world, and knows how many stand where it stands", () => {
    fc.assert(
      fc.property(field, unit, unit, fc.integer({ min: 0, max: 2 ** 30 }), (dots, x, y, reach) => {
        const { positions, codes } = dots;
        const distance = (row: number, to: { x: number; y: number }) => {
          const across = Math.abs(positions.x[row]! - to.x);
          return Math.hypot(Math.min(across, WORLD - across), positions.y[row]! - to.y);
        };
        const shown = Array.from(codes.keys()).filter((row) => codes[row] !== 0);
        const least = Math.min(...shown.map((row) => distance(row, { x, y })));
        const found = nearestDot(dots, { x, y }, reach);
        expect(found !== undefined).toBe(least <= reach);
        if (!found) return;
        expect(distance(found.row, { x, y })).toBe(least);
        const place = { x: positions.x[found.row]!, y: positions.y[found.row]! };
        const same = shown.filter((row) => positions.x[row] === place.x && positions.y[row] === place.y).length;
        expect(found.here).toBeGreaterThanOrEqual(same);
        const near = shown.filter((row) => distance(row, place) <= 120 * Math.SQRT2).length;
        expect(found.here).toBeLessThanOrEqual(near);
      }),
    );
  });
});

describe("the size of a dot", () => {
  const zooms = Array.from({ length: 73 }, (_, at) => at / 4);

  test.each([1, 5000, 1_000_000, 4_000_000])("of %i grows with the zoom, and stays a dot", (rows) => {
    const sizes = zooms.map((zoom) => dotDiameter(zoom, rows));
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(sizes[0]).toBeGreaterThanOrEqual(1.5);
    expect(sizes.at(-1)).toBeLessThanOrEqual(13);
  });

  test("is larger where there are few rows in all, and the same from near", () => {
    expect(dotDiameter(1, 5000)).toBeGreaterThan(1.5 * dotDiameter(1, 1_000_000));
    expect(dotDiameter(14, 5000)).toBe(dotDiameter(14, 1_000_000));
  });

  test("has an edge once it is large enough for one", () => {
    expect(dotSize(3)).toEqual({ size: 3, edgeFrom: 1 });
    expect(dotSize(10).size).toBeCloseTo(12.4, 6);
    expect(dotSize(10).edgeFrom).toBeCloseTo(10 / 12.4, 6);
  });
});

test("colours are read as our tokens and the system's colours are written", () => {
  expect([...toRgb("#ff0033")].map((part) => Math.round(part * 255))).toEqual([255, 0, 51]);
  expect([...toRgb("rgb(0, 128, 255)")].map((part) => Math.round(part * 255))).toEqual([0, 128, 255]);
  expect(() => toRgb("teal")).toThrow("teal");
});
