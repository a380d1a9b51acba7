import { allRowsOf } from "../../../src/export/chosen-rows.ts";
import { csvPieces } from "../../../src/export/csv.ts";
import { geoJsonPieces } from "../../../src/export/geojson.ts";
import { issuesCsv, leftOutCsv } from "../../../src/import/report/report-file.ts";
import type { ImportChoices, Imported } from "../../../src/model/import.ts";
import { searchedTexts } from "../../support/searched.ts";
import { imported } from "./read.ts";

/** Everything that can leave an import again or be looked at, by the name of the place. */
export function everywhere({ directory, account, preview, words }: Imported): Readonly<Record<string, string>> {
  const chosen = allRowsOf(directory);
  const text = (pieces: Iterable<Uint8Array>) =>
    Buffer.concat(Array.from(pieces, (piece) => piece.slice())).toString("utf8");
  const { file: _, ...report } = account.report;
  return {
    csv: text(csvPieces(chosen)),
    geojson: text(geoJsonPieces(chosen, { licence: "", attribution: [], sources: [] })),
    report: JSON.stringify(report),
    issues: [...issuesCsv(account, {})].join(""),
    "left-out rows": JSON.stringify(account.leftOutRows) + [...leftOutCsv(account)].join(""),
    "search text": searchedTexts(directory).join("\n"),
    preview: JSON.stringify(preview.rows),
    words: JSON.stringify(words()),
    source: JSON.stringify([directory.source, directory.classifications, directory.links]),
  };
}

/** Places at which a secret can be read. */
export const leaks = (result: Imported, secret: RegExp): string[] =>
  Object.entries(everywhere(result)).flatMap(([place, text]) => (secret.test(text) ? [place] : []));

type Rows = readonly (readonly string[])[];
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** The same rows as a table that is read from its bytes, and as objects whose cells are texts. */
export async function bothWays(
  rows: Rows,
  choices: ImportChoices = {},
): Promise<readonly (readonly [string, Imported])[]> {
  const [header = [], ...records] = rows;
  const csv = `${rows.map((cells) => cells.map(quoted).join(",")).join("\n")}\n`;
  const json = JSON.stringify(
    records.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ""]))),
  );
  return [
    ["bytes", await imported("t.csv", csv, choices)],
    ["texts", await imported("t.json", json, choices)],
  ];
}
