import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { deriveCredits } from "../../scripts/derive/credits.ts";

const folder = join(import.meta.dirname, "../../data");
const readText = (path: string): string => readFileSync(join(folder, path), "utf8");
const credits = JSON.parse(readText("credits.json"));

describe("the credits that the page shows", () => {
  test("are what the data says", () => {
    expect(credits).toEqual(deriveCredits(readText));
  });

  test.each(["Natural Earth", "Unicode", "GeoNames", "ESSglobal"])("name %s", (owner) => {
    expect(credits.parts.join("\n")).toContain(owner);
  });

  test("hold every credit line of every embedded row", () => {
    const townCentre = " Point: town centre from GeoNames (CC BY 4.0).";
    for (const id of JSON.parse(readText("directories/index.json")) as string[]) {
      const { source } = JSON.parse(readText(`directories/${id}/datapackage.json`));
      const shown = [source.attribution, ...(credits.rows[id] ?? [])].join("\n");
      const { data } = Papa.parse<Record<string, string>>(readText(`directories/${id}/initiatives.csv`), {
        header: true,
        skipEmptyLines: true,
      });
      const missing = data.filter(({ attribution = "" }) => !shown.includes(attribution.replace(townCentre, "")));
      expect(missing.map((row) => row.id)).toEqual([]);
    }
  });

  test("refuse a folder that gives none", () => {
    const silent = (path: string) => (path === "places/README.md" ? "# Places" : readText(path));
    expect(() => deriveCredits(silent)).toThrow("data/places/README.md gives no credit line.");
  });
});
