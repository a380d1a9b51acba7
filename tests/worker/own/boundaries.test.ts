import { gzipSync, zipSync } from "fflate";
import { topology } from "topojson-server";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { diskShipped } from "../../../scripts/disk-shipped.ts";
import { en } from "../../../src/i18n/en.ts";
import type { Answer } from "../../../src/model/answer.ts";
import type { BoundaryChoices, CheckedBoundaries } from "../../../src/model/boundary-set.ts";
import type { Question } from "../../../src/model/question.ts";
import { WHOLE_WORLD } from "../../../src/model/viewport.ts";
import { createDesk, type Desk, type JobContext } from "../../../src/worker/desk.ts";
import type { AnyProgress } from "../../../src/worker/jobs.ts";
import { createOwnBoundaries } from "../../../src/worker/own/own-boundaries.ts";
import type { Shipped } from "../../../src/worker/shipped-files.ts";
import { memoryDevice } from "../../support/memory-device.ts";
import { setOfShapes, shape, square } from "../../territory/own/sets.ts";

const context: JobContext<AnyProgress> = { signal: new AbortController().signal, onProgress: () => {} };
const everything: Question = {
  query: {},
  hidden: [],
  viewport: { bounds: WHOLE_WORLD, zoom: 1 },
  order: { by: "name" },
  listFrom: 0,
  listLength: 20,
};

const box = (west: number, south: number, east: number, north: number) => ({
  type: "Polygon" as const,
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const feature = (properties: object, geometry: unknown) => ({ type: "Feature", properties, geometry });
/** The land around Vienna in two halves, and one of Paris. */
const FEATURES = [
  feature({ name: "Wien West", code: "W", einwohner: 900_000 }, box(16, 48, 16.35, 48.4)),
  feature({ name: "Wien Ost", code: "O", einwohner: 1_000_000 }, box(16.35, 48, 16.7, 48.4)),
  feature({ name: "Lugar", code: "P", einwohner: "" }, box(2, 48.7, 2.6, 49)),
];
const COLLECTION = { type: "FeatureCollection", features: FEATURES };
const CSV = [
  "id,name,latitude,longitude,city,country",
  "1,Alba,48.2,16.3,Wien,AT",
  "2,Bora,48.2,16.4,Wien,AT",
  "3,Cima,,,Wien Ost,AT",
  "4,Duna,,,Wien Ost,PL",
  "5,Elba,0,0.5,,",
].join("\n");

const fileOf = (name: string, content: string | Uint8Array) => new File([content as BlobPart], name);
const geojson = (value: object = COLLECTION) => fileOf("dioceses.geojson", JSON.stringify(value));

const device = memoryDevice();
let desk: Desk;
const open = (more: Partial<Shipped> = {}): Promise<Desk> =>
  new Promise((resolve, reject) => {
    let editions = 0;
    const wanted = more.boundarySets ? 5 : 3; // opened, located, searchable; boundaries that came, and were located in
    const opened = createDesk(
      { ...diskShipped("data"), directories: async () => [], ...more },
      { onEdition: () => ++editions === wanted && resolve(opened), device },
    );
    Promise.resolve(opened.open({ language: "en" }, context)).catch(reject);
  });
const ask = async (change: Partial<Question> = {}): Promise<Answer> => desk.ask({ ...everything, ...change }, context);
const bring = async () => {
  const checked = await desk.check({ file: fileOf("m.csv", CSV), choices: {} }, context);
  if (!checked.ok) throw new Error(checked.error.code);
  await desk.keep({ check: checked.value.check, source: {} }, context);
};
const check = (file: File, choices: BoundaryChoices = {}) => desk.checkBoundaries({ file, choices }, context);
const checked = async (file: File, choices: BoundaryChoices = {}): Promise<CheckedBoundaries> => {
  const result = await check(file, choices);
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail}`);
  return result.value;
};
const ORIGIN = { credit: "© Office of Maps", licence: "CC-BY-4.0" };
const keep = async (file: File) =>
  desk.keepBoundaries(
    {
      check: (await checked(file)).check,
      words: { title: "Dioceses", levelName: "diocese", parentName: "", ...ORIGIN },
    },
    context,
  );

/** Of opening an atlas with all its boundaries, where others work beside. */
const SLOW_MS = 30_000;

describe("a file of boundaries", () => {
  beforeAll(async () => {
    desk = await open();
    await bring();
  }, SLOW_MS);

  test("is looked at before it is kept: what it holds, and where the initiatives lie in it", async () => {
    const found = await checked(geojson());
    expect(found).toMatchObject({
      title: "dioceses",
      shapes: 3,
      territories: 3,
      populated: 2,
      roles: { name: { property: "name", reason: "header" }, population: { property: "einwohner" } },
      findings: [],
      joined: { position: 2, code: 0, name: 1, none: 2 }, // the country that is stated rules the fourth out
    });
    expect((await ask()).boundarySets).toEqual([]);
  });

  test.each<[string, () => File]>([
    [
      "GeoJSON, packed with gzip",
      () => fileOf("dioceses.geojson.gz", gzipSync(new TextEncoder().encode(JSON.stringify(COLLECTION)))),
    ],
    [
      "GeoJSON in a zip",
      () => fileOf("dioceses.zip", zipSync({ "a/b.geojson": new TextEncoder().encode(JSON.stringify(COLLECTION)) })),
    ],
    [
      "a sequence of features",
      () => fileOf("dioceses.geojsonl", FEATURES.map((each) => JSON.stringify(each)).join("\n")),
    ],
    ["TopoJSON", () => fileOf("dioceses.json", JSON.stringify(topology({ all: COLLECTION as never }, 1e7)))],
    ["KML", () => fileOf("dioceses.kml", kml())],
  ])("reads the same from %s", async (_, file) => {
    const { territories, joined } = await checked(file());
    expect({ territories, joined }).toEqual({
      territories: 3,
      joined: { position: 2, code: 0, name: 1, none: 2 },
    });
  });

  test("is turned into degrees from a projection that it names, or that the reader names", async () => {
    const metres = {
      type: "Feature",
      properties: { name: "Wien" },
      geometry: box(1_781_000, 6_106_000, 1_859_000, 6_172_000),
    };
    const crs = { type: "name", properties: { name: "EPSG:3857" } };
    const named = await checked(geojson({ type: "FeatureCollection", crs, features: [metres] }));
    expect(named).toMatchObject({ projection: "EPSG:3857", joined: { position: 2 }, findings: [] });
    const unnamed = await checked(geojson({ type: "FeatureCollection", features: [metres] }));
    expect(unnamed).toMatchObject({
      territories: 0,
      findings: [{ code: "not-degrees", severity: "left-out", count: 1 }],
    });
    const chosen = await checked(geojson({ type: "FeatureCollection", features: [metres] }), {
      projection: "EPSG:3857",
    });
    expect(chosen).toMatchObject({ territories: 1, joined: { position: 2 } });
  });

  test.each<[string, string, string]>([
    ["a table", "a,b\n1,2\n", "no-shapes"],
    ["an empty file", "", "empty"],
    ["a list of objects", '[{"name": "x"}]', "no-shapes"],
    ["broken JSON", '{"type": "FeatureCollection", "features": [{]}', "json-syntax"],
    ["no feature", '{"type": "FeatureCollection", "features": []}', "no-records"],
    [
      "another projection",
      '{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:2154"}},"features":[{"type":"Feature"}]}',
      "unknown-crs",
    ],
    ["a web page", "<!doctype html><html>", "web-page"],
  ])("is refused by name: %s", async (_, content, code) => {
    const result = await check(fileOf(code === "no-shapes" ? "x.csv" : "x.geojson", content));
    expect(result).toMatchObject({ ok: false, error: { code } });
  });

  test("that breaks off keeps what is whole", async () => {
    const text = JSON.stringify(COLLECTION);
    const found = await checked(fileOf("cut.geojson", text.slice(0, text.length - 40)));
    expect(found).toMatchObject({ territories: 2, findings: [{ code: "unreadable-record", count: 1 }] });
  });
});

describe("boundaries that are kept", () => {
  beforeAll(async () => {
    desk = await open();
    await bring();
    await keep(geojson());
  }, SLOW_MS);

  test("are a level, with the counts of their territories", async () => {
    const { choropleth, boundarySets } = await ask({ choropleth: "own:dioceses" });
    expect(choropleth).toEqual([
      { id: "own:dioceses.W", name: "Wien West", count: 1, covered: true },
      { id: "own:dioceses.O", name: "Wien Ost", count: 2, covered: true },
      { id: "own:dioceses.P", name: "Lugar", count: 0, covered: false },
    ]);
    expect(boundarySets).toEqual([
      {
        id: "dioceses",
        ...ORIGIN,
        title: "Dioceses",
        levelName: "diocese",
        territories: 3,
        bounds: { west: 2, south: 48, east: 16.7, north: 49 },
        joined: { position: 2, code: 0, name: 1, none: 2 },
      },
    ]);
    const { features } = await desk.shapes({ level: "own:dioceses" }, context);
    expect(features.map(({ properties }) => properties.name)).toEqual(["Wien West", "Wien Ost", "Lugar"]);
  });

  test("have sheets, filter the list, and count with other clauses", async () => {
    const { territory, list, total } = await ask({ query: { territory: "own:dioceses.O" } });
    expect([total, list.map(({ name }) => name)]).toEqual([2, ["Bora", "Cima"]]);
    expect(territory).toMatchObject({
      id: "own:dioceses.O",
      name: "Wien Ost",
      level: "own",
      levelName: "diocese",
      set: "Dioceses",
      count: 2,
      parentCount: 3,
      placed: 2, // one of them by its country alone, and here by the name of its place
      bounds: { west: 16.35, south: 48, east: 16.7, north: 48.4 },
      path: [{ name: "Wien Ost" }, { name: "Dioceses" }],
    });
    const narrowed = await ask({ query: { territory: "own:dioceses.O", text: "cima" } });
    expect(narrowed.territory).toMatchObject({ count: 1, countUnfiltered: 2 });
    const whole = await ask({ query: { territory: "own:dioceses" } });
    expect(whole.territory?.children.map(({ count }) => count)).toEqual([1, 2, 0]);
    expect(whole.total).toBe(3);
    expect((await ask({ query: { territory: "own:gone.O" } })).total).toBe(0);
    expect((await ask()).total).toBe(5);
  });

  test("are found by their names, beside the towns and territories of the atlas", async () => {
    const found = await desk.suggest({ text: "wien" }, context);
    expect(found.slice(0, 3)).toMatchObject([
      { kind: "territory", name: "Wien West", context: "Dioceses", id: "own:dioceses.W", level: "own" },
      { name: "Wien Ost" },
      { name: "Vienna" },
    ]);
    expect((await desk.suggest({ text: "ost" }, context))[0]).toMatchObject({ name: "Wien Ost" });
  });

  test("filter what countries are painted by as they filter its counts", async () => {
    const { choropleth } = await ask({
      query: { territory: "own:dioceses.W" },
      choropleth: "country",
      painted: { id: "density" },
    });
    expect(choropleth?.find(({ id }) => id === "AT")).toMatchObject({ count: 1, outcome: { is: "figure", n: 1 } });
  });

  test("leave as the rows of a territory, and as its polygon", async () => {
    const question = { ...everything, query: { territory: "own:dioceses.O" } };
    const scope = { what: "territory", id: "own:dioceses.O" } as const;
    const plan = await desk.plan({ scope, question }, context);
    expect(plan.rows).toBe(2);
    expect(plan.fileNames.csv).toMatch(/^solidarity-atlas_own-dioceses\.O_/);
    const wish = { scope, question, format: "area", words: en.download.notes, filters: [] } as const;
    const saved = await desk.download(wish, context);
    if (!saved.ok) throw new Error();
    const outline = JSON.parse(await saved.value.blob!.text());
    expect(outline.attribution).toContain("© Office of Maps");
    expect(outline.description).toContain("Dioceses. Licence: CC-BY-4.0.");
  });

  test("stand beside others of their name", async () => {
    await keep(geojson());
    expect((await ask()).boundarySets.map(({ id }) => id)).toEqual(["dioceses", "dioceses-2"]);
    await desk.remove({ directory: "own:dioceses-2" }, context);
  });

  test("count what is brought later, and nothing that is removed", async () => {
    await bring();
    const more = await desk.check({ file: fileOf("n.csv", CSV.replaceAll("Bora", "Brisa")), choices: {} }, context);
    if (!more.ok) throw new Error();
    await desk.keep({ check: more.value.check, source: {} }, context);
    const { choropleth } = await ask({ choropleth: "own:dioceses" });
    expect(choropleth?.map(({ count }) => count)).toEqual([2, 4, 0]);
    await desk.remove({ directory: "own:dioceses" }, context);
    const after = await ask({ choropleth: "own:dioceses", query: { territory: "own:dioceses.O" } });
    expect([after.choropleth, after.territory, after.total, after.boundarySets]).toEqual([undefined, undefined, 0, []]);
  });

  test("U4 come back as they were, until others are removed or they are forgotten", async () => {
    await keep(geojson());
    const before = await ask({ choropleth: "own:dioceses" });
    await desk.remove({ directory: "own:dioceses" }, context);
    expect(await desk.restore({ directory: "own:dioceses" }, context)).toMatchObject({ id: "dioceses" });
    const after = await ask({ choropleth: "own:dioceses" });
    expect([after.choropleth, after.boundarySets]).toEqual([before.choropleth, before.boundarySets]);
    for (const end of ["remove", "forget"] as const) await desk[end]({ directory: "own:dioceses" }, context);
    expect(await desk.restore({ directory: "own:dioceses" }, context)).toBeUndefined();
  });

  test("open again at the next visit without being read, and are deleted", async () => {
    await keep(geojson());
    const kept = await desk.keepSetOnDevice({ set: "dioceses", keptOn: "2026-05-03" }, context);
    expect(kept).toMatchObject({
      ok: true,
      value: { id: "own:dioceses", title: "Dioceses", rows: 3, what: "boundaries", isOpen: true },
    });
    const before = (await desk.shapes({ level: "own:dioceses" }, context)).features;
    desk = await open();
    expect((await ask()).boundarySets).toEqual([]);
    expect(await desk.openKept(undefined, context)).toMatchObject({ value: [{ id: "own:dioceses", isOpen: true }] });
    expect((await desk.shapes({ level: "own:dioceses" }, context)).features).toEqual(before);
    await bring();
    expect((await ask({ choropleth: "own:dioceses" })).choropleth?.map(({ count }) => count)).toEqual([1, 2, 0]);
    if (!kept.ok) throw new Error();
    await desk.dropKept({ slot: kept.value.slot }, context);
    expect(await desk.listKept(undefined, context)).toMatchObject({ value: [] });
  });

  test("L4 a copy that cannot be read does not pass for that of others that are open under its name", async () => {
    const kept = await desk.keepSetOnDevice({ set: "dioceses", keptOn: "2026-05-03" }, context);
    if (!kept.ok) throw new Error();
    const { slot } = kept.value;
    device.records.set(slot, { ...device.records.get(slot)!, version: 1 });
    expect(await desk.listKept(undefined, context)).toMatchObject({
      value: [{ id: "own:dioceses", isOpen: false, fault: "other-version" }],
    });
    await desk.dropKept({ slot }, context);
  });
});

test("an atlas ships with boundaries of its own", async () => {
  const said = { file: "d.geojson", id: "dioceses", title: "Dioceses", levelName: "diocese", roles: { code: "" } };
  desk = await open({ boundarySets: async () => [{ said, file: async () => geojson() }] });
  await bring();
  const { boundarySets, choropleth } = await ask({ choropleth: "own:dioceses" });
  expect(boundarySets).toMatchObject([{ id: "dioceses", title: "Dioceses", isShipped: true }]);
  expect(choropleth?.map(({ id, count }) => [id, count])).toEqual([
    ["own:dioceses.wien-west", 1],
    ["own:dioceses.wien-ost", 2],
    ["own:dioceses.lugar", 0],
  ]);
});

test("figures of own territories are worked out like those of others", async () => {
  const [profile] = await desk.profiles({ territories: ["own:dioceses.wien-ost"], query: {}, hidden: [] }, context);
  expect(profile).toMatchObject({
    name: "Wien Ost",
    levelName: "diocese",
    path: [{ name: "Wien Ost" }, { name: "Dioceses" }],
    outcomes: { count: { is: "figure", value: 2 }, perInhabitants: { is: "figure", value: expect.closeTo(0.2) } },
    shareOfParent: { is: "figure", n: 2, of: 3 },
    neighbours: [{ id: "own:dioceses.wien-west", name: "Wien West" }],
  });
});

test("U4 boundaries that ship with the atlas and the reader's own stand beside each other under one name, whichever come first", async () => {
  desk = await open();
  await keep(geojson());
  const kept = await desk.keepSetOnDevice({ set: "dioceses", keptOn: "2026-05-03" }, context);
  if (!kept.ok) throw new Error(kept.error);
  const said = { file: "d.geojson", id: "dioceses", title: "Dioceses of the atlas" };
  desk = await open({ boundarySets: async () => [{ said, file: async () => geojson() }] });
  const opened = await desk.openKept(undefined, context);
  expect(opened).toMatchObject({ value: [{ id: "own:dioceses-2", isOpen: true }] });
  const titles = async () => (await ask()).boundarySets.map(({ id, title }) => [id, title]);
  const both = [
    ["dioceses", "Dioceses of the atlas"],
    ["dioceses-2", "Dioceses"],
  ];
  expect(await titles()).toEqual(both);

  const own = createOwnBoundaries(() => undefined);
  const { set } = setOfShapes([shape({ name: "A" }, square(0, 0))]);
  own.add(set);
  own.add({ ...set, title: "Of the atlas" }, { isShipped: true });
  expect(own.open.map(({ id, title }) => [id, title])).toEqual([
    ["test-2", "Test"],
    ["test", "Of the atlas"],
  ]);
  expect(own.find("own:test-2.a")?.territories.id).toEqual(["own:test-2", "own:test-2.a"]);
  await desk.dropKept({ slot: kept.value.slot }, context);
});

describe("inhabitants of own territories", () => {
  const EAST = "own:dioceses.O";
  const put = (text: string, territory = EAST) => desk.setInhabitants({ territory, text }, context);
  const per = async (id: string) => {
    const [profile] = await desk.profiles({ territories: [id], query: {}, hidden: [] }, context);
    return profile!.outcomes.perInhabitants;
  };
  beforeAll(async () => {
    desk = await open();
    await bring();
    await keep(geojson());
  }, SLOW_MS);
  afterEach(() => void vi.restoreAllMocks());

  test("are listed, looked for by name, and corrected one by one; figures follow", async () => {
    const listed = await desk.inhabitants({ set: "dioceses", text: "OST", length: 10 }, context);
    expect(listed).toMatchObject({ territories: 3, known: 2, found: 1, entries: [{ name: "Wien Ost" }] });
    expect(await put("2 000 000")).toEqual({ ok: true, value: { before: "1000000", now: "2000000" } });
    expect(await per(EAST)).toMatchObject({ is: "figure", value: expect.closeTo(0.1) });
    expect(await per("own:dioceses")).toEqual({ is: "no-data", lack: "population" }); // one of its parts is not known
    await put("1.000.000", "own:dioceses.P");
    expect(await per("own:dioceses")).toMatchObject({ is: "figure", value: expect.closeTo(3 / 39) });
  });

  test("may be cleared, and are no other text, whatever the keyboard", async () => {
    for (const none of ["many", "-5", "1,5", "12.34.567"])
      expect(await put(none)).toEqual({ ok: false, error: "unreadable" });
    expect(await put("٢٬٠٠٠٬٠٠٠")).toMatchObject({ ok: true, value: { now: "2000000" } });
    expect(await put(" ")).toEqual({ ok: true, value: { before: "2000000", now: "" } });
    expect(await per(EAST)).toEqual({ is: "no-data", lack: "population" });
    expect(await put("5", "own:dioceses.nowhere")).toEqual({ ok: false, error: "gone" });
    expect(await put("5", "own:dioceses")).toEqual({ ok: false, error: "gone" }); // it follows from its parts
  });

  test("are corrected instead of a number that is expected, and of no other", async () => {
    await put("44");
    const instead = (text: string, expected: string) =>
      desk.setInhabitants({ territory: EAST, text, instead: expected }, context);
    expect(await instead("45", "43")).toEqual({ ok: false, error: "gone" });
    expect(await instead("45", "44")).toEqual({ ok: true, value: { before: "44", now: "45" } });
  });

  test("are those of now also in figures that are being worked out, turn by turn, while they are corrected", async () => {
    await put("1000000");
    const beside = await per(EAST);
    let [now, turns] = [0, 0];
    const corrections: unknown[] = [];
    vi.spyOn(performance, "now").mockImplementation(() => {
      if (++turns === 15) corrections.push(put("500000"));
      now += 100; // every step is a turn of its own
      return now;
    });
    const corrected = await per(EAST);
    vi.restoreAllMocks();
    expect(corrections).toHaveLength(1);
    await Promise.all(corrections);
    if (beside.is !== "figure" || corrected.is !== "figure") throw new Error("There is no figure.");
    expect(corrected.value).toBeCloseTo(2 * beside.value);
  });

  test("stay as corrected in what is kept on the device, with who lies where", async () => {
    await put("123");
    const kept = await desk.keepSetOnDevice({ set: "dioceses", keptOn: "2026-11-26" }, context);
    if (!kept.ok) throw new Error(kept.error);
    await desk.remove({ directory: "own:dioceses" }, context);
    await desk.openKept(undefined, context);
    const again = await desk.inhabitants({ set: "dioceses", text: "", length: 10 }, context);
    expect(again!.entries.map(({ inhabitants }) => inhabitants)).toEqual(["900000", "123", "1000000"]);
    expect(await per(EAST)).toMatchObject({ is: "figure", n: 2 });
    await desk.dropKept({ slot: kept.value.slot }, context);
  });
});

function kml(): string {
  const placemarks = FEATURES.map(({ properties, geometry }) => {
    const { name } = properties as { readonly name: string };
    const points = (geometry as ReturnType<typeof box>).coordinates[0]!.map((point) => point.join(",")).join(" ");
    return `<Placemark><name>${name}</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${points}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`;
  });
  return `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${placemarks.join("")}</Document></kml>`;
}
