import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../../src/atlas/build-atlas.ts";
import { KINDS } from "../../../src/model/taxonomy.ts";
import { findGaps } from "../../../src/summary/indicators/gaps.ts";
import { buildDirectory, type PlainRow } from "../../support/build-directory.ts";
import { TERRITORIES } from "../../support/random-world.ts";

const FROM = { longitude: 5.72, latitude: 45.18 };

function gapsOf(territory: string, rows: readonly (Partial<PlainRow> & { readonly in: string })[], most?: number) {
  const directory = buildDirectory(
    "d",
    rows.map(({ in: _, ...row }, line) => ({ id: `d:${line}`, name: "A", longitude: 4.83, latitude: 45.76, ...row })),
  );
  const atlas = buildAtlas([directory], () => Uint16Array.from(rows, (row) => TERRITORIES.id.indexOf(row.in)));
  const mask = new Uint8Array(atlas.size).fill(1);
  return findGaps(atlas, mask, TERRITORIES, TERRITORIES.id.indexOf(territory), FROM, most).map((gap) => ({
    kind: KINDS.ids[gap.kind],
    km: Math.round(gap.distanceKm),
    line: atlas.row[gap.row],
  }));
}

describe("gaps", () => {
  test("are kinds of the territory above that are missing here, with the nearest of each wherever it is", () => {
    expect(
      gapsOf("FR-38", [
        { in: "FR-38", kinds: ["association"] },
        { in: "FR-69", kinds: ["worker-cooperative"] },
        { in: "FR-69", kinds: ["worker-cooperative"], longitude: 4.9 },
        { in: "DE", kinds: ["foundation"], longitude: 13, latitude: 52 },
      ]),
    ).toEqual([{ kind: "cooperative", km: 91, line: 2 }]);
  });

  test("name a part of a kind where the kind itself is there", () => {
    const rows = [
      { in: "FR-38", kinds: ["worker-cooperative"] },
      { in: "FR-69", kinds: ["consumer-cooperative"] },
    ];
    expect(gapsOf("FR-38", rows).map(({ kind }) => kind)).toEqual(["consumer-cooperative"]);
  });

  test("measure to no row that stands for a whole region, and tell no gap that only such rows could fill", () => {
    const wide = { in: "FR-69", kinds: ["foundation"], locationPrecision: "region" as const };
    expect(gapsOf("FR-38", [wide])).toEqual([]);
    expect(gapsOf("FR-38", [wide, { in: "DE", kinds: ["foundation"], longitude: 13, latitude: 52 }])).toMatchObject([
      { kind: "foundation", line: 1 },
    ]);
  });

  test("are never what is not classified, nor more than asked for, and the world has none", () => {
    const rows = ["association", "foundation", "unclassified", "allied-company"].map((kind) => ({
      in: "FR-69",
      kinds: [kind],
    }));
    expect(gapsOf("FR-38", rows).map(({ kind }) => kind)).toEqual(["association", "foundation"]);
    expect(gapsOf("FR-38", rows, 1)).toHaveLength(1);
    expect(gapsOf("001", rows)).toEqual([]);
  });
});
