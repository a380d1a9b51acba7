import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Corner, circleOf, polygonOf } from "../../src/model/area/own-area.ts";
import { DIMENSIONS } from "../../src/model/dimensions.ts";
import { isChosen, PAINTABLE_IDS } from "../../src/model/indicator.ts";
import { LANGUAGES } from "../../src/model/language.ts";
import { PAINTED_LEVELS } from "../../src/model/painting.ts";
import type { Query } from "../../src/model/query.ts";
import { KINDS, PRACTICES, SECTORS, TOP_SECTOR_IDS } from "../../src/model/taxonomy.ts";
import { AT_FIRST, changed, type Facts, PANELS } from "../../src/state/facts.ts";
import { fromLink, type Linked, toLink } from "../../src/state/link.ts";
import { testFiles } from "../support/test-files.ts";

const degrees = (limit: number) =>
  fc.integer({ min: -limit * 1_000_000, max: limit * 1_000_000 }).map((millionths) => millionths / 1_000_000);
const point = fc.record({ longitude: degrees(180), latitude: degrees(90) });
const some = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 5 });
const choices = (ids: readonly string[]) =>
  fc.record({ ids: some(ids), match: fc.constantFrom("any" as const, "all" as const) });
const words = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }).filter((text) => text.trim() === text);
/** The longest that a set gives: its own id, a code of 60 letters, and the number of a copy. */
const LONG_OWN = `own:${"s".repeat(24)}-2.${"c".repeat(60)}-2`;
const id = fc.stringMatching(/^[a-z0-9][a-z0-9._~-]{0,20}$/);

const query: fc.Arbitrary<Query> = fc.record(
  {
    text: words,
    sectors: choices(SECTORS.ids),
    kinds: choices(KINDS.ids),
    practices: choices(PRACTICES.ids),
    countries: some(["AT", "FR", "BR", "JP", "XK", ""]),
    directories: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }),
    website: fc.boolean(),
    exactness: fc.uniqueArray(fc.constantFrom("exact" as const, "town" as const, "none" as const), { minLength: 1 }),
    territory: fc.constantFrom("150", "AT", "FR-38", "KE.CE"),
    area: fc.oneof(
      fc
        .tuple(point, fc.integer({ min: 1, max: 10_000 }))
        .map(([{ longitude, latitude }, tenths]) => circleOf(longitude, latitude, tenths / 10)),
      fc.tuple(point, fc.integer({ min: 3, max: 100 })).map(([{ longitude, latitude }, corners]) =>
        polygonOf(
          Array.from({ length: corners }, (_, at): Corner => {
            const angle = (2 * Math.PI * at) / corners;
            return [longitude + 7 * Math.cos(angle), (latitude / 90) * 80 + 5 * Math.sin(angle)];
          }),
        ),
      ),
    ),
  },
  { requiredKeys: [] },
);

const state: fc.Arbitrary<Linked> = fc
  .record(
    {
      query,
      hidden: fc.uniqueArray(id, { maxLength: 3 }),
      order: fc.oneof(
        fc.constant({ by: "name" as const }),
        point.map((from) => ({ by: "distance" as const, ...from })),
      ),
      follows: fc.boolean(),
      panel: fc.constantFrom(...PANELS),
      selected: fc.stringMatching(/^[a-z0-9]{1,10}:[^\s;|]{1,40}$/),
      place: point,
      choropleth: fc.constantFrom(...PAINTED_LEVELS),
      painted: fc.oneof(
        fc.constantFrom(...PAINTABLE_IDS.filter((id) => !isChosen(id) && id !== "count")).map((id) => ({ id })),
        fc.nat(TOP_SECTOR_IDS.length - 1).map((sector) => ({ id: "specialisation" as const, sector })),
        fc.nat(PRACTICES.ids.length - 1).map((practice) => ({ id: "practiceShare" as const, practice })),
        fc.nat(DIMENSIONS.length - 1).map((dimension) => ({ id: "assessmentMean" as const, dimension })),
      ),
      classes: fc.constant("quantile" as const),
      circles: fc.constant(true as const),
      dots: fc.constant(true as const),
      clusters: fc.oneof(
        fc.constant("suggested" as const),
        fc.record({
          radiusKm: fc.integer({ min: 1, max: 500 }),
          minimumMembers: fc.integer({ min: 2, max: 99 }),
        }),
        fc.record({ areas: fc.integer({ min: 2, max: 50 }) }),
      ),
      compare: fc.uniqueArray(fc.constantFrom("150", "AT", "FR-38", "KE.CE", "Northern Cyprus", LONG_OWN), {
        minLength: 1,
        maxLength: 4,
      }),
      reach: fc.record({
        of: fc.oneof(
          fc.constantFrom(...KINDS.ids).map((id) => ({ list: "kind" as const, id })),
          fc.constantFrom(...SECTORS.ids).map((id) => ({ list: "sector" as const, id })),
        ),
        beyondKm: fc.double({ min: 0.5, max: 5000, noNaN: true }),
      }),
      language: fc.constantFrom(...LANGUAGES),
    },
    { requiredKeys: ["query", "hidden", "order", "follows", "panel"] },
  )
  .map(({ painted, classes, circles, ...facts }) => ({
    ...facts,
    ...(facts.choropleth && { ...(painted && { painted }), ...(classes && { classes }), ...(circles && { circles }) }),
  }))
  .chain((facts) =>
    fc.record(
      {
        facts: fc.constant<Facts>(facts as Facts),
        view: fc.record({
          longitude: degrees(180),
          latitude: degrees(90),
          zoom: fc.integer({ min: 0, max: 2200 }).map((hundredths) => hundredths / 100),
        }),
      },
      { requiredKeys: ["facts"] },
    ),
  );

/** -0 and 0 are one place. */
const plain = (linked: Linked): unknown => JSON.parse(JSON.stringify(linked));

describe("a link", () => {
  test("U5 gives back 500 random states, and writes them the same way again", () => {
    fc.assert(
      fc.property(state, (linked) => {
        const link = toLink(linked);
        const read = fromLink(`#${link}`);
        expect(plain(read)).toEqual(plain(linked));
        expect(toLink(read)).toBe(link);
      }),
      { numRuns: 500 },
    );
  });

  test("gives back any place to less than a metre, also beside the prime meridian and the equator", () => {
    const near = fc.double({ min: -0.02, max: 0.02, noNaN: true });
    const far = fc.double({ min: -90, max: 90, noNaN: true });
    const places = fc.record({ longitude: fc.oneof(near, far), latitude: fc.oneof(near, far) });
    fc.assert(
      fc.property(places, (place) => {
        const read = fromLink(`#${toLink({ facts: changed(AT_FIRST, { place }) })}`).facts.place!;
        expect(read.longitude).toBeCloseTo(place.longitude, 8);
        expect(read.latitude).toBeCloseTo(place.latitude, 8);
      }),
    );
  });

  test("is empty for the page as it opens first", () => {
    expect(toLink({ facts: AT_FIRST })).toBe("");
    expect(fromLink("")).toEqual({ facts: AT_FIRST });
    expect(fromLink("#")).toEqual({ facts: AT_FIRST });
  });

  test("can be read by people", () => {
    const facts = changed(AT_FIRST, {
      query: { sectors: { ids: ["food-and-farming"], match: "any" }, territory: "FR-38" },
    });
    const view = { longitude: 5.72, latitude: 45.19, zoom: 8.5 };
    expect(toLink({ facts, view })).toBe("sector=food-and-farming&territory=FR-38&map=8.5/45.19/5.72");
  });

  test("opens a cluster only together with the numbers that find it", () => {
    expect(fromLink("#cluster=c-1").facts.cluster).toBeUndefined();
    expect(fromLink("#clusters=5,5&cluster=c-1").facts.cluster).toBe("c-1");
    expect(fromLink("#clusters=suggested").facts.clusters).toBe("suggested");
    expect(fromLink("#clusters=anything").facts.clusters).toBeUndefined();
  });
});

test("two to four territories stand in a link in the order in which they are compared, each once", () => {
  expect(toLink({ facts: changed(AT_FIRST, { compare: ["IT-25", "FR-84"] }) })).toBe("compare=IT-25,FR-84");
  expect(fromLink("#compare=IT-25, FR-84,,IT-25,AT,DE,CH").facts.compare).toEqual(["IT-25", "FR-84", "AT", "DE"]);
  expect(fromLink("#compare=,&compare=").facts.compare).toBeUndefined();
});

const hostile = testFiles("corpora/hostile/links.json");

describe("S7 a link that somebody bent", () => {
  test.each([
    ["#map=NaN/1e400/Infinity", undefined],
    ["#map=", undefined],
    ["#map=1/2", undefined],
    ["#map=99/200/-999", { zoom: 22, latitude: 90, longitude: -180 }],
  ])("%s leads to a map that exists", (link, view) => {
    expect(fromLink(link).view).toEqual(view);
  });

  test("may cross the antimeridian", () => {
    expect(fromLink("#bbox=170,-20,-170,-15").bounds).toEqual({ west: 170, south: -20, east: -170, north: -15 });
    expect(fromLink("#bbox=170,-20,-170,-15").facts.query.within).toBeUndefined();
  });

  test.each([
    "#f=__proto__.polluted:1",
    "#__proto__=1&constructor=2",
    "#lang=../../x",
    "#theme=%22%3E%3Cscript%3E",
    "#data=javascript:alert(1)",
    "#panel=__proto__",
    "#by=world",
    "#clusters=0,0,0",
    "#hide=",
    "#near=a,b",
    "#q=",
  ])("%s changes nothing", (link) => {
    expect(fromLink(link)).toEqual({ facts: AT_FIRST });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test("is no link of ours when it is endless", () => {
    expect(fromLink(`#${"a".repeat(200_000)}`)).toEqual({ facts: AT_FIRST });
    expect(fromLink(`#q=${"a".repeat(200_000)}`)).toEqual({ facts: AT_FIRST });
  });

  test("with a broken escape is read as far as it can be", () => {
    expect(fromLink("#q=%E0%A4%A&lang=fr").facts.language).toBe("fr");
  });

  test.skipIf(!hostile)("of the hostile collection throws nothing, and comes to rest after one reading", () => {
    const links = JSON.parse(readFileSync(hostile!, "utf8")) as { link: string; repeat?: string; times?: number }[];
    expect(links.length).toBeGreaterThan(10);
    for (const { link, repeat = "", times = 0 } of links) {
      const read = fromLink(link + repeat.repeat(times));
      expect(plain(fromLink(`#${toLink(read)}`))).toEqual(
        plain({ facts: read.facts, ...(read.view && { view: read.view }) }),
      );
    }
  });
});

test("a link asks how far something is by hand as well, and what is no kind or sector is left out", () => {
  const readOf = (link: string) => fromLink(link).facts.reach;
  expect(readOf("#far=kind:credit-union,40")).toEqual({ of: { list: "kind", id: "credit-union" }, beyondKm: 40 });
  expect(readOf("#far=sector:food-and-farming")?.beyondKm).toBe(25);
  expect(readOf("#far=kind:credit-union,99999km")?.beyondKm).toBe(5000);
  for (const none of ["kind:nonesuch,5km", "practice:repair,5km", "credit-union", ":", "__proto__:toString"])
    expect(readOf(`#far=${none}`)).toBeUndefined();
});
