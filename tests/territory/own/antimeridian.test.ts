import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { testFiles } from "../../support/test-files.ts";
import { readAll, ringOf, seeded, shape } from "./sets.ts";

const folder = testFiles("corpora/antimeridian");
const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Polygon | MultiPolygon;

/** By the crossings of a line to the east, over all rings of a polygon. */
function isInside({ type, coordinates }: Polygon | MultiPolygon, x: number, y: number): boolean {
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  return polygons.some((rings) => {
    let inside = false;
    for (const ring of rings)
      for (let at = 1; at < ring.length; at++) {
        const [[x1, y1], [x2, y2]] = [ring[at - 1] as [number, number], ring[at] as [number, number]];
        if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
      }
    return inside;
  });
}

const positions = ({ type, coordinates }: Polygon | MultiPolygon): Position[] =>
  type === "Polygon" ? coordinates.flat() : coordinates.flat(2);

/** Spread over the world, and close to the corners of what is expected. */
function pointsFor(expected: Polygon | MultiPolygon): [number, number][] {
  const random = seeded(180);
  const corners = positions(expected);
  const near = Array.from({ length: 2000 }, (): [number, number] => {
    const [x, y] = corners[Math.floor(random() * corners.length)] as [number, number];
    const spread = 10 ** (1 - 4 * random());
    return [x + (random() - 0.5) * spread, y + (random() - 0.5) * spread];
  });
  const anywhere = Array.from({ length: 2000 }, (): [number, number] => [random() * 360 - 180, random() * 180 - 90]);
  return [...near, ...anywhere].filter(([x, y]) => Math.abs(x) < 180 && Math.abs(y) < 90);
}

/** Where what is expected is not what the ring encloses, and what is told of it. */
const REPORTED: Readonly<Record<string, string>> = {
  "both-poles.json": "mended crosses-antimeridian 1", // all but what it encloses is meant, by its direction
  "force-north-pole.json": "mended around-pole 1", // a swath over a pole: more than half of the Earth is expected there
  "overlap.json": "remark crosses-itself 1", // a swath that lies over itself, of which the expected pieces overlap
  "issues-171.json": "mended around-pole 1", // one of its holes is filled there
};

describe.runIf(folder !== undefined && existsSync(join(folder, "input")))("shapes across the antimeridian", () => {
  for (const name of folder === undefined ? [] : readdirSync(join(folder, "input")))
    test(`${name} holds the points of the shape that was cut`, () => {
      const { at, codes, set } = readAll([shape({ name: "here" }, read(join(folder!, "input", name)))]);
      expect(set.territories.size).toBe(2);
      const cut = join(folder!, "output-flat", name);
      if (!existsSync(cut)) return;
      const expected = read(cut);
      const wrong = pointsFor(expected).filter(([x, y]) => (at(x, y) === "here") !== isInside(expected, x, y));
      if (name in REPORTED) expect(codes.join()).toContain(REPORTED[name]);
      else expect(wrong.slice(0, 3), codes.join()).toEqual([]);
    });
});

test("a shape may be written past 180, jump there, or be cut already: the same points lie in it", () => {
  const wanted = [shape({ name: "here" }, { type: "Polygon", coordinates: [ringOf(175, -5, 10)] })];
  const jumping = ringOf(175, -5, 10).map(([x, y]) => [x > 180 ? x - 360 : x, y]);
  const cut = {
    type: "MultiPolygon",
    coordinates: [
      [
        [
          [175, -5],
          [180, -5],
          [180, 5],
          [175, 5],
          [175, -5],
        ],
      ],
      [
        [
          [-180, -5],
          [-175, -5],
          [-175, 5],
          [-180, 5],
          [-180, -5],
        ],
      ],
    ],
  };
  const [past, jumped, whole, west] = [
    readAll(wanted),
    readAll([shape({ name: "here" }, { type: "Polygon", coordinates: [jumping] })]),
    readAll([shape({ name: "here" }, cut)]),
    readAll([shape({ name: "here" }, { type: "Polygon", coordinates: [ringOf(-545, -5, 10)] })]),
  ];
  for (const each of [past, jumped, whole, west]) {
    expect([each.at(179, 0), each.at(-179, 0), each.at(-174.9, 0), each.at(0, 0)]).toEqual(["here", "here", "", ""]);
    expect(each.set.territories.areaKm2[1]).toBeCloseTo(past.set.territories.areaKm2[1]!, 3);
    expect([...each.set.territories.bounds.subarray(4)]).toEqual([175, -5, -175, 5]);
  }
  expect(past.codes).toEqual(["mended crosses-antimeridian 1"]);
  expect(whole.codes).toEqual([]);
});

test("a coast around a pole holds it, whatever its direction, and a hole around it does not", () => {
  const around = (latitude: number, direction: 1 | -1) => {
    const ring = [-180, -90, 0, 90, 180].map((x) => [x, latitude]);
    return direction === 1 ? ring : ring.toReversed();
  };
  for (const direction of [1, -1] as const) {
    const { at, codes } = readAll([shape({ name: "ice" }, { type: "Polygon", coordinates: [around(-70, direction)] })]);
    expect([at(10, -75), at(-180, -89), at(180, -71), at(10, -69), at(10, 80)]).toEqual(["ice", "ice", "ice", "", ""]);
    expect(codes).toContain("mended around-pole 1");
  }
  const ring = readAll([shape({ name: "ring" }, { type: "Polygon", coordinates: [around(60, 1), around(80, -1)] })]);
  expect([ring.at(0, 70), ring.at(0, 85), ring.at(179.9, 61), ring.at(0, 59)]).toEqual(["ring", "", "ring", ""]);
});

test("a band of latitude stays a band", () => {
  const { at, codes } = readAll([
    shape(
      { name: "band" },
      {
        type: "Polygon",
        coordinates: [
          [
            [-180, 40],
            [180, 40],
            [180, 50],
            [-180, 50],
            [-180, 40],
          ],
        ],
      },
    ),
  ]);
  expect([at(0, 45), at(-179, 41), at(0, 89), at(0, 39)]).toEqual(["band", "band", "", ""]);
  expect(codes).toEqual([]);
});

test("a ring of very many points is cut like any other", () => {
  const north = Array.from({ length: 400_000 }, (_, at): Position => [170 + at / 20_000, 10 + (at % 2) / 1000]);
  const coordinates = [[[170, 0], ...north, [190, 0], [170, 0]]];
  const { at, set } = readAll([shape({ name: "long" }, { type: "Polygon", coordinates })]);
  expect([at(175, 5), at(-175, 5), at(175, 11), at(165, 5)]).toEqual(["long", "long", "", ""]);
  expect(set.coordinates.length / 2).toBeGreaterThan(400_000);
});
