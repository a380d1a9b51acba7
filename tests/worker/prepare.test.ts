import { beforeEach, describe, expect, test } from "vitest";
import { finish, type Steps } from "../../src/model/steps.ts";
import type { Territories } from "../../src/model/territory.ts";
import { adopt } from "../../src/worker/adopt.ts";
import { createHolding, type Holding, type OpenDirectory } from "../../src/worker/holding.ts";
import type { Prepared, Rehearse } from "../../src/worker/next-store.ts";
import { imported } from "../import/support/read.ts";

const CSV = `id,name,latitude,longitude,kinds,sectors,website
3,Cima,10,20,cooperative,food-and-farming,https://cima.example
1,alba,-5,120.5,association,energy-and-water;food-and-farming,
2,Bora,,,cooperative,,
4,Élan,50,-120,foundation,housing-land-and-construction,
`;
const TERRITORIES = { size: 0, id: [], parent: [], level: [], name: [] } as unknown as Territories;

let located: string[];
function* locate({
  size,
  source,
}: {
  readonly size: number;
  readonly source: { readonly id: string };
}): Steps<Uint16Array> {
  located.push(source.id);
  yield;
  yield;
  return Uint16Array.from({ length: size }, (_, row) => row + 5);
}

function* notRehearsed(): Steps<void> {}

function holdingWith(...opened: OpenDirectory[]): Holding {
  const holding = createHolding(() => {}, { atOnce: 1 });
  holding.locateWith(TERRITORIES, locate);
  holding.add(...opened);
  finish(holding.locateRest());
  return holding;
}

/** All that a holding says of its rows. */
function told({ atlas }: Holding) {
  const all = new Uint8Array(atlas.size).fill(1);
  return {
    ...Object.fromEntries(
      Object.entries(atlas).filter(([, part]) => typeof part !== "function" && part !== atlas.directories),
    ),
    titles: atlas.directories.map(({ source }) => [source.id, source.title]),
    order: atlas.byName(),
    first: atlas.firstByName(all, 3),
  };
}

describe("a large directory that may come next", () => {
  let small: OpenDirectory;
  let large: OpenDirectory;
  beforeEach(async () => {
    located = [];
    small = await imported("small.csv", "id,name,latitude,longitude\n1,Berg,10.5,20.5\n");
    large = await imported("large.csv", CSV);
  });

  function* ahead({ next }: Holding): Steps<void> {
    yield* next.prepare(large.directory, notRehearsed);
    yield* next.complete(notRehearsed);
  }
  const taken = (source: object = {}): OpenDirectory => ({
    ...large,
    directory: adopt(large.directory, source, () => false),
  });

  test("is built ahead, and then the store is as if it had not been", () => {
    const [plain, quick] = [holdingWith(small), holdingWith(small)];
    finish(ahead(quick));
    plain.add(taken({ title: "Ours" }));
    finish(plain.locateRest());
    located = [];
    quick.add(taken({ title: "Ours" }));
    expect(quick.isLocated).toBe(true);
    expect(located).toEqual([]);
    expect(told(quick)).toEqual(told(plain));
  });

  test("is added before the end by whoever takes the steps that are left, however many were taken", () => {
    const plain = holdingWith(small, taken());
    for (let most = 0, isDone = false; !isDone; most++) {
      const quick = holdingWith(small);
      const laying = quick.next.lay(large.directory);
      for (let step = 0; step < most % 3; step++) laying.next();
      const steps = quick.next.prepare(large.directory, notRehearsed);
      for (let step = 0; step < most && !isDone; step++) isDone = steps.next().done === true;
      quick.add(taken());
      finish(quick.locateRest());
      expect(told(quick)).toEqual(told(plain));
      expect(finish(steps)).toBeUndefined();
    }
  });

  test("is asked of ahead what is going to be asked, once, and again when it is located", () => {
    const holding = holdingWith(small);
    const rehearsed: Prepared[] = [];
    const rehearse: Rehearse = function* (prepared) {
      rehearsed.push(prepared);
      yield;
    };
    finish(holding.next.prepare(large.directory, rehearse));
    finish(holding.next.prepare(large.directory, rehearse));
    expect(rehearsed).toHaveLength(1);
    finish(holding.next.complete(rehearse));
    expect(rehearsed).toHaveLength(2);
    holding.add(taken({ title: "Ours" }));
    expect(holding.filter).toBe(rehearsed[1]!.filter);
    expect(holding.atlas.key).toBe(rehearsed[1]!.atlas.key);
    expect(holding.atlas.directories.at(-1)!.source.title).toBe("Ours");
  });

  test("has a filter of its own where it gets another id, or somebody puts initiatives away meanwhile", () => {
    const made: Prepared[] = [];
    const rehearse: Rehearse = function* (prepared) {
      made.push(prepared);
      yield;
    };
    const holding = holdingWith(small);
    finish(holding.next.prepare(large.directory, rehearse));
    holding.add({ ...large, directory: adopt(large.directory, {}, (id) => id === large.directory.source.id) });
    expect(holding.filter).not.toBe(made[0]!.filter);
    const other = holdingWith(small);
    finish(other.next.prepare(large.directory, rehearse));
    other.putAway(["large:2"]);
    other.add(taken());
    expect(other.filter).not.toBe(made[1]!.filter);
    expect(other.away).toHaveLength(1);
  });

  test("is located on from where that stopped, once, and whoever had begun finds it done", () => {
    const holding = holdingWith(small);
    const steps = ahead(holding);
    located = [];
    while (located.length === 0) expect(steps.next().done).toBe(false);
    holding.add(taken());
    expect(holding.isLocated).toBe(false);
    const chore = holding.locateRest();
    chore.next();
    finish(holding.locateRest());
    expect(located).toEqual(["large"]);
    expect(holding.isLocated).toBe(true);
    const known = holding.atlas.territory.slice();
    expect(new Set(known)).not.toContain(0xffff);
    finish(chore);
    finish(steps);
    expect(holding.isLocated).toBe(true);
    expect(holding.atlas.territory).toEqual(known);
    expect(located).toEqual(["large"]);
  });

  test("is located anew after that has failed", () => {
    let isBroken = true;
    const holding = createHolding(() => {}, { atOnce: 1 });
    holding.locateWith(TERRITORIES, function* (directory) {
      yield;
      if (isBroken) throw new Error("broken");
      return yield* locate(directory);
    });
    holding.add(taken());
    expect(() => finish(holding.locateRest())).toThrow("broken");
    isBroken = false;
    finish(holding.locateRest());
    expect(new Set(holding.atlas.territory)).not.toContain(0xffff);
  });

  test("counts for nothing where its rows have found other places since", () => {
    const longitude = large.directory.fields.get("longitude")!;
    if (longitude.type !== "number") throw new TypeError("Longitudes are numbers.");
    const moved = { ...longitude, values: longitude.values.map((degrees) => degrees + 3) };
    const elsewhere = { ...large.directory, fields: new Map(large.directory.fields).set("longitude", moved) };
    const [plain, quick] = [holdingWith(small), holdingWith(small)];
    finish(ahead(quick));
    for (const holding of [plain, quick]) holding.add({ ...large, directory: elsewhere });
    expect(quick.atlas.x).toEqual(plain.atlas.x);
    expect(quick.atlas.key).toEqual(plain.atlas.key);
  });

  test("is built when it is added where building it ahead has broken off, and nothing is left of that", () => {
    const plain = holdingWith(small);
    const quick = holdingWith(small);
    let isBroken = true;
    const get = large.directory.fields.get.bind(large.directory.fields);
    large.directory.fields.get = (field) => {
      if (isBroken && field === "kinds") throw new Error("broken");
      return get(field);
    };
    expect(() => finish(quick.next.prepare(large.directory, notRehearsed))).toThrow("broken");
    expect(() => quick.add(taken())).toThrow("broken");
    expect(quick.open).toHaveLength(1);
    isBroken = false;
    for (const holding of [plain, quick]) holding.add(taken());
    expect(told(quick)).toEqual(told(plain));
  });

  test("counts for nothing when another came between, or when its source is said to be of other countries", async () => {
    const other = await imported("other.csv", "id,name,latitude,longitude\n9,Aare,1,1\n");
    const holding = holdingWith(small);
    finish(ahead(holding));
    holding.add(other);
    holding.add(taken());
    const plain = holdingWith(small, other, taken());
    expect(told(holding)).toEqual(told(plain));
    const elsewhere = holdingWith(small);
    finish(ahead(elsewhere));
    located = [];
    elsewhere.add(taken({ countries: ["FR"] }));
    expect(elsewhere.isLocated).toBe(false);
    finish(elsewhere.locateRest());
    expect(located).toEqual(["large"]);
  });
});
