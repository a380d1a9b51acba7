import { describe, expect, test } from "vitest";
import { classBreaks, shadeOf } from "../../src/map/choropleth.ts";
import { choroplethOf, type Shapes } from "../../src/map/choropleth-features.ts";

describe("classes of counts", () => {
  test("none without a count above zero", () => {
    expect(classBreaks([])).toEqual([]);
    expect(classBreaks([0, 0])).toEqual([]);
  });

  test("start at 1, follow each other without gap, and the last one is open", () => {
    const classes = classBreaks([2, 7, 8, 12, 38, 57, 57, 68, 87, 0]);
    expect(classes[0]!.from).toBe(1);
    classes.slice(1).forEach(({ from }, at) => {
      expect(from).toBe(classes[at]!.to + 1);
    });
    expect(classes.at(-1)!.to).toBe(Number.POSITIVE_INFINITY);
    expect(classes).toHaveLength(5);
  });

  test("part groups that stand apart", () => {
    const classes = classBreaks([1, 1, 2, 2, 30, 31, 33, 900, 910]);
    const shades = [1, 2, 30, 33, 900, 910].map((count) => shadeOf(count, classes));
    expect(shades[1]).toBeLessThan(shades[2]!);
    expect(shades[3]).toBeLessThan(shades[4]!);
  });

  test("use as many shades as there are values, at most six, far apart", () => {
    expect(classBreaks([5]).map(({ shade }) => shade)).toEqual([4]);
    expect(classBreaks([5, 9]).map(({ shade }) => shade)).toEqual([2, 5]);
    expect(classBreaks([1, 5, 9, 40]).map(({ shade }) => shade)).toEqual([1, 3, 4, 6]);
    expect(classBreaks([1, 5, 9, 40, 80]).map(({ shade }) => shade)).toEqual([1, 2, 3, 5, 6]);
    expect(classBreaks(Array.from({ length: 200 }, (_, at) => at + 1)).map(({ shade }) => shade)).toEqual([
      1, 2, 3, 4, 5, 6,
    ]);
  });

  test("hold every count in exactly one class, also when there are thousands of values", () => {
    const counts = Array.from({ length: 4000 }, (_, at) => Math.round(1 + (at * at) / 7));
    const classes = classBreaks(counts);
    expect(classes).toHaveLength(6);
    for (const count of counts) expect(classes.filter(({ from, to }) => count >= from && count <= to)).toHaveLength(1);
  });

  test("are the best possible: no other cut of the same number leaves less spread", () => {
    const counts = [1, 3, 4, 9, 11, 30, 44, 45, 200, 310];
    const spread = (parts: readonly number[][]): number =>
      parts.reduce((sum, part) => {
        const logs = part.map(Math.log);
        const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
        return sum + logs.reduce((a, b) => a + (b - mean) ** 2, 0);
      }, 0);
    const ours = classBreaks(counts).map(({ from, to }) => counts.filter((count) => count >= from && count <= to));
    let best = Number.POSITIVE_INFINITY;
    for (let cuts = 0; cuts < 2 ** 9; cuts++) {
      const parts: number[][] = [[]];
      for (const [at, count] of counts.entries()) {
        if (at > 0 && (cuts >> (at - 1)) & 1) parts.push([]);
        parts.at(-1)!.push(count);
      }
      if (parts.length === ours.length) best = Math.min(best, spread(parts));
    }
    expect(spread(ours)).toBeCloseTo(best, 9);
  });
});

test("none and not covered are told apart, what has no count has no label, and what was not counted is not drawn", () => {
  const shape = (id: string, west: number): Shapes["features"][number] => ({
    type: "Feature",
    properties: { id, name: id },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [west, 0],
          [west + 4, 0],
          [west + 4, 4],
          [west, 4],
          [west, 0],
        ],
      ],
    },
  });
  const shapes: Shapes = {
    type: "FeatureCollection",
    features: ["AT-1", "AT-2", "AT-3", "SI-1"].map((id, at) => shape(id, 5 * at)),
  };
  const counts = [
    { id: "AT-1", name: "One", count: 12, covered: true },
    { id: "AT-2", name: "Two", count: 0, covered: true },
    { id: "AT-3", name: "Three", count: 0, covered: false },
  ];
  const choropleth = choroplethOf(shapes, counts, String);
  expect([...choropleth.shades.values()]).toEqual([4, 0, 0]);
  expect(choropleth.uncovered).toEqual(["AT-3"]);
  expect(choropleth.labels.map(({ name, count }) => `${name} ${count}`)).toEqual(["One 12"]);
  expect(choropleth.named).toEqual(["AT"]);
  expect(choropleth.shapes.features.map(({ properties }) => properties.id)).toEqual(["AT-1", "AT-2", "AT-3"]);
});
