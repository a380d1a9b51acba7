import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../scripts/bench/random.ts";
import { buildAtlas, buildInSteps } from "../../src/atlas/build-atlas.ts";
import { groundworkFor, layGroundwork } from "../../src/atlas/groundwork.ts";
import type { Atlas } from "../../src/model/atlas.ts";
import type { Directory } from "../../src/model/directory.ts";
import { toMercatorX, toMercatorY } from "../../src/model/mercator.ts";
import { mortonKey } from "../../src/model/morton.ts";
import { finish } from "../../src/model/steps.ts";
import { shareSteps } from "../../src/worker/shared-steps.ts";
import { chance, randomWorld, WORLDS } from "../support/random-world.ts";

/** Columns alone: the rest is functions over them. */
const columnsOf = (atlas: Atlas) =>
  Object.fromEntries(Object.entries(atlas).filter(([, part]) => typeof part !== "function"));

const numbersOf = ({ fields }: Directory, field: "latitude" | "longitude"): Float64Array | undefined => {
  const column = fields.get(field);
  return column?.type === "number" ? column.values : undefined;
};

/** The directory without the positions of some rows. */
function withoutSome(directory: Directory, isLate: (row: number) => boolean): Directory {
  const fields = new Map(directory.fields);
  for (const field of ["latitude", "longitude"] as const) {
    const values = numbersOf(directory, field);
    if (values)
      fields.set(field, { type: "number", values: values.map((value, row) => (isLate(row) ? Number.NaN : value)) });
  }
  return { ...directory, fields };
}

/** The rows of a store, each by itself: placed ones by Morton key, then as they are counted, the others behind. */
function plainOrder(directories: readonly Directory[]) {
  const counted = directories.flatMap((directory, index) => {
    const [latitude, longitude] = [numbersOf(directory, "latitude"), numbersOf(directory, "longitude")];
    return Array.from({ length: directory.size }, (_, row) => {
      const [north, east] = [latitude?.[row] ?? Number.NaN, longitude?.[row] ?? Number.NaN];
      if (Number.isNaN(north) || Number.isNaN(east)) return { index, row, key: Number.POSITIVE_INFINITY, x: 0, y: 0 };
      const [x, y] = [toMercatorX(east), toMercatorY(north)];
      return { index, row, key: mortonKey(x, y), x, y };
    });
  });
  const rows = counted.toSorted((one, other) => (one.key === other.key ? 0 : one.key - other.key)); // stable
  const placed = rows.filter(({ key }) => Number.isFinite(key));
  return {
    size: rows.length,
    placed: placed.length,
    key: Uint32Array.from(placed, ({ key }) => key),
    x: Uint32Array.from(placed, ({ x }) => x),
    y: Uint32Array.from(placed, ({ y }) => y),
    directory: Uint16Array.from(rows, ({ index }) => index),
    row: Uint32Array.from(rows, ({ row }) => row),
    rowOf: Uint32Array.from(counted, (each) => rows.indexOf(each)),
  };
}

describe("what is done before the last rows have found their places", () => {
  test("makes the same store, whichever rows find theirs later", () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), (seed, share) => {
        const random = seededRandom(seed);
        const { directories } = randomWorld(chance(random), 60).atlas;
        const before = directories.map((directory) => {
          const isLate = Array.from({ length: directory.size }, () => random() < share);
          return withoutSome(directory, (row) => isLate[row]!);
        });
        const laid = finish(layGroundwork(before, "with-names"));
        const built = finish(buildInSteps(directories, () => undefined, laid));
        expect(columnsOf(built)).toEqual(columnsOf(buildAtlas(directories, () => undefined)));
        expect(built).toMatchObject(plainOrder(directories));
      }),
      WORLDS,
    );
  });

  test("makes the same store where later places are written to the very columns that it was made of", () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(3), (seed, share, steps) => {
        const random = seededRandom(seed);
        const { directories } = randomWorld(chance(random), 60).atlas;
        const open = directories.map((directory) => withoutSome(directory, () => random() < share));
        const laying = shareSteps(layGroundwork(open));
        const begun = laying.run();
        for (let step = 0; step < steps; step++) begun.next(); // the rest is done when they are written
        const later = open.map((directory, index) => {
          for (const field of ["latitude", "longitude"] as const)
            numbersOf(directory, field)?.set(numbersOf(directories[index]!, field)!);
          return { ...directory, fields: new Map(directory.fields) };
        });
        const built = finish(buildInSteps(later, () => undefined, laying.finish()));
        expect(columnsOf(built)).toEqual(columnsOf(buildAtlas(directories, () => undefined)));
      }),
      WORLDS,
    );
  });

  test("counts for nothing where a row has another position than before, or other terms, or is not there", () => {
    const { directories } = randomWorld(chance(seededRandom(3)), 60).atlas;
    const at = directories.findIndex((each) => numbersOf(each, "latitude")?.some((value) => !Number.isNaN(value)));
    const directory = directories[at]!;
    const instead = (changed: Directory) => directories.map((each, index) => (index === at ? changed : each));
    const lay = () => finish(layGroundwork(directories));
    const moved = new Map(directory.fields);
    moved.set("latitude", { type: "number", values: numbersOf(directory, "latitude")!.map((value) => value / 2) });
    const fewerTerms = new Map([...directory.fields].filter(([field]) => field !== "sectors"));
    expect(groundworkFor(lay(), directories)).toBeDefined();
    expect(groundworkFor(lay(), instead({ ...directory, fields: moved }))).toBeUndefined();
    expect(groundworkFor(lay(), instead(withoutSome(directory, () => true)))).toBeUndefined();
    const withFewer = groundworkFor(lay(), instead({ ...directory, fields: fewerTerms }));
    expect(withFewer === undefined).toBe(directory.fields.has("sectors"));
    expect(groundworkFor(lay(), directories.slice(1))).toBeUndefined();
    const built = finish(buildInSteps(instead({ ...directory, fields: moved }), () => undefined, lay()));
    expect(columnsOf(built)).toEqual(columnsOf(buildAtlas(instead({ ...directory, fields: moved }), () => undefined)));
  });
});
