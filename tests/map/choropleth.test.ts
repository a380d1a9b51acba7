import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classBreaks as classesOf, LARGEST_SYMBOL, shadeOf, symbolRadius } from "../../src/map/choropleth.ts";
import { choroplethOf, type Shapes } from "../../src/map/choropleth-features.ts";
import { CLASS_METHODS, type PaintedTerritory } from "../../src/model/painting.ts";

const classBreaks = (counts: Iterable<number>) => classesOf(counts, { method: "jenks", whole: true });

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

describe("classes of figures", () => {
  test("equal numbers of territories: each class holds its share, the count of every class is honest", () => {
    const values = Array.from({ length: 60 }, (_, at) => 1.5 ** at);
    const classes = classesOf(values, { method: "quantile", whole: false });
    expect(classes).toHaveLength(6);
    for (const { from, to } of classes) expect(values.filter((each) => each >= from && each <= to)).toHaveLength(10);
  });

  test("equal values stay in one class, however many they are", () => {
    const classes = classesOf([...Array.from({ length: 50 }, () => 1), 2, 3, 4, 5], {
      method: "quantile",
      whole: true,
    });
    expect(classes[0]).toMatchObject({ from: 1, to: 1 });
    expect(classes.length).toBeGreaterThan(1);
  });

  test("the ends of a class are values that stand in it", () => {
    const values = [0, 0.1, 0.12, 0.5, 0.52, 0.9];
    const classes = classesOf(values, { method: "jenks", whole: false });
    for (const { from, to } of classes) expect([values.includes(from), values.includes(to)]).toEqual([true, true]);
    expect(shadeOf(0, classes)).toBe(classes[0]!.shade);
  });

  test("property: every value is in exactly one class, no class is empty, both ways of cutting", () => {
    const value = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 80 }),
        fc.constantFrom(...CLASS_METHODS),
        fc.boolean(),
        (given, method, whole) => {
          const values = whole ? given.map(Math.round) : given;
          const classes = classesOf(values, { method, whole });
          expect(classes.length).toBeLessThanOrEqual(6);
          const within = ({ from, to }: (typeof classes)[number]) =>
            values.filter((each) => each >= from && each <= to).length;
          for (const each of classes) expect(within(each)).toBeGreaterThan(0);
          const all = classes.reduce((sum, each) => sum + within(each), 0);
          expect(all).toBe(whole ? values.filter((each) => each > 0).length : values.length);
          expect(new Set(classes.map(({ shade }) => shade)).size).toBe(classes.length);
        },
      ),
    );
  });
});

test("the area of a circle grows with the value, and none is drawn for nothing", () => {
  expect(symbolRadius(100, 100)).toBe(LARGEST_SYMBOL);
  expect(symbolRadius(25, 100)).toBe(LARGEST_SYMBOL / 2);
  expect(symbolRadius(0, 100)).toBe(0);
  expect(symbolRadius(0, 0)).toBe(0);
});

const shapeAt = (id: string, west: number): Shapes["features"][number] => ({
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
const SHAPES: Shapes = {
  type: "FeatureCollection",
  features: ["AT-1", "AT-2", "AT-3", "AT-4", "SI-1"].map((id, at) => shapeAt(id, 5 * at)),
};
const PAINTED: readonly PaintedTerritory[] = [
  { id: "AT-1", name: "One", value: 12, label: "12" },
  { id: "AT-2", name: "Two", label: "" },
  { id: "AT-3", name: "Three", label: "", lack: "no-data" },
  { id: "AT-4", name: "Four", label: "", lack: "few" },
];

test("none, too few and no data are told apart, what has no figure has no label, and what is not painted is not drawn", () => {
  const painting = { territories: PAINTED, method: "jenks", whole: true, symbols: false } as const;
  const choropleth = choroplethOf(SHAPES, painting);
  expect([...choropleth.shades.values()]).toEqual([4, 0, 0, 0]);
  expect(choropleth.noData).toEqual(["AT-3"]);
  expect(choropleth.few).toEqual(["AT-4"]);
  expect(choropleth.labels.map(({ name, count }) => `${name} ${count}`)).toEqual(["One 12"]);
  expect(choropleth.named).toEqual(["AT"]);
  expect(choropleth.shapes.features.map(({ properties }) => properties.id)).toEqual(["AT-1", "AT-2", "AT-3", "AT-4"]);
  expect(choropleth.symbols.features).toEqual([]);
});

test("of thousands of territories those with the largest values are labelled", () => {
  const ids = Array.from({ length: 5000 }, (_, at) => `own:a.${at}`);
  const shapes: Shapes = { type: "FeatureCollection", features: ids.map((id, at) => shapeAt(id, at / 100)) };
  const territories = ids.map((id, at) => ({ id, name: id, value: at + 1, label: String(at + 1) }));
  const { labels, shades } = choroplethOf(shapes, { territories, method: "quantile", whole: true, symbols: false });
  expect(labels.map(({ count }) => Number(count))).toEqual(Array.from({ length: 3000 }, (_, at) => 5000 - at));
  expect(shades.size).toBe(5000);
});

test("circles instead of colours: one in each territory that has a value, and no colour below", () => {
  const painting = { territories: PAINTED, method: "jenks", whole: true, symbols: true } as const;
  const choropleth = choroplethOf(SHAPES, painting);
  expect(choropleth.symbols.features.map(({ properties }) => properties)).toEqual([
    { id: "AT-1", radius: LARGEST_SYMBOL },
  ]);
  const [longitude, latitude] = choropleth.symbols.features[0]!.geometry.coordinates as [number, number];
  expect(longitude > 0 && longitude < 4 && latitude > 0 && latitude < 4).toBe(true);
  expect([...choropleth.shades.values()]).toEqual([0, 0, 0, 0]);
});

test("the name of a circle stands on it or leads to it, and nowhere else", () => {
  const drawn = (symbols: boolean) =>
    choroplethOf(SHAPES, { territories: PAINTED, method: "jenks", whole: true, symbols }).labels[0]!.places.all;
  const [colours, circles] = [drawn(false), drawn(true)];
  expect(colours.length).toBeGreaterThan(1);
  expect(circles).toEqual([colours[0]]);
});
