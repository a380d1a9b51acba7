import { describe, expect, test } from "vitest";
import type { Corner } from "../../src/model/area/own-area.ts";
import {
  beginSketch,
  faultOf,
  finished,
  radiusWithin,
  type Sketch,
  through,
  widened,
  withCorner,
  withoutLast,
} from "../../src/state/sketch.ts";

const drawn = (...corners: Corner[]): Sketch => corners.reduce(withCorner, beginSketch("polygon", 25));

describe("a polygon that is drawn", () => {
  test("is an area from its third corner on, and loses the last corner when that is taken back", () => {
    const two = drawn([0, 0], [1, 0]);
    expect([faultOf(two), finished(two)]).toEqual(["few", undefined]);
    const three = withCorner(two, [1, 1]);
    expect(finished(three)).toEqual({
      shape: "polygon",
      polygons: [
        [
          [
            [0, 0],
            [1, 0],
            [1, 1],
          ],
        ],
      ],
    });
    expect(withoutLast(three)).toEqual(two);
    expect(withoutLast(beginSketch("polygon", 1)).corners).toEqual([]);
  });

  test("is none while its sides cross, or where rounding brings corners together", () => {
    expect(faultOf(drawn([0, 0], [1, 1], [1, 0], [0, 1]))).toBe("crossing");
    expect(faultOf(drawn([0, 0], [0.00001, 0], [0, 0.00001]))).toBe("crossing");
    expect(faultOf(drawn([0, 80], [120, 80], [240, 80]))).toBe("pole");
  });

  test("crosses the antimeridian in whichever copy of the world it is drawn", () => {
    const area = {
      shape: "polygon",
      polygons: [
        [
          [
            [179, 0],
            [181, 0],
            [181, 1],
          ],
        ],
      ],
    };
    expect(finished(drawn([179, 0], [181, 0], [181, 1]))).toEqual(area);
    expect(finished(drawn([-181, 0], [-179, 0], [-179, 1]))).toEqual(area);
    expect(finished(drawn([179, 0], [-179, 0], [-179, 1]))).toEqual(area);
  });

  test("takes no more corners than a link has room for", () => {
    const round = Array.from({ length: 120 }, (_, at): Corner => [Math.cos(at / 20), Math.sin(at / 20)]);
    expect(drawn(...round).corners).toHaveLength(100);
  });
});

describe("a circle that is drawn", () => {
  test("has its centre where it was set, its edge through a point, and round distances by keys", () => {
    const begun = beginSketch("circle", 25);
    expect([faultOf(begun), finished(begun)]).toEqual(["few", undefined]);
    const set = withCorner(withCorner(begun, [3, 4]), [7.68, 45.07]);
    expect(finished(set)).toEqual({ shape: "circle", longitude: 7.68, latitude: 45.07, radiusKm: 25 });
    expect([widened(set, 1).radiusKm, widened(set, -1).radiusKm]).toEqual([30, 20]);
    expect(widened({ ...set, radiusKm: 500 }, 1).radiusKm).toBe(500);
    expect(finished(through(set, [7.68, 46.07]))).toMatchObject({ radiusKm: 111.2 });
    expect(finished(through(set, [7.68, 45.07]))).toMatchObject({ radiusKm: 0.1 });
    expect(through(begun, [1, 1])).toEqual(begun);
  });

  test("begins well inside what the map shows", () => {
    expect([radiusWithin(100), radiusWithin(0.2), radiusWithin(9000)]).toEqual([50, 0.5, 500]);
  });
});
