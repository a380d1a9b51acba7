import { beforeAll, describe, expect, test } from "vitest";
import { diskShipped } from "../../scripts/disk-shipped.ts";
import type { Answer } from "../../src/model/answer.ts";
import type { Question } from "../../src/model/question.ts";
import { WHOLE_WORLD } from "../../src/model/viewport.ts";
import { createDesk, type Desk, type JobContext } from "../../src/worker/desk.ts";

const context: JobContext = { signal: new AbortController().signal, onProgress: () => {} };
const everything: Question = {
  query: {},
  hidden: [],
  viewport: { bounds: WHOLE_WORLD, zoom: 1 },
  order: { by: "name" },
  listFrom: 0,
  listLength: 20,
};

function openDesk(): Promise<Desk> {
  return new Promise((resolve, reject) => {
    let editions = 0;
    const desk = createDesk(diskShipped("data"), {
      onEdition: () => {
        if (++editions === 3) resolve(desk); // opened, located, searchable
      },
    });
    Promise.resolve(desk.open({ language: "en" }, context)).catch(reject);
  });
}

describe("the embedded directories", () => {
  let desk: Desk;
  const ask = async (change: Partial<Question> = {}): Promise<Answer> =>
    desk.ask({ ...everything, ...change }, context);
  beforeAll(async () => {
    desk = await openDesk();
  });

  test("P11 an initiative that is put away is in no list, count, card or download, until it is shown again", async () => {
    const [first] = (await ask()).list;
    const { territories } = (await ask({ selected: first!.id })).card!;
    const sheet = async () => (await ask({ query: { territory: territories[0]!.id } })).territory!;
    const before = await sheet();
    await desk.putAway({ ids: [first!.id] }, context);
    const { count, countUnfiltered } = await sheet();
    expect([count, countUnfiltered]).toEqual([before.count - 1, before.countUnfiltered - 1]);
    const without = await ask({ selected: first!.id });
    expect([without.all, without.total, without.card]).toEqual([5779, 5779, undefined]);
    expect(without.list.map(({ id }) => id)).not.toContain(first!.id);
    const plan = await desk.plan({ scope: { what: "shown" }, question: everything }, context);
    expect(plan.rows).toBe(5779);
    await desk.putAway({ ids: [] }, context);
    expect((await ask({ selected: first!.id })).card?.id).toBe(first!.id);
  });

  test("a choropleth of an indicator says of each territory a figure, too few, or no data, never zero for want of data", async () => {
    const { choropleth = [] } = await ask({ choropleth: "first", painted: { id: "sectorDiversity" } });
    const of = (wanted: string) => choropleth.filter(({ outcome }) => outcome?.is === wanted);
    expect(of("figure").length).toBeGreaterThan(20);
    for (const { count, outcome } of of("figure")) {
      expect(count).toBeGreaterThanOrEqual(10);
      expect(outcome).toMatchObject({ value: expect.toSatisfy((value: number) => value >= 1 && value <= 15) });
    }
    expect(of("too-few").every(({ count }) => count > 0)).toBe(true);
    expect(choropleth.filter(({ covered }) => !covered).every(({ outcome }) => outcome?.is === "no-data")).toBe(true);
    expect(choropleth.every(({ outcome }) => outcome !== undefined)).toBe(true);
  });

  test("parts of continents that lie in others are not counted twice, and no figure compares a territory with itself", async () => {
    const { choropleth = [], total } = await ask({ choropleth: "subregion" });
    expect(choropleth.map(({ id }) => id)).not.toContain("202"); // Sub-Saharan Africa, of which four parts are painted
    const counted = choropleth.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBeLessThanOrEqual(total);
    const { choropleth: regions = [] } = await ask({
      query: { territory: "IT" },
      choropleth: "first",
      painted: { id: "specialisation", sector: 0 },
    });
    const figures = regions.flatMap(({ outcome }) => (outcome?.is === "figure" ? outcome.value : []));
    expect(new Set(figures).size).toBeGreaterThan(1);
  });

  test("a chosen territory stands beside the others of its level as they are, not as if they had nothing", async () => {
    const counts = async (change: Partial<Question>) =>
      (await ask(change)).choropleth!.map(({ id, count, covered }) => ({ id, count, covered }));
    for (const level of ["first", "country", "subregion"] as const) {
      const all = await counts({ choropleth: level });
      const parts = await counts({ query: { territory: "IT" }, choropleth: level });
      const expected = level === "first" ? all.filter(({ id }) => id.startsWith("IT-")) : all;
      expect(parts).toEqual(expected);
    }
  });

  test("only indicators that have a figure somewhere are offered", async () => {
    const offered = await desk.paintable({ level: "country", question: everything }, context);
    expect(offered.ids).toEqual(expect.arrayContaining(["count", "density", "sectorDiversity", "members"]));
    expect(offered.ids).not.toContain("perInhabitants");
    const none = await desk.paintable(
      { level: "country", question: { ...everything, query: { text: "qqqqq" } } },
      context,
    );
    expect(none.ids).not.toContain("members");
    expect(none.practices).toEqual([]);
  });

  test("P11 what an initiative says can be written down, to be put right at its source", async () => {
    const [first] = (await ask()).list;
    const file = await desk.correctionFile({ id: first!.id }, context);
    expect(file?.name).toMatch(/^solidarity-atlas_[\w.-]+_correction\.csv$/);
    const lines = (await file!.blob.text()).replace(/^\ufeff/, "").split("\r\n");
    expect(lines[0]).toBe("field,now,should be");
    expect(lines).toContain(`name,${first!.name},`);
    expect(lines.some((line) => line.startsWith("sourceLine,"))).toBe(false);
    expect(await desk.correctionFile({ id: "nobody:0" }, context)).toBeUndefined();
  });

  test("open with every row, and marks, mix and facets add up to it", async () => {
    const answer = await ask();
    expect(answer.all).toBe(5780);
    expect(answer.total).toBe(5780);
    expect(answer.placed).toBe(5572);
    expect(answer.inView).toBe(5572);
    expect(answer.marks.reduce((sum, { count }) => sum + count, 0)).toBe(5572);
    expect(answer.mix.reduce((sum, share) => sum + share, 0)).toBeCloseTo(5780, 6);
    expect(answer.facets.directories.reduce((sum, { count }) => sum + count, 0)).toBe(5780);
    expect(answer.facets.countries.reduce((sum, { count }) => sum + count, 0)).toBe(5780);
    expect(answer.list).toHaveLength(20);
    expect(answer.located).toBe(true);
  });

  test("come as dots: positions once, then a byte for each row, and each dot knows its initiative", async () => {
    const first = await desk.dots({ query: {}, hidden: [] }, context);
    expect(first.count).toBe(5572);
    expect(first.positions!.x).toHaveLength(5572);
    const { version } = first;
    const query = { sectors: { ids: ["housing-and-land"], match: "any" } } as const;
    const narrowed = await desk.dots({ query, hidden: [], known: version }, context);
    expect(narrowed).toMatchObject({ version, count: (await ask({ query })).placed });
    expect(narrowed.positions).toBeUndefined();
    expect(narrowed.codes).toHaveLength(5572);
    expect(narrowed.codes.filter((code) => code !== 0)).toHaveLength(narrowed.count);
    const row = narrowed.codes.findIndex((code) => code !== 0);
    const dot = (await desk.dotAt({ version, row }, context))!;
    expect((await ask({ query, selected: dot.id })).card?.initiative.name).toBe(dot.name);
    expect(await desk.dotAt({ version: version + 1, row }, context)).toBeUndefined();
    expect(await desk.dotAt({ version, row: 5572 }, context)).toBeUndefined();
  });

  test("rule 8.10 name the sources of what the map shows, whether or not the list follows it", async () => {
    const whole = await ask();
    expect(whole.sourcesInView[0]).toBe("susy");
    expect(whole.sourcesInView).toHaveLength(16);
    const tokyo = { bounds: { west: 139, south: 35, east: 140, north: 36 }, zoom: 9 };
    const { sourcesInView } = await ask({ viewport: tokyo });
    expect(sourcesInView[0]).toBe("tkys");
    expect(sourcesInView.length).toBeLessThan(5);
    const following = await ask({ viewport: tokyo, query: { within: tokyo.bounds } });
    expect(following.sourcesInView).toEqual(sourcesInView);
  });

  test("narrow to a territory whose sheet, list and children agree", async () => {
    const answer = await ask({ query: { territory: "AT" } });
    expect(answer.territory).toMatchObject({ id: "AT", name: "Austria", level: "country", count: answer.total });
    expect(answer.territory!.path.map(({ id }) => id)).toEqual(["AT", "155", "150", "001"]);
    const inChildren = answer.territory!.children.reduce((sum, { count }) => sum + count, 0);
    expect(inChildren).toBeLessThanOrEqual(answer.total);
    expect(inChildren).toBeGreaterThan(answer.total * 0.97);
  });

  test("P11 show on a card to whom corrections go, with a link that is safe", async () => {
    const [hackerspace] = (await ask({ query: { directories: ["osm"] } })).list;
    const { card } = await ask({ selected: hackerspace!.id });
    const page = "https://www.openstreetmap.org/fixthemap";
    expect(card!.source).toMatchObject({ steward: "OpenStreetMap contributors", correctionUrl: page });
    expect(card!.safeLinks[page]).toBe(page);
  });

  test("show a card with its ties and their arcs", async () => {
    const { list } = await ask({ query: { text: "slow food" } });
    const network = list.find(({ id }) => id.startsWith("net:"))!;
    const { card, arcs } = await ask({ selected: network.id });
    expect(card!.ties.length).toBeGreaterThan(60);
    expect(card!.ties[0]!.relation).toBe("has-member");
    expect(arcs.length).toBeGreaterThan(0);
  });

  test("find rows by words for their sector in any language and without accents", async () => {
    const inFrench = await ask({ query: { text: "alimentation agriculture" } });
    expect(inFrench.total).toBeGreaterThan(900);
    const inArabic = await ask({ query: { text: "الغذاء" } });
    expect(inArabic.total).toBeGreaterThan(900);
  });

  test("cluster a selection and open the cluster as an area", async () => {
    const clusters = { radiusKm: 20, minimumMembers: 5 };
    const { clusters: answered } = await ask({ query: { territory: "AT" }, clusters });
    const [largest] = answered!.found;
    expect(largest!.count).toBeGreaterThanOrEqual(5);
    expect(largest!.place).not.toBe("");
    const counted = answered!.found.reduce((sum, { count }) => sum + count, 0) + answered!.alone;
    expect(counted).toBe((await ask({ query: { territory: "AT" } })).placed);
  });

  test("find clusters of the whole with numbers that the selection suggests, and list no more than are read", async () => {
    const { clusters } = await ask({ clusters: "suggested" });
    const { found, count, alone, parameters, suggestion } = clusters!;
    expect(parameters).toEqual({ radiusKm: suggestion.radiusKm, minimumMembers: suggestion.minimumMembers });
    expect(suggestion.share).toBeGreaterThan(0.5);
    expect(count).toBeGreaterThan(100);
    expect(found.reduce((sum, each) => sum + each.count, 0) + alone).toBe(5572);
    expect(found[0]!.place).toBe("London");

    const many = (await ask({ clusters: { radiusKm: 0.5, minimumMembers: 2 } })).clusters!;
    expect(many.count).toBeGreaterThan(200);
    expect(many.found).toHaveLength(200);
    const counts = many.found.map((each) => each.count);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  test("open a cluster as a sheet whose figures are those of its rows, the same by its link", async () => {
    const clusters = { radiusKm: 20, minimumMembers: 5 };
    const { clusters: answered } = await ask({ query: { territory: "AT" }, clusters });
    const vienna = answered!.found.find(({ place }) => place === "Vienna")!;
    const { cluster } = await ask({ query: { territory: "AT" }, clusters, cluster: vienna.id });
    expect(cluster).toMatchObject({ id: vienna.id, count: vienna.count });
    expect(cluster!.sources.reduce((sum, { rows }) => sum + rows, 0)).toBe(vienna.count);
    expect(cluster!.exact).toBeLessThanOrEqual(vienna.count);
    expect(cluster!.checked!.from).toBeGreaterThan(2000);
    expect(cluster!.list).toHaveLength(Math.min(100, vienna.count));
    const inFood = cluster!.sectors.find(({ id }) => id === "food-and-farming")!;
    expect(inFood.count).toBeGreaterThan(0);
    expect(inFood.count).toBeLessThanOrEqual(vienna.count);
    const all = await ask({ query: { territory: "AT", sectors: { ids: ["food-and-farming"], match: "any" } } });
    expect(inFood.count).toBeLessThanOrEqual(all.total);
    expect((await ask({ query: { territory: "AT" }, clusters, cluster: "c-0" })).cluster).toBeUndefined();
  });

  test("U5 count an own area as a sheet, wherever the map stands and whatever else is filtered", async () => {
    const area = { shape: "circle" as const, longitude: 16.37, latitude: 48.21, radiusKm: 25 };
    const { area: vienna, total, extent } = await ask({ query: { area } });
    expect(vienna).toMatchObject({ place: "Vienna", count: total, countUnfiltered: total });
    expect(vienna!.areaKm2).toBeCloseTo(Math.PI * 25 ** 2, -1);
    expect(vienna!.shape.coordinates[0]).toHaveLength(65);
    expect(extent!.west).toBeGreaterThan(vienna!.bounds.west);
    expect(extent!.north).toBeLessThan(vienna!.bounds.north);
    const within = { west: 0, south: 0, east: 1, north: 1 };
    const sectors = { ids: ["food-and-farming"], match: "any" as const };
    const elsewhere = await ask({ query: { area, within, sectors } });
    expect(elsewhere.total).toBe(0);
    expect(elsewhere.area!.countUnfiltered).toBe(total);
    expect(elsewhere.area!.count).toBe(vienna!.sectors.find(({ id }) => id === "food-and-farming")!.count);
    const plan = await desk.plan(
      { scope: { what: "area" }, question: { ...everything, query: { area, within } } },
      context,
    );
    expect(plan.rows).toBe(total);
    expect(plan.fileNames.pack).toContain("25km-48.21N-16.37E");
    const nowhere = await ask({ query: { area: { ...area, longitude: -150, latitude: -60 } } });
    expect(nowhere.area).toMatchObject({ count: 0, place: "", sectors: [], list: [] });
  });

  test("part a selection into so many areas that hold everybody on the map, and say when it is too large", async () => {
    const { clusters, placed } = await ask({ query: { territory: "AT" }, clusters: { areas: 5 } });
    expect(clusters!.parameters).toEqual({ areas: 5 });
    expect(clusters!.found).toHaveLength(5);
    expect(clusters!.found.reduce((sum, { count }) => sum + count, 0)).toBe(placed);
    const { cluster } = await ask({
      query: { territory: "AT" },
      clusters: { areas: 5 },
      cluster: clusters!.found[1]!.id,
    });
    expect(cluster!.count).toBe(clusters!.found[1]!.count);
  });

  test("count ties inside a cluster once, and those that lead out of it", async () => {
    const { clusters } = await ask({ clusters: { radiusKm: 1000, minimumMembers: 2 } });
    const [largest] = clusters!.found;
    const { cluster } = await ask({ clusters: { radiusKm: 1000, minimumMembers: 2 }, cluster: largest!.id });
    expect(cluster!.ties.inside).toBeGreaterThan(50);
    expect(cluster!.ties.outward).toBeGreaterThan(0);
  });

  test("draw one initiative with the symbol of its primary sector", async () => {
    const { marks, list } = await ask({ query: { text: "Origin Base Makerspace" } });
    expect(list).toHaveLength(1);
    expect(marks[0]!.mix[0]![0]).toBe(list[0]!.sector);
    expect(marks[0]!.mix.length).toBeGreaterThan(1);
  });

  test("suggest territories and towns", async () => {
    const found = await desk.suggest({ text: "bolog" }, context);
    expect(found.map(({ name }) => name)).toContain("Bologna");
    const austria = await desk.suggest({ text: "austria" }, context);
    expect(austria[0]).toMatchObject({ kind: "territory", id: "AT" });
  });

  test("leave out what is hidden everywhere, and bring back what was removed", async () => {
    const hidden = await ask({ hidden: ["susy"] });
    expect(hidden.all).toBe(5780 - 1748);
    expect(hidden.total).toBe(5780 - 1748);
    await desk.remove({ directory: "susy" }, context);
    expect((await ask()).all).toBe(5780 - 1748);
    expect(await desk.restore({ directory: "osm" }, context)).toBeUndefined();
    await desk.restore({ directory: "susy" }, context);
    expect((await ask()).all).toBe(5780);
  });

  test("L7 keep no more than the directory removed last, and that no longer than it can be brought back", async () => {
    for (const directory of ["net", "fact"]) await desk.remove({ directory }, context);
    await desk.forget({ directory: "net" }, context); // long gone
    expect(await desk.restore({ directory: "net" }, context)).toBeUndefined();
    expect(await desk.restore({ directory: "fact" }, context)).toMatchObject({ id: "fact" });
    await desk.remove({ directory: "fact" }, context);
    await desk.forget({ directory: "fact" }, context);
    expect(await desk.restore({ directory: "fact" }, context)).toBeUndefined();
  });
});
