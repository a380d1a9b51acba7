import { kinks, polygon } from "@turf/turf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { areaFromText, areaToText } from "../../../src/filter/area-link.ts";
import { type Corner, circleOf, MOST_CORNERS, polygonOf } from "../../../src/model/area/own-area.ts";
import { ringFault } from "../../../src/model/area/ring-fault.ts";

const SQUARE: Corner[] = [
  [0, 0],
  [2, 0],
  [2, 2],
  [0, 2],
];

test.each<[string, Corner[], ReturnType<typeof ringFault>]>([
  ["a square", SQUARE, undefined],
  ["two corners", SQUARE.slice(0, 2), "few"],
  ["a bow tie", [SQUARE[0]!, SQUARE[2]!, SQUARE[1]!, SQUARE[3]!], "crossing"],
  ["a corner set twice", [...SQUARE, [0, 2]], "crossing"],
  ["a corner on another side", [...SQUARE, [1, 0]], "crossing"],
  [
    "a line",
    [
      [0, 0],
      [1, 0],
      [2, 0],
    ],
    "crossing",
  ],
  [
    "a way round the pole",
    [
      [0, 80],
      [120, 80],
      [-120, 80],
    ],
    "pole",
  ],
  [
    "a square over the antimeridian",
    [
      [179, 0],
      [-179, 0],
      [-179, 1],
      [179, 1],
    ],
    undefined,
  ],
  [
    "more corners than a link has room for",
    Array.from({ length: MOST_CORNERS + 1 }, (_, at): Corner => [Math.cos(at / 20), Math.sin(at / 20)]),
    "many",
  ],
])("%s: %s", (_, corners, fault) => {
  expect(ringFault(corners)).toBe(fault);
});

test("sides are found to cross where Turf finds kinks", () => {
  const degrees = fc.integer({ min: 0, max: 90_000 }).map((steps) => steps / 10_000); // as links have them
  const corner = fc.tuple(degrees, degrees);
  fc.assert(
    fc.property(fc.array(corner, { minLength: 4, maxLength: 7 }), (corners) => {
      const found = kinks(polygon([[...corners, corners[0]!]])).features.length;
      fc.pre(new Set(corners.map(String)).size === corners.length);
      if (found > 0) expect(ringFault(corners)).toBe("crossing");
    }),
  );
});

test("U5 an area in a link is short, and is read as it was written", () => {
  expect(areaToText(circleOf(7.68694, 45.07031, 25))).toBe("7.6869,45.0703,25km");
  const drawn = polygonOf([
    [538.99999, 1],
    [181, 1],
    [181.00001, 2.123456],
  ]);
  expect(areaToText(drawn)).toBe("179,1/181,1/181,2.1235");
  for (const area of [circleOf(-180, -90, 0.1), drawn]) expect(areaFromText(areaToText(area)!)).toEqual(area);
  const largest = polygonOf(
    Array.from({ length: MOST_CORNERS }, (_, at): Corner => [-170 + Math.cos(at / 16), -50 + Math.sin(at / 16)]),
  );
  expect(areaToText(largest)!.length).toBeLessThan(2000);
});

test.each([
  "",
  "7,45",
  "7,45,25",
  "7,45,0km",
  "7,45,9999km",
  "7,95,5km",
  "0,0/1,1",
  "0,0/2,2/2,0/0,2",
  "0,0/1,x/1,1",
  "0,80/120,80/-120,80",
  "NaN,0,5km",
])("a link with the area %j has none", (text) => expect(areaFromText(text)).toBeUndefined());
