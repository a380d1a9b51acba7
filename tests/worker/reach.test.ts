import { beforeAll, describe, expect, test, vi } from "vitest";
import { diskShipped } from "../../scripts/disk-shipped.ts";
import { circleOf } from "../../src/model/area/own-area.ts";
import { distanceKm } from "../../src/model/mercator.ts";
import { OWN_AREA } from "../../src/model/profile.ts";
import type { Query } from "../../src/model/query.ts";
import type { Reach, ReachTerm } from "../../src/model/reach.ts";
import { WHOLE_WORLD } from "../../src/model/viewport.ts";
import { readGazetteer } from "../../src/territory/gazetteer/read-gazetteer.ts";
import { createDesk, type Desk, type JobContext } from "../../src/worker/desk.ts";

const context: JobContext = { signal: new AbortController().signal, onProgress: () => {} };
const shipped = diskShipped("data");
const FOOD: ReachTerm = { list: "sector", id: "food-and-farming" };

describe("how far populated places are from the nearest initiative of a term", () => {
  let desk: Desk;
  let isAway = false;
  const gazetteer = (country: string) =>
    isAway ? Promise.reject(new Error("not reached")) : shipped.gazetteer(country);
  beforeAll(async () => {
    desk = createDesk({ ...shipped, gazetteer }, { onEdition: () => {} });
    await desk.open({ language: "en" }, context);
    const viewport = { bounds: WHOLE_WORLD, zoom: 1 };
    const question = { query: {}, hidden: [], viewport, order: { by: "name" }, listFrom: 0, listLength: 0 } as const;
    await vi.waitFor(async () => expect((await desk.ask(question, context)).located).toBe(true), 20_000);
  });
  const ask = async (id: string, of: ReachTerm = FOOD, beyondKm = 25, query: Query = {}, more = {}): Promise<Reach> => {
    const wish = { territories: [id], query, hidden: [], reach: { of, beyondKm }, ...more };
    return (await desk.reach(wish, context))[0]!.reach;
  };

  test("is what looking at every place and every initiative finds", async () => {
    const reach = await ask("AT-8");
    const places = readGazetteer(await shipped.gazetteer("AT"));
    const viewport = { bounds: WHOLE_WORLD, zoom: 1 };
    const query: Query = { sectors: { ids: [FOOD.id], match: "any" }, exactness: ["exact", "town", "unknown"] };
    const question = { query, hidden: [], viewport, order: { by: "name" }, listFrom: 0, listLength: 100_000 } as const;
    const { list } = await desk.ask(question, context);
    const rows = list.filter(({ longitude }) => longitude !== undefined);
    const own = [...places.name.keys()].filter((place) => places.territory[place]!.startsWith("AT-8"));
    const km = own.map((place) =>
      Math.min(
        ...rows.map((row) =>
          distanceKm(places.longitude[place]!, places.latitude[place]!, row.longitude!, row.latitude!),
        ),
      ),
    );
    if (reach.is !== "figure") throw new Error("There is no figure.");
    expect(reach.places).toBe(own.length);
    expect(reach.beyond).toBe(km.filter((each) => each > 25).length);
    expect(reach.farthest[0]!.distanceKm).toBeCloseTo(Math.max(...km), 6);
    expect(reach.farthest[0]!.name).toBe(places.name[own[km.indexOf(Math.max(...km))]!]);
    expect(reach.farthest[0]!.nearest).not.toBe("");
    expect(reach.inhabitants!.places).toBe(own.filter((place) => places.population[place]! > 0).length);
  });

  test("is the same sum at every level: a country holds the places of its regions", async () => {
    const country = await ask("AT");
    const regions = await Promise.all(["1", "2", "3", "4", "5", "6", "7", "8", "9"].map((each) => ask(`AT-${each}`)));
    if (country.is !== "figure") throw new Error("There is no figure.");
    const sum = (of: "places" | "beyond") =>
      regions.reduce((all, each) => all + (each.is === "figure" ? each[of] : 0), 0);
    expect(country.places).toBeGreaterThanOrEqual(sum("places"));
    expect(country.places - sum("places")).toBeLessThan(0.02 * country.places); // whose region is not known
    expect(country.beyond).toBeGreaterThanOrEqual(sum("beyond"));
  });

  test("has no figure where no directory tells anything, or the territory above has none of the term", async () => {
    expect(await ask("AQ")).toEqual({ is: "no-data", lack: "directory" });
    const nowhere = { text: "no initiative has these words in it" };
    expect(await ask("AT-8", FOOD, 25, nowhere)).toEqual({ is: "no-data", lack: "term" });
  });

  test("holds the filters, and not the territory of the query: the nearest may lie across a border", async () => {
    const all = await ask("AT-8");
    expect(await ask("AT-8", FOOD, 25, { territory: "AT-8" })).toEqual(all);
    const few = await ask("AT-8", FOOD, 25, { text: "wien" });
    if (all.is !== "figure" || few.is !== "figure") throw new Error("There is no figure.");
    expect(few.medianKm).toBeGreaterThan(all.medianKm);
    expect(await ask("AT-8", FOOD, 25, { countries: ["FR"] })).toEqual({ is: "no-data", lack: "term" });
  });

  test("is told of an own area and of a cluster as well", async () => {
    const area = circleOf(9.74, 47.41, 20); // Dornbirn
    const found = await ask(OWN_AREA, FOOD, 5, { area });
    expect(found).toMatchObject({ is: "figure" });
    expect(found.is === "figure" && found.places).toBeGreaterThan(50);
    const query: Query = { territory: "AT" };
    const clusters = { radiusKm: 5, minimumMembers: 5 };
    const viewport = { bounds: WHOLE_WORLD, zoom: 1 };
    const question = { query, hidden: [], viewport, order: { by: "name" }, listFrom: 0, listLength: 1 } as const;
    const [largest] = (await desk.ask({ ...question, clusters }, context)).clusters!.found;
    expect(await ask(largest!.id, FOOD, 5, query, { clusters })).toMatchObject({ is: "figure" });
  });

  test("is told of a territory of one's own, of the places in it whatever their country", async () => {
    const [west, south, east, north] = [9.4, 47.2, 9.9, 47.6]; // Austria, Liechtenstein, Switzerland
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const shape = {
      type: "Feature",
      properties: { name: "Rhine" },
      geometry: { type: "Polygon", coordinates: [ring] },
    };
    const file = new File([JSON.stringify({ type: "FeatureCollection", features: [shape] })], "rhine.geojson");
    const read = await desk.checkBoundaries({ file, choices: {} }, context);
    if (!read.ok) throw new Error(read.error.code);
    const words = { title: "Valleys", levelName: "", parentName: "" };
    await desk.keepBoundaries({ check: read.value.check, words }, context);
    let inside = 0;
    for (const country of ["AT", "LI", "CH", "DE"]) {
      const { longitude, latitude, size } = readGazetteer(await shipped.gazetteer(country));
      for (let at = 0; at < size; at++)
        if (longitude[at]! >= west && longitude[at]! <= east && latitude[at]! >= south && latitude[at]! <= north)
          inside++;
    }
    const reach = await ask("own:valleys.rhine", FOOD, 5);
    expect(reach).toMatchObject({ is: "figure", places: inside });
    expect(inside).toBeGreaterThan(50);
  });

  test("has no figure while a file of places does not come, and one when it does", async () => {
    isAway = true;
    expect(await ask("IT-25")).toEqual({ is: "no-data", lack: "files" });
    isAway = false;
    expect((await ask("IT-25")).is).toBe("figure");
  });
});
