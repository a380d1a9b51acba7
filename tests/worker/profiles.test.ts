import { beforeAll, describe, expect, test } from "vitest";
import { diskShipped } from "../../scripts/disk-shipped.ts";
import { circleOf } from "../../src/model/area/own-area.ts";
import { OWN_AREA, type TerritoryProfile } from "../../src/model/profile.ts";
import type { Query } from "../../src/model/query.ts";
import { WHOLE_WORLD } from "../../src/model/viewport.ts";
import { createDesk, type Desk, type JobContext } from "../../src/worker/desk.ts";

const context: JobContext = { signal: new AbortController().signal, onProgress: () => {} };

describe("all figures of territories", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = createDesk(diskShipped("data"), { onEdition: () => {} });
    await desk.open({ language: "en" }, context);
  });
  const profiles = async (territories: readonly string[], query: Query = {}, hidden: readonly string[] = []) =>
    desk.profiles({ territories, query, hidden }, context);
  const one = async (id: string, query?: Query): Promise<TerritoryProfile> => (await profiles([id], query))[0]!;

  test("agree with its sheet, whatever the filters", async () => {
    const query: Query = { territory: "AT", sectors: { ids: ["food-and-farming"], match: "any" } };
    const viewport = { bounds: WHOLE_WORLD, zoom: 1 };
    const question = { query, hidden: [], viewport, order: { by: "name" }, listFrom: 0, listLength: 5 } as const;
    const { outcomes, shareOfParent, sources, kinds, path } = await one("AT", query);
    const sheet = (await desk.ask(question, context)).territory!;
    expect(outcomes.count).toEqual({ is: "figure", value: sheet.count, n: sheet.count, of: sheet.count });
    expect(shareOfParent).toMatchObject({ n: sheet.count, of: sheet.parentCount });
    expect([sources, kinds, path]).toEqual([sheet.sources, sheet.kinds, sheet.path]);
  });

  test("wait until it is known where every row lies, however early they are asked", async () => {
    const shipped = diskShipped("data");
    const boundarySets = async () => {
      await new Promise((resolve) => setTimeout(resolve, 300)); // ms; long after all else has come
      return shipped.boundarySets();
    };
    const early = createDesk({ ...shipped, boundarySets }, { onEdition: () => {} });
    await early.open({ language: "en" }, context);
    const [profile] = await early.profiles({ territories: ["AT"], query: {}, hidden: [] }, context);
    expect(profile).toEqual(await one("AT"));
  });

  test("say what is known of members and jobs, and where nothing is", async () => {
    const { outcomes } = await one("US");
    expect(outcomes.members).toMatchObject({
      is: "figure",
      years: { from: expect.any(Number), to: expect.any(Number) },
    });
    expect(outcomes.members.is === "figure" && outcomes.members.n < outcomes.members.of).toBe(true);
    expect(outcomes.membersWomen).toEqual({ is: "no-data", lack: "figures" });
    expect(outcomes.perInhabitants).toEqual({ is: "no-data", lack: "population" });
    expect(outcomes.survival).toEqual({ is: "no-data", lack: "closings" });
  });

  test("never take a territory without a directory for one without initiatives", async () => {
    const { outcomes, shareOfParent, sources } = await one("AQ");
    expect([shareOfParent, ...Object.values(outcomes)].filter((each) => each.is !== "no-data")).toEqual([]);
    expect(sources).toEqual([]);
  });

  test("a territory whose directories are all switched off has none, on its sheet, beside others and on the map", async () => {
    const viewport = { bounds: WHOLE_WORLD, zoom: 1 };
    const question = {
      query: { territory: "AT" },
      viewport,
      order: { by: "name" },
      listFrom: 0,
      listLength: 1,
    } as const;
    const { directories } = await desk.ask({ ...question, hidden: [] }, context);
    const hidden = directories.map(({ id }) => id);
    const { territory, choropleth } = await desk.ask({ ...question, hidden, choropleth: "first" }, context);
    expect(territory!.countUnfiltered).toBe(0);
    expect(territory!.children.filter(({ covered }) => covered)).toEqual([]);
    expect(choropleth!.filter(({ covered }) => covered)).toEqual([]);
    const [profile] = await profiles(["AT"], {}, hidden);
    expect(profile!.outcomes.count).toEqual({ is: "no-data", lack: "directory" });
  });

  test("the sectors of a territory add up to one, and of too few there is no mix", async () => {
    const { sectors } = await one("AT");
    expect(sectors.reduce((sum, { share }) => sum + share!, 0)).toBeCloseTo(1, 9);
    expect(sectors.some(({ specialisation }) => specialisation.is === "figure" && specialisation.value > 1)).toBe(true);
    const few = await one("AT", { sectors: { ids: ["culture-and-media"], match: "any" }, text: "radio" });
    expect(few.sectors.every(({ share }) => share === undefined)).toBe(true);
  });

  test("tell the nearest of a kind that is missing, from the largest town, and neighbours and siblings by name", async () => {
    const { gaps, neighbours, siblings } = await one("AT-8");
    expect(gaps.from).not.toBe("");
    for (const { distanceKm, place } of gaps.found) {
      expect(distanceKm).toBeGreaterThan(0);
      expect(place).not.toBe("");
    }
    expect(neighbours.map(({ name }) => name)).toContain("Tyrol");
    expect(siblings).toHaveLength(8);
  });

  test("count ties inside and outward", async () => {
    const { ties } = await one("001");
    expect(ties.inside).toBeGreaterThan(100);
    const inAustria = (await one("AT")).ties;
    expect(inAustria.inside).toBeLessThanOrEqual(ties.inside);
  });

  test("come in the order asked for, without codes of no territory, whatever territory the query names", async () => {
    const found = await profiles(["IT-25", "nowhere", "FR-ARA", "__proto__"], { territory: "AT" });
    expect(found.map(({ id }) => id)).toEqual(["IT-25", "FR-ARA"]);
    expect(found.every(({ outcomes }) => outcomes.count.is === "figure" && outcomes.count.value > 0)).toBe(true);
  });

  test("are those of a cluster as well, held to the selection that it was found in", async () => {
    const query: Query = { territory: "AT" };
    const viewport = { bounds: WHOLE_WORLD, zoom: 1 };
    const clusters = { radiusKm: 5, minimumMembers: 5 };
    const question = { query, hidden: [], viewport, order: { by: "name" }, listFrom: 0, listLength: 5 } as const;
    const answer = await desk.ask({ ...question, clusters }, context);
    const [largest] = answer.clusters!.found;
    const wish = { territories: [largest!.id, "DE", "c-none"], query, hidden: [], clusters };
    const found = await desk.profiles(wish, context);
    expect(found.map(({ id }) => id).sort()).toEqual(["DE", largest!.id].sort());
    const cluster = found.find(({ id }) => id === largest!.id)!;
    const { count } = largest!;
    expect(cluster.cluster).toEqual(largest);
    expect(cluster.outcomes.count).toEqual({ is: "figure", value: count, n: count, of: count });
    expect(cluster.shareOfParent).toEqual({ is: "figure", value: count / answer.total, n: count, of: answer.total });
    expect(cluster.outcomes.density).toMatchObject({ is: "figure", value: (count / largest!.areaKm2) * 1000 });
    expect(cluster.sectors.some(({ specialisation }) => specialisation.is === "figure")).toBe(true);
    const sheet = (await desk.ask({ ...question, clusters, cluster: largest!.id }, context)).cluster!;
    expect([cluster.ties, cluster.sources, cluster.kinds]).toEqual([sheet.ties, sheet.sources, sheet.kinds]);
  });

  test("are those of an own area as well, held to the selection without it", async () => {
    const query: Query = { area: circleOf(16.37, 48.21, 20), directories: ["susy"] };
    const inside = (await desk.dots({ query, hidden: [] }, context)).count;
    const all = (await desk.dots({ query: { directories: ["susy"] }, hidden: [] }, context)).count;
    const [profile] = await desk.profiles({ territories: [OWN_AREA], query, hidden: [] }, context);
    expect(profile!.outcomes.count).toMatchObject({ is: "figure", value: inside });
    expect(profile!.shareOfParent).toMatchObject({ is: "figure", n: inside });
    expect(inside / all).toBeGreaterThan(0.01);
    expect(profile!.outcomes.density).toMatchObject({ is: "figure", n: inside });
    expect(profile!.sectors.some(({ specialisation }) => specialisation.is === "figure")).toBe(true);
    expect(await desk.profiles({ territories: [OWN_AREA], query: {}, hidden: [] }, context)).toEqual([]);
  });

  test("in an area of one's own nothing that a filter leaves is none, and without a directory it is not known", async () => {
    const area = circleOf(16.37, 48.2, 25);
    const [none] = await profiles([OWN_AREA], { area, text: "qqqqq" });
    expect(none!.outcomes.count).toEqual({ is: "figure", value: 0, n: 0, of: 0 });
    expect(none!.outcomes.density).toMatchObject({ value: 0 });
    expect(none!.outcomes.sectorDiversity).toEqual({ is: "no-data", lack: "terms" });
    const sea = await profiles([OWN_AREA], { area: circleOf(-150, -50, 25) });
    expect(sea[0]!.outcomes.count).toEqual({ is: "no-data", lack: "directory" });
  });

  test("are not worked out for a wish that was given up", async () => {
    const wish = new AbortController();
    const coming = desk.profiles({ territories: ["AT"], query: {}, hidden: [] }, { ...context, signal: wish.signal });
    wish.abort();
    expect(await coming).toEqual([]);
  });

  test("E2 a comparison leaves as a table that a spreadsheet does not run", async () => {
    const records = [
      ["code", "territory"],
      ["XX", "=1+1"],
    ];
    const { name, blob } = await desk.comparisonFile({ records, codes: ["IT-25", "FR-ARA"], date: "2024-05" }, context);
    expect(name).toBe("solidarity-atlas_IT-25-FR-ARA_2024-05_comparison.csv");
    expect((await blob.text()).replace(/^\ufeff/, "")).toBe("code,territory\r\nXX,'=1+1\r\n");
  });
});
