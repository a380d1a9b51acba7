import type { Geometry } from "geojson";
import { describe, expect, test } from "vitest";
import type { BoundarySet } from "../../../src/model/boundary-set.ts";
import { finish } from "../../../src/model/steps.ts";
import { simplifySet } from "../../../src/territory/own/simplify-set.ts";
import { seeded, setOfShapes, shape, square } from "./sets.ts";

type Point = [number, number];
type Polygons = Pick<BoundarySet, "coordinates" | "ringStart">;

/** Rough land of 4 by 4 territories that share all lines between them, each of so many points, and an enclave in one of them. */
function roughLand(pointsPerSide: number): BoundarySet {
  const random = seeded(3);
  const lines = new Map<string, Point[]>();
  const side = (x: number, y: number, toX: number, toY: number): Point[] => {
    const key = [x, y, toX, toY].join();
    const back = lines.get([toX, toY, x, y].join());
    const isOuter = (x === toX && (x === 0 || x === 4)) || (y === toY && (y === 0 || y === 4));
    const line =
      lines.get(key) ??
      (back ? [...back].reverse() : undefined) ??
      Array.from({ length: pointsPerSide + 1 }, (_, at): Point => {
        const along = at / pointsPerSide;
        const away = at === 0 || at === pointsPerSide || isOuter ? 0 : (random() - 0.5) * 0.1;
        return [x + (toX - x) * along + (y === toY ? 0 : away), y + (toY - y) * along + (x === toX ? 0 : away)];
      });
    lines.set(key, line);
    return line;
  };
  const hole = Array.from({ length: pointsPerSide * 2 }, (_, at): Point => {
    const angle = (2 * Math.PI * at) / (pointsPerSide * 2);
    const radius = 0.2 + 0.05 * random();
    return [0.5 + radius * Math.cos(angle), 0.5 + radius * Math.sin(angle)];
  });
  const records = Array.from({ length: 16 }, (_, at) => {
    const [x, y] = [at % 4, Math.floor(at / 4)];
    const ring = [
      ...side(x, y, x + 1, y).slice(0, -1),
      ...side(x + 1, y, x + 1, y + 1).slice(0, -1),
      ...side(x + 1, y + 1, x, y + 1).slice(0, -1),
      ...side(x, y + 1, x, y),
    ];
    const holes = at === 0 ? [[...hole, hole[0]!]] : [];
    return shape({ name: `no. ${at}` }, { type: "Polygon", coordinates: [ring, ...holes] } satisfies Geometry);
  });
  const turned = [...hole.slice(7), ...hole.slice(0, 7)].reverse();
  const enclave = { type: "Polygon", coordinates: [[...turned, turned[0]!]] } satisfies Geometry;
  return setOfShapes([...records, shape({ name: "Enclave" }, enclave)]).set;
}

function sidesOf({ coordinates, ringStart }: Polygons): Map<string, number> {
  const sides = new Map<string, number>();
  for (let ring = 0; ring + 1 < ringStart.length; ring++)
    for (let at = ringStart[ring]!; at + 1 < ringStart[ring + 1]!; at++) {
      const ends = [0, 2].map((next) => `${coordinates[2 * at + next]},${coordinates[2 * at + next + 1]}`).sort();
      sides.set(ends.join(" "), (sides.get(ends.join(" ")) ?? 0) + 1);
    }
  return sides;
}

describe("polygons as a map draws them", () => {
  test("are those of the file where they are few", () => {
    const { set } = setOfShapes([shape({ name: "A" }, square(0, 0))]);
    expect(finish(simplifySet(set))).toBe(set);
  });

  test("have few points of many, and share the borders that they shared", () => {
    const set = roughLand(200);
    const drawn = finish(simplifySet(set, 2000));
    expect(set.coordinates.length / 2).toBeGreaterThan(12_000);
    expect(drawn.coordinates.length / 2).toBeLessThanOrEqual(2000);
    expect(drawn.coordinates.length / 2).toBeGreaterThan(1500);
    const alone = [...sidesOf(drawn)].filter(([, rings]) => rings === 1).map(([side]) => side);
    const isOuter = (side: string) => {
      const [[x, y], [toX, toY]] = side.split(" ").map((end) => end.split(",").map(Number)) as [Point, Point];
      return (x === toX && (x === 0 || x === 4)) || (y === toY && (y === 0 || y === 4));
    };
    expect(alone.filter((side) => !isOuter(side))).toEqual([]);
  });

  test("lie near the lines of the file, the nearer the more points there are", () => {
    const set = roughLand(100);
    const farthest = (most: number) => {
      const drawn = finish(simplifySet({ ...set, coordinates: set.coordinates.slice() }, most));
      const lines = [...sidesOf(drawn).keys()].map((side) => side.split(/[ ,]/).map(Number));
      let worst = 0;
      for (let at = 0; at < set.coordinates.length; at += 2) {
        const [x, y] = [set.coordinates[at]!, set.coordinates[at + 1]!];
        const distances = lines.map(([fromX = 0, fromY = 0, toX = 0, toY = 0]) => {
          const [across, up] = [toX - fromX, toY - fromY];
          const length = across ** 2 + up ** 2;
          const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * across + (y - fromY) * up) / length));
          return Math.hypot(x - fromX - along * across, y - fromY - along * up);
        });
        worst = Math.max(worst, Math.min(...distances));
      }
      return worst;
    };
    const [few, more] = [farthest(800), farthest(3000)];
    expect(few).toBeLessThan(0.06); // half of how rough the lines are
    expect(more).toBeLessThan(few);
  });

  test("leave no ring without an inside", () => {
    const set = roughLand(50);
    const { ringStart, coordinates } = finish(simplifySet(set, 10));
    for (let ring = 0; ring + 1 < ringStart.length; ring++) {
      const [from, to] = [ringStart[ring]!, ringStart[ring + 1]!];
      expect(to - from).toBeGreaterThanOrEqual(4);
      expect(coordinates.slice(2 * from, 2 * from + 2)).toEqual(coordinates.slice(2 * to - 2, 2 * to));
    }
  });
});
