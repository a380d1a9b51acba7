import { describe, expect, test } from "vitest";
import { loadLanguage } from "../../src/i18n/load-language.ts";
import { type Outcome, PAINTABLE_IDS } from "../../src/model/indicator.ts";
import type { TerritoryProfile } from "../../src/model/profile.ts";
import type { Reach } from "../../src/model/reach.ts";
import { TOP_SECTOR_IDS } from "../../src/model/taxonomy.ts";
import { comparisonRecords, comparisonRows } from "../../src/ui/comparison-rows.ts";

const speech = await loadLanguage("en");
const nothing: Outcome = { is: "no-data", lack: "figures" };

function profile(id: string, change: Partial<TerritoryProfile["outcomes"]>, shares: readonly number[] | undefined) {
  const outcomes = Object.fromEntries(
    PAINTABLE_IDS.map((each) => [each, nothing]),
  ) as unknown as TerritoryProfile["outcomes"];
  const found: TerritoryProfile = {
    id,
    name: `Land ${id}`,
    path: [
      { id, name: `Land ${id}`, level: "first" },
      { id: "XX", name: "Xanadu", level: "country" },
    ],
    bounds: { west: 0, south: 0, east: 1, north: 1 },
    outcomes: { ...outcomes, ...change },
    turnover: [],
    shareOfParent: { is: "figure", value: 0.25, n: 10, of: 40 },
    sectors: TOP_SECTOR_IDS.map((_, sector) => ({
      sector,
      share: shares && (shares[sector] ?? 0),
      specialisation: sector === 0 ? { is: "figure", value: 2, n: 10, of: 10 } : { is: "too-few", n: 1, floor: 3 },
    })),
    practices: [],
    kinds: [],
    gaps: { from: "", found: [] },
    ties: { inside: 0, outward: 3 },
    sources: [],
    neighbours: [],
    siblings: [],
  };
  return found;
}

const counted = (n: number): Outcome => ({ is: "figure", value: n, n, of: n });
const one = profile("XX-1", { count: counted(10), members: { is: "figure", value: 500, n: 4, of: 10 } }, [0.75, 0.25]);
const few = profile("XX-2", { count: counted(4), members: { is: "too-few", n: 2, floor: 3 } }, undefined);
const uncovered = profile("XX-3", { count: { is: "no-data", lack: "directory" } }, undefined);

const rowOf = (id: string) =>
  comparisonRows([one, few, uncovered], speech)
    .flatMap(({ rows }) => rows)
    .find((row) => row.id === id)!;
const said = (id: string) =>
  rowOf(id).cells.map(({ said: { value, note } }) => [value, note].filter(Boolean).join(", "));

describe("territories side by side", () => {
  test("say a figure with what it rests on, too few with the floor, and no data as such", () => {
    expect(said("members")).toEqual(["500, known for 4 of 10", "too few: 2 of at least 3", "none tells a figure"]);
    expect(said("count")).toEqual(["10", "4", "no directory here"]);
  });

  test("show the sectors that any has, the largest first, with how many times the share above", () => {
    const sectors = comparisonRows([one, few, uncovered], speech)[1]!.rows;
    expect(sectors.map(({ sector }) => sector)).toEqual([0, 1]);
    expect(said("sector 0")).toEqual([
      "75%, 2.0 × the share in Xanadu",
      "too few: 4 of at least 5",
      "no directory here",
    ]);
  });

  test("tell means of assessments with n, methods and dates; where none is assessed that is said, and without any there are no such rows", () => {
    const assessed: TerritoryProfile = {
      ...one,
      assessments: {
        means: [{ dimension: "ownershipArchitecture", outcome: { is: "figure", value: 3.25, n: 4, of: 10 } }],
        records: 4,
        assessments: 5,
        methods: [{ method: "peer", count: 5 }],
        from: "2024",
        to: "2025-06",
        sources: ["Peers"],
      },
    };
    const all = [assessed, few, uncovered];
    const row = comparisonRows(all, speech)
      .flatMap(({ rows }) => rows)
      .find(({ id }) => id === "assessment ownershipArchitecture")!;
    expect(row.cells.map(({ said: { value, note } }) => `${value} ${note}`.trim())).toEqual([
      "3.3 4 assessed · by peers: 5 · 2024 to June 2025",
      "none assessed",
      "no directory here",
    ]);
    const records = comparisonRecords(all, speech).filter(([, , name]) => name === "Ownership architecture");
    expect(records[0]).toEqual(expect.arrayContaining(["3.25", "score of 1 to 5", "4"]));
    expect(comparisonRows([one, few], speech).some(({ title }) => title === "Assessments")).toBe(false);
  });

  test("leave out sums that nobody tells, but never members and jobs", () => {
    const ids = comparisonRows([one, few], speech).flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids).toEqual(expect.arrayContaining(["members", "jobs"]));
    expect(ids).not.toContain("volunteers");
    const more = profile("XX-4", { volunteers: { is: "too-few", n: 1, floor: 3 } }, undefined);
    expect(comparisonRows([one, more], speech).flatMap(({ rows }) => rows.map(({ id }) => id))).toContain("volunteers");
  });

  test("tell turnovers in each currency that any of them tells one in, and never add them up", () => {
    const rich = {
      ...one,
      turnover: [{ currency: "EUR", outcome: { is: "figure", value: 900, n: 3, of: 10 } as const }],
    };
    const row = comparisonRows([rich, few, uncovered], speech)
      .flatMap(({ rows }) => rows)
      .find(({ id }) => id === "turnover EUR")!;
    expect(row.name).toBe("Turnover (EUR)");
    expect(row.cells.map(({ said: { value } }) => value)).toEqual(["900", "none tells a figure", "no directory here"]);
  });

  test("become records with a number, its unit, its records and a note, one for each territory and indicator", () => {
    const [head, ...records] = comparisonRecords([one, few], speech);
    expect(head).toEqual([
      "code",
      "territory",
      "indicator",
      "value",
      "unit",
      "records with it",
      "records in all",
      "note",
    ]);
    for (const record of records) expect(record).toHaveLength(head!.length);
    expect(records).toContainEqual(["XX-1", "Land XX-1", "Members", "500", "number", "4", "10", "known for 4 of 10"]);
    expect(records).toContainEqual(["XX-2", "Land XX-2", "Members", "", "number", "2", "", "too few: 2 of at least 3"]);
    expect(records.filter(([, , indicator]) => indicator?.startsWith("Specialisation:"))).toHaveLength(4);
  });
});

describe("distances side by side", () => {
  const reach = {
    choice: { of: { list: "kind", id: "credit-union" }, beyondKm: 25 },
    found: new Map<string, Reach>([
      [
        "XX-1",
        {
          is: "figure",
          places: 8,
          beyond: 2,
          medianKm: 14.4,
          inhabitants: { places: 6, share: 0.125 },
          leftOut: 0,
          farthest: [],
        },
      ],
      ["XX-2", { is: "no-data", lack: "term" }],
    ]),
  } as const;
  const rows = comparisonRows([one, few, uncovered], speech, reach).at(-1)!.rows;

  test("say shares with what they rest on, and what is lacking in place of a figure", () => {
    expect(rows.map(({ name }) => name)).toEqual([
      "Places farther than 25 km: Credit union or cooperative bank",
      "Inhabitants of places farther than 25 km: Credit union or cooperative bank",
      "Median distance: Credit union or cooperative bank",
    ]);
    expect(rows.map(({ cells: [cell] }) => [cell!.said.value, cell!.said.note])).toEqual([
      ["25%", "2 of 8 places"],
      ["13%", "known for 6 of 8 places"],
      ["14 km", ""],
    ]);
    expect(rows[0]!.cells[1]!.said.value).toBe("no such initiative, neither here nor above");
    expect(rows[0]!.cells[2]!.said.value).toBe("");
  });

  test("leave as records with their unit", () => {
    const records = comparisonRecords([one, few], speech, reach).filter(([, , name]) => name?.startsWith("Median"));
    expect(records).toEqual([
      ["XX-1", "Land XX-1", "Median distance: Credit union or cooperative bank", "14.4", "km", "8", "8", ""],
      [
        "XX-2",
        "Land XX-2",
        "Median distance: Credit union or cooperative bank",
        "",
        "km",
        "",
        "",
        "no such initiative, neither here nor above",
      ],
    ]);
  });
});
