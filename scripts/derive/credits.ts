import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import type { Source } from "../../src/model/source.ts";

/** Folders of data whose README gives the credit line of what is in them. */
const PARTS = ["boundaries", "places", "taxonomy"];
const GEONAMES = " Point: town centre from GeoNames (CC BY 4.0).";

/** data/credits.json: what the page credits beside each directory as a whole. */
export interface Credits {
  /** Of the map, the towns and the terms. */
  readonly parts: readonly string[];
  /** Directory -> credit lines that only some of its rows carry. */
  readonly rows: Readonly<Record<string, readonly string[]>>;
}

/** Gathers the credit lines of all embedded data. `readText` gives a file below the data folder. */
export function deriveCredits(readText: (path: string) => string): Credits {
  const ids: string[] = JSON.parse(readText("directories/index.json"));
  const rows = ids.map((id) => [id, creditsOfRows(id, readText)] as const);
  return {
    parts: PARTS.map((part) => creditLine(readText(`${part}/README.md`), part)),
    rows: Object.fromEntries(rows.filter(([, lines]) => lines.length > 0)),
  };
}

function creditLine(page: string, part: string): string {
  const line = /^Credit line: \*(.+?)\*/m.exec(page)?.[1];
  if (line === undefined) throw new Error(`data/${part}/README.md gives no credit line.`);
  return line;
}

/** The credit of a directory speaks for its rows and for their town centres; what goes beyond it is listed. */
function creditsOfRows(id: string, readText: (path: string) => string): string[] {
  const source: Source = JSON.parse(readText(`directories/${id}/datapackage.json`)).source;
  const { data } = Papa.parse<{ attribution?: string }>(readText(`directories/${id}/initiatives.csv`), {
    header: true,
    skipEmptyLines: true,
  });
  const lines = new Set(data.map(({ attribution = "" }) => attribution.replace(GEONAMES, "")));
  return [...lines].filter((line) => line !== "" && !source.attribution?.includes(line)).sort();
}

/** Writes credits.json into the data folder. */
export function writeCredits(dataFolder: string): void {
  const credits = deriveCredits((path) => readFileSync(join(dataFolder, path), "utf8"));
  writeFileSync(join(dataFolder, "credits.json"), `${JSON.stringify(credits, null, 1)}\n`);
}
