import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../../src/atlas/build-atlas.ts";
import { NO_TERRITORY } from "../../../src/model/atlas.ts";
import { FORMAT_OF, type Outcome, PAINTABLE_IDS, type PaintableId } from "../../../src/model/indicator.ts";
import { PRACTICES, TOP_SECTOR_IDS } from "../../../src/model/taxonomy.ts";
import type { Territories } from "../../../src/model/territory.ts";
import { mixOf, practiceShare, specialisation, turnoverIn } from "../../../src/summary/indicators/outcomes.ts";
import { PAINTABLE, paint, paintableAt } from "../../../src/summary/indicators/paintable.ts";
import {
  groupFigures,
  type TerritoryFigures,
  territoryFigures,
} from "../../../src/summary/indicators/territory-figures.ts";
import { buildDirectory, type PlainRow } from "../../support/build-directory.ts";
import { TERRITORIES } from "../../support/random-world.ts";

type RowIn = Partial<PlainRow> & { readonly in?: string };

/** A world in which each row lies in the territory that it names; without one nobody knows where. */
function world(
  directories: readonly (readonly RowIn[])[],
  { territories = TERRITORIES, issued = [] }: { territories?: Territories; issued?: readonly string[] } = {},
) {
  const built = directories.map((rows, at) =>
    buildDirectory(
      `d${at}`,
      rows.map(({ in: _, ...row }, line) => ({ id: `d${at}:${line}`, name: "A", ...row })),
      { source: issued[at] ? { issued: issued[at] } : {} },
    ),
  );
  const atlas = buildAtlas(built, (at) =>
    Uint16Array.from(directories[at]!, (row) => (row.in === undefined ? NO_TERRITORY : TERRITORIES.id.indexOf(row.in))),
  );
  return { atlas, figures: territoryFigures(atlas, new Uint8Array(atlas.size).fill(1), territories) };
}

const some = (count: number, row: RowIn): RowIn[] => Array.from({ length: count }, () => row);

/** What an indicator says of a territory by its id. */
function say(figures: TerritoryFigures, id: PaintableId, territory: string, sector?: string): Outcome {
  const at = TERRITORIES.id.indexOf(territory);
  const choice = sector === undefined ? {} : { sector: TOP_SECTOR_IDS.indexOf(sector) };
  return PAINTABLE.find((each) => each.id === id)!.of(choice)(figures, at);
}

const withArea = (areas: Readonly<Record<string, number>>, population: Readonly<Record<string, number>> = {}) => ({
  ...TERRITORIES,
  areaKm2: Float64Array.from(TERRITORIES.id, (id) => areas[id] ?? Number.NaN),
  population: Float64Array.from(TERRITORIES.id, (id) => population[id] ?? Number.NaN),
});

const figureIn = (outcome: Outcome): number => {
  if (outcome.is !== "figure") throw new Error(`No figure: ${JSON.stringify(outcome)}`);
  return outcome.value;
};

describe("no data never looks like none", () => {
  test("every indicator says that no directory is here, rather than zero", () => {
    const { figures } = world([some(30, { in: "FR-38" })]);
    for (const id of PAINTABLE_IDS) expect(say(figures, id, "FJ"), id).toEqual({ is: "no-data", lack: "directory" });
  });

  test("where a directory is and nothing is selected, the count is a true zero and the rest has no data", () => {
    const { atlas } = world([some(30, { in: "FJ", members: 3 })]);
    const figures = territoryFigures(atlas, new Uint8Array(atlas.size), withArea({ FJ: 10 }));
    expect(say(figures, "count", "FJ")).toEqual({ is: "figure", value: 0, n: 0, of: 0 });
    expect(say(figures, "density", "FJ")).toEqual({ is: "figure", value: 0, n: 0, of: 0 });
    for (const id of PAINTABLE_IDS.filter((each) => each !== "count" && each !== "density")) {
      expect(say(figures, id, "FJ").is, id).toBe("no-data");
    }
  });

  test("nothing is ever infinite or not a number", () => {
    const { figures } = world([
      [
        ...some(12, { in: "FR-38", members: 0, membersWomen: 0, sectors: ["food-and-farming"], founded: "1990" }),
        ...some(12, { in: "FR-69", members: 0, jobs: 0 }),
        ...some(12, {}),
      ],
    ]);
    for (const { of } of PAINTABLE) {
      for (let at = 0; at < TERRITORIES.size; at++) {
        const outcome = of({})(figures, at);
        if (outcome.is === "figure") expect(Number.isFinite(outcome.value)).toBe(true);
      }
    }
  });
});

describe("density", () => {
  test("is records per 1,000 km2, and per 100,000 inhabitants where the boundary brings them", () => {
    const { figures } = world([some(6, { in: "FJ" })], { territories: withArea({ FJ: 3000 }, { FJ: 200_000 }) });
    expect(say(figures, "density", "FJ")).toEqual({ is: "figure", value: 2, n: 6, of: 6 });
    expect(say(figures, "perInhabitants", "FJ")).toEqual({ is: "figure", value: 3, n: 6, of: 6 });
  });

  test("is lacking without an area, with an area of 0, and without inhabitants", () => {
    const { figures } = world([some(6, { in: "FJ" }), some(6, { in: "FR" })], {
      territories: withArea({ FJ: 0 }, { FR: 0 }),
    });
    for (const id of ["FJ", "FR"]) {
      expect(say(figures, "density", id)).toEqual({ is: "no-data", lack: "area" });
      expect(say(figures, "perInhabitants", id)).toEqual({ is: "no-data", lack: "population" });
    }
  });
});

describe("diversity as effective number", () => {
  test("of equal sectors is their number, of one it is 1", () => {
    const sectors = ["food-and-farming", "trade-and-hospitality", "education-and-research", "health-and-care"].filter(
      (id) => TOP_SECTOR_IDS.includes(id),
    );
    const { figures } = world([
      [
        ...sectors.flatMap((id) => some(5, { in: "FR", sectors: [id] })),
        ...some(12, { in: "DE", sectors: [sectors[0]!] }),
      ],
    ]);
    expect(figureIn(say(figures, "sectorDiversity", "FR"))).toBeCloseTo(sectors.length, 9);
    expect(figureIn(say(figures, "sectorDiversity", "DE"))).toBeCloseTo(1, 9);
  });

  test("gives 1/k to each of several, and leaves out what is not classified, of which it tells the share", () => {
    const { figures } = world([
      [
        ...some(8, { in: "FR", sectors: ["food-and-farming", "trade-and-hospitality"] }),
        ...some(8, { in: "FR", sectors: ["food-and-farming"] }),
        ...some(4, { in: "FR" }),
      ],
    ]);
    // weights 12 and 4 of 16
    const entropy = -(0.75 * Math.log(0.75) + 0.25 * Math.log(0.25));
    const outcome = say(figures, "sectorDiversity", "FR");
    expect(outcome).toMatchObject({ is: "figure", n: 16, of: 20, unclassified: 0.2 });
    expect(figureIn(outcome)).toBeCloseTo(Math.exp(entropy), 9);
  });

  test("says too few below ten that are classified, and no data when none is", () => {
    const { figures } = world([
      [...some(9, { in: "FR", kinds: ["cooperative"] }), ...some(20, { in: "FR" }), ...some(20, { in: "DE" })],
    ]);
    expect(say(figures, "kindDiversity", "FR")).toEqual({ is: "too-few", n: 9, floor: 10 });
    expect(say(figures, "kindDiversity", "DE")).toEqual({ is: "no-data", lack: "terms" });
  });

  test("takes an allied company for a kind of its own, and one that is not classified for none", () => {
    const { figures } = world([
      [
        ...some(10, { in: "FR", kinds: ["cooperative"] }),
        ...some(10, { in: "FR", kinds: ["allied-company"] }),
        ...some(20, { in: "FR", kinds: ["unclassified"] }),
      ],
    ]);
    const outcome = say(figures, "kindDiversity", "FR");
    expect(figureIn(outcome)).toBeCloseTo(2, 9);
    expect(outcome).toMatchObject({ n: 20, unclassified: 0.5 });
  });
});

describe("mix", () => {
  test("adds up to one, with what is not classified in it", () => {
    const { figures } = world([
      [...some(3, { in: "FR", sectors: ["food-and-farming", "trade-and-hospitality"] }), ...some(3, { in: "FR" })],
    ]);
    const mix = mixOf(figures.sectors(), 6, TERRITORIES.id.indexOf("FR")) as readonly number[];
    expect(mix.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(mix[TOP_SECTOR_IDS.indexOf("food-and-farming")]).toBeCloseTo(0.25, 9);
    expect(mix[TOP_SECTOR_IDS.indexOf("other-sector")]).toBeCloseTo(0.5, 9);
  });

  test("says too few below five", () => {
    const { figures } = world([some(4, { in: "FR" })]);
    expect(mixOf(figures.sectors(), 4, TERRITORIES.id.indexOf("FR"))).toEqual({ is: "too-few", n: 4, floor: 5 });
  });
});

describe("location quotient", () => {
  const rows = [
    ...some(6, { in: "FR-38", sectors: ["food-and-farming"] }),
    ...some(6, { in: "FR-38", sectors: ["trade-and-hospitality"] }),
    ...some(3, { in: "FR-69", sectors: ["food-and-farming"] }),
    ...some(15, { in: "FR-69", sectors: ["trade-and-hospitality"] }),
    ...some(2, { in: "DE", sectors: ["food-and-farming"] }),
    ...some(30, { in: "DE", sectors: ["trade-and-hospitality"] }),
  ];

  test("is the share here over the share in the parent", () => {
    const { figures } = world([rows]);
    // 6/12 here, 9/30 in the region
    expect(figureIn(say(figures, "specialisation", "FR-38", "food-and-farming"))).toBeCloseTo(0.5 / 0.3, 9);
    expect(say(figures, "specialisation", "FR-38", "food-and-farming")).toMatchObject({ n: 12, of: 12 });
  });

  test("may be held to another territory, so that all of a map are held to one", () => {
    const { figures } = world([rows]);
    const world001 = TERRITORIES.id.indexOf("001");
    const outcome = specialisation(
      "sectors",
      TOP_SECTOR_IDS.indexOf("food-and-farming"),
      world001,
    )(figures, TERRITORIES.id.indexOf("FR-38"));
    expect(figureIn(outcome)).toBeCloseTo(0.5 / (11 / 62), 9);
  });

  test("says too few below ten here or three of the sector, and has no parent in the world", () => {
    const { figures } = world([[...rows, ...some(9, { in: "FJ", sectors: ["food-and-farming"] })]]);
    expect(say(figures, "specialisation", "DE", "food-and-farming")).toEqual({ is: "too-few", n: 2, floor: 3 });
    expect(say(figures, "specialisation", "FJ", "food-and-farming")).toEqual({ is: "too-few", n: 9, floor: 10 });
    expect(say(figures, "specialisation", "001", "food-and-farming")).toEqual({ is: "no-data", lack: "parent" });
  });
});

describe("practices", () => {
  const [PRACTICE, OTHER] = PRACTICES.ids;
  const shareOf = (figures: TerritoryFigures, practice: string, id: string): Outcome =>
    practiceShare(PRACTICES.indexOf(practice)!)(figures, TERRITORIES.id.indexOf(id));

  test("shares are of the records of directories that tell of practices at all, in the parts of a territory as well", () => {
    const { figures } = world([
      [...some(3, { in: "FR-38", practices: [PRACTICE!] }), ...some(5, { in: "FR-38" }), ...some(2, { in: "FR" })],
      some(40, { in: "FR-38" }),
    ]);
    expect(shareOf(figures, PRACTICE!, "FR-38")).toEqual({ is: "figure", value: 3 / 8, n: 8, of: 48 });
    expect(shareOf(figures, PRACTICE!, "FR")).toEqual({ is: "figure", value: 0.3, n: 10, of: 50 });
    expect(shareOf(figures, OTHER!, "FR-38")).toMatchObject({ value: 0, n: 8 });
  });

  test("too few, no directory that tells of them, and no directory at all are told apart", () => {
    const { figures } = world([some(4, { in: "FJ", practices: [PRACTICE!] }), some(9, { in: "FR-38" })]);
    expect(shareOf(figures, PRACTICE!, "FJ")).toEqual({ is: "too-few", n: 4, floor: 5 });
    expect(shareOf(figures, PRACTICE!, "FR-38")).toEqual({ is: "no-data", lack: "practices" });
    expect(shareOf(figures, PRACTICE!, "150")).toMatchObject({ is: "no-data" });
  });
});

describe("P10: sums of measures", () => {
  test("come from three records up, with their coverage and the span of their years", () => {
    const { figures } = world([
      [
        ...some(2, { in: "FR-38", members: 10, impactYear: 2021 }),
        { in: "FR-69", members: 5, impactYear: 2019 },
        ...some(4, { in: "FR-69" }),
      ],
      [{ in: "FR-ARA", members: 7 }],
    ]);
    expect(say(figures, "members", "FR-38")).toEqual({ is: "too-few", n: 2, floor: 3 });
    expect(say(figures, "members", "FR-69")).toEqual({ is: "too-few", n: 1, floor: 3 });
    const ofRegion = { is: "figure", value: 32, n: 4, of: 8, years: { from: 2019, to: 2021 } };
    expect(say(figures, "members", "FR-ARA")).toEqual(ofRegion);
    expect(say(figures, "members", "001")).toEqual(ofRegion);
    expect(say(figures, "jobs", "FR-ARA")).toEqual({ is: "no-data", lack: "figures" });
  });

  test("a zero that is told is a figure, and an empty cell is none", () => {
    const { figures } = world([[...some(3, { in: "FR", jobs: 0 }), ...some(5, { in: "FR" })]]);
    expect(say(figures, "jobs", "FR")).toEqual({ is: "figure", value: 0, n: 3, of: 8 });
  });

  test("women are counted among the members of records that tell both, and never more than these", () => {
    const { figures } = world([
      [
        ...some(3, { in: "FR", members: 10, membersWomen: 6 }),
        { in: "FR", members: 100 },
        { in: "FR", membersWomen: 50 },
        { in: "FR", members: 1, membersWomen: 9 },
      ],
    ]);
    expect(say(figures, "women", "FR")).toEqual({ is: "figure", value: 0.6, n: 3, of: 6 });
  });
});

describe("means of percentages", () => {
  const share = (surplusReinvestedPct: number, turnover?: number, currency?: string) => ({
    in: "FR",
    surplusReinvestedPct,
    ...(turnover !== undefined && { turnover }),
    ...(currency !== undefined && { currency }),
  });

  test("count each the same where some tell no turnover, and by turnover where all tell one in one currency", () => {
    const plain = world([[share(100, 10, "EUR"), share(40, 30, "EUR"), share(10)]]);
    expect(say(plain.figures, "surplusReinvestedPct", "FR")).toEqual({ is: "figure", value: 0.5, n: 3, of: 3 });
    const weighted = world([[share(100, 10, "EUR"), share(40, 30, "EUR")], [share(0, 60, "EUR")]]);
    expect(figureIn(say(weighted.figures, "surplusReinvestedPct", "FR"))).toBeCloseTo(0.22, 9);
  });

  test("weigh nothing by turnovers in several currencies, in none that is told, or of 0", () => {
    for (const [one, other] of [
      ["EUR", "CHF"],
      ["EUR", undefined],
    ]) {
      const { figures } = world([[share(100, 10, one), share(40, 30, one), share(10, 99, other)]]);
      expect(figureIn(say(figures, "surplusReinvestedPct", "FR"))).toBeCloseTo(0.5, 9);
    }
    const { figures } = world([[share(100, 0, "EUR"), share(40, 0, "EUR"), share(10, 0, "EUR")]]);
    expect(figureIn(say(figures, "surplusReinvestedPct", "FR"))).toBeCloseTo(0.5, 9);
  });

  test("of a parent are weighed by what all of its parts tell", () => {
    const { figures } = world([
      [
        { ...share(100, 10, "EUR"), in: "FR-38" },
        { ...share(40, 30, "EUR"), in: "FR-69" },
        { ...share(0, 60, "EUR"), in: "FR-ARA" },
        { ...share(50, 9, "CHF"), in: "DE" },
      ],
    ]);
    expect(figureIn(say(figures, "surplusReinvestedPct", "FR-ARA"))).toBeCloseTo(0.22, 9);
    expect(figureIn(say(figures, "surplusReinvestedPct", "001"))).toBeCloseTo(0.475, 9);
    expect(say(figures, "surplusReinvestedPct", "FR-38")).toEqual({ is: "too-few", n: 1, floor: 3 });
    expect(say(figures, "localPurchasePct", "FR")).toEqual({ is: "no-data", lack: "figures" });
  });
});

describe("turnover", () => {
  test("is summed in each currency alone, from three records up", () => {
    const { figures } = world([
      [
        ...some(3, { in: "FR", turnover: 100, currency: "EUR" }),
        ...some(2, { in: "FR", turnover: 5, currency: "CHF" }),
        { in: "FR", turnover: 1e9 },
      ],
      [{ in: "FR", turnover: 50, currency: "EUR" }],
    ]);
    const at = TERRITORIES.id.indexOf("FR");
    expect(figures.currencies()).toEqual(["CHF", "EUR"]);
    expect(turnoverIn("EUR")(figures, at)).toEqual({ is: "figure", value: 350, n: 4, of: 7 });
    expect(turnoverIn("CHF")(figures, at)).toEqual({ is: "too-few", n: 2, floor: 3 });
    expect(turnoverIn("USD")(figures, at)).toEqual({ is: "no-data", lack: "figures" });
  });
});

describe("freshness", () => {
  test("is the share checked within 24 months of the newest date in the same directory", () => {
    const { figures } = world([
      [
        { in: "FR", updated: "2015-06-01" },
        { in: "FR", updated: "2013-06" },
        { in: "FR", updated: "2013-05-31" },
        { in: "FR" },
      ],
      [{ in: "FR", updated: "2024-01" }],
    ]);
    expect(say(figures, "freshness", "FR")).toEqual({ is: "figure", value: 0.75, n: 4, of: 5 });
    expect(say(world([[{ in: "FR" }]]).figures, "freshness", "FR")).toEqual({ is: "no-data", lack: "dates" });
  });
});

describe("survival", () => {
  const grown = { in: "FR", founded: "2010" } as const;
  const ended = { in: "FR", founded: "2011-04", dissolved: "2018" } as const;

  test("is the share not closed of those founded five years before the newest date, where closings are told", () => {
    const { figures } = world(
      [
        [...some(15, grown), ...some(5, ended), { in: "FR", founded: "2016" }, { in: "FR" }],
        some(40, { in: "FR", founded: "2000" }),
      ],
      { issued: ["2020-01"] },
    );
    expect(say(figures, "survival", "FR")).toEqual({ is: "figure", value: 0.75, n: 20, of: 62 });
  });

  test("a closing after the newest date has not happened yet, and one without a date has", () => {
    const { figures } = world(
      [
        [
          ...some(10, { ...ended, dissolved: "2031" }),
          ...some(10, { in: "FR", founded: "1999", status: "closed" as const }),
          { in: "FR", dissolved: "2001" },
        ],
      ],
      { issued: ["2020"] },
    );
    expect(say(figures, "survival", "FR")).toEqual({ is: "figure", value: 0.5, n: 20, of: 21 });
  });

  test("says too few below twenty, and no data where no directory tells closings", () => {
    const rows = [...some(18, grown), ended];
    expect(say(world([rows], { issued: ["2020"] }).figures, "survival", "FR")).toEqual({
      is: "too-few",
      n: 19,
      floor: 20,
    });
    expect(say(world([some(40, grown)], { issued: ["2020"] }).figures, "survival", "FR")).toEqual({
      is: "no-data",
      lack: "closings",
    });
  });
});

describe("what can be painted", () => {
  test("gives one outcome for each territory of a level", () => {
    const { figures } = world([some(3, { in: "FR-38" })], { territories: withArea({ FR: 1000 }) });
    const painted = paint(figures, "density", "country");
    expect(painted.map(({ territory }) => TERRITORIES.id[territory])).toEqual(["FR", "DE", "FJ", "Northland"]);
    expect(painted.map(({ outcome }) => outcome.is)).toEqual(["figure", "no-data", "no-data", "no-data"]);
  });

  test("has a format each, and is offered where it has a figure", () => {
    expect(PAINTABLE.map(({ id }) => id)).toEqual([...PAINTABLE_IDS]);
    expect(Object.keys(FORMAT_OF).sort()).toEqual([...PAINTABLE_IDS].sort());
    const { figures } = world([some(3, { in: "FR-38", jobs: 2 })]);
    expect(paintableAt(figures, "second")).toEqual({ ids: ["count", "jobs"], practices: [], dimensions: [] });
  });

  test("by one sector, whichever of them has a figure", () => {
    for (const sector of TOP_SECTOR_IDS.filter((id) => id !== "other-sector")) {
      const { figures } = world([[...some(10, { in: "FR", sectors: [sector] })]]);
      expect(paintableAt(figures, "country").ids).toContain("specialisation");
    }
    const { figures } = world([[...some(10, { in: "FR" })]]);
    expect(paintableAt(figures, "country").ids).not.toContain("specialisation");
  });

  test("by one practice, only those that some record declares are offered", () => {
    const [first, , third] = PRACTICES.ids;
    const { figures } = world([[...some(3, { in: "FR", practices: [third!] }), ...some(5, { in: "FR" })]]);
    expect(paintableAt(figures, "country")).toMatchObject({ practices: [2] });
    expect(paintableAt(figures, "country").ids).toContain("practiceShare");
    const painted = paint(figures, "practiceShare", "country", { practice: PRACTICES.indexOf(third!)! });
    expect(painted.map(({ outcome }) => outcome)[0]).toEqual({ is: "figure", value: 3 / 8, n: 8, of: 8 });
    expect(
      paint(figures, "practiceShare", "country", { practice: PRACTICES.indexOf(first!)! })[0]!.outcome,
    ).toMatchObject({
      value: 0,
    });
  });
});

test("a group such as a cluster is worked out like a territory below the selection", () => {
  const { atlas } = world([
    [
      ...some(10, { in: "FR", sectors: ["food-and-farming"] }),
      ...some(10, { in: "DE", sectors: ["trade-and-hospitality"] }),
    ],
  ]);
  const all = new Uint8Array(atlas.size).fill(1);
  const inside = Uint8Array.from(atlas.territory, (at) => (TERRITORIES.id[at] === "FR" ? 1 : 0));
  const { figures, group } = groupFigures(atlas, all, inside, 500);
  expect(PAINTABLE.find(({ id }) => id === "density")!.of({})(figures, group)).toMatchObject({ value: 20, n: 10 });
  const food = specialisation("sectors", TOP_SECTOR_IDS.indexOf("food-and-farming"));
  expect(food(figures, group)).toMatchObject({ is: "figure", value: 2 });
});
