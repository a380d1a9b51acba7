import { join } from "node:path";
import type { ChosenRows } from "../../../src/export/chosen-rows.ts";
import { csvPieces } from "../../../src/export/csv.ts";
import { geoJsonPieces } from "../../../src/export/geojson.ts";
import { licenceSplit } from "../../../src/export/licence.ts";
import { sourcesOf } from "../../../src/export/sources.ts";
import { en } from "../../../src/i18n/en.ts";
import type { Query } from "../../../src/model/query.ts";
import { rowsOfScope } from "../../../src/summary/rows-of-scope.ts";
import { chosenRows } from "../../../src/worker/downloads.ts";
import { collect } from "../collect.ts";
import { command } from "../command.ts";
import { keepInputs } from "../keep-inputs.ts";
import { OPENING } from "../open-files.ts";
import { type Opening, openAll, prepare } from "../open-stock.ts";
import { isFolder, say, writeFileBeside, writeTo } from "../output.ts";
import { QUERY, readQuery, withTerritory } from "../query.ts";
import { createStock, type Stock } from "../stock.ts";
import { EXIT, type ExitCode, stop, unknown } from "../stop.ts";
import type { Surroundings } from "../surroundings.ts";

interface Form {
  readonly extension: "csv" | "geojson";
  readonly spreadsheetSafe: boolean;
}

export const convert = command({
  summary: "Write the rows that are kept as CSV or GeoJSON, with country and region as located.",
  usage: "[FILE…] [options]",
  options: {
    to: { type: "string", value: "csv|geojson", text: "Form of the rows; csv unless said, or as --out ends." },
    format: { type: "string", value: "csv|geojson", text: "The same as --to." },
    out: {
      type: "string",
      short: "o",
      value: "FILE|FOLDER",
      text: "Where to write; a folder gets one file for each directory.",
    },
    "spreadsheet-safe": { type: "boolean", text: "Disarm cells that a spreadsheet would run; else lossless." },
    ...QUERY,
    ...OPENING,
  },
  examples: [
    "convert members.csv --to geojson --out members.geojson",
    "convert members.csv --territory FR-38 --sector food-and-farming > isere.csv",
    "convert directories/ --out converted/",
    "convert --embedded --territory IT --to geojson > italy.geojson",
  ],
  async run(values, files, surroundings) {
    const form = formOf(values);
    const query = await readQuery(values, surroundings);
    const opening = await prepare(values, files, surroundings);
    if (values.out !== undefined && (await isFolder(surroundings, values.out))) {
      const stock = await createStock(surroundings.shipped, opening.taxonomy);
      return writeEach(opening, stock, withTerritory(query, values.territory, stock), form, values.out, surroundings);
    }
    await keepInputs(values.out, opening.inputs, surroundings, values);
    const stock = await openAll(opening, surroundings);
    if (stock.holding.open.some(({ directory }) => directory.assessments))
      say(surroundings, "Assessments are no rows and are not written here; import and pack write them.");
    const pieces = piecesOf(stock, withTerritory(query, values.territory, stock), form, surroundings);
    await writeTo(surroundings, values.out, pieces);
    return opening.exitCode();
  },
});

function formOf(values: {
  readonly to?: string;
  readonly format?: string;
  readonly out?: string;
  readonly "spreadsheet-safe"?: boolean;
}): Form {
  const { out = "", "spreadsheet-safe": spreadsheetSafe = false } = values;
  const extension = values.to ?? values.format ?? (/\.(geo)?json$/i.test(out) ? "geojson" : "csv");
  if (extension !== "csv" && extension !== "geojson") throw unknown("form", extension, ["csv", "geojson"]);
  if (spreadsheetSafe && extension !== "csv") throw stop(EXIT.wrongUse, "--spreadsheet-safe is for CSV only.");
  return { extension, spreadsheetSafe };
}

/** One directory in memory at a time, one file for each. */
async function writeEach(
  { embedded, inputs, openApart, exitCode }: Opening,
  stock: Stock,
  query: Query,
  form: Form,
  folder: string,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const directories = [
    ...embedded.map((directory) => async () => directory),
    ...inputs.map((input) => () => openApart(input)),
  ];
  for (const next of directories) {
    const opened = await next();
    if (!opened) continue;
    const { id } = opened.directory.source;
    stock.holding.add(opened);
    const path = join(folder, `${id}.${form.extension}`);
    await keepInputs(path, inputs, surroundings);
    await writeFileBeside(surroundings, path, piecesOf(stock, query, form, surroundings));
    stock.holding.remove(id);
  }
  return exitCode();
}

/** The same rows in the same order as a download of the page, in one file: what that means for their licences is said. */
function piecesOf(stock: Stock, query: Query, { extension, spreadsheetSafe }: Form, surroundings: Surroundings) {
  const { holding, geography, taxonomy } = stock;
  const { selection } = holding.filter.select(query, []);

  const selected = chosenRows(
    holding,
    geography,
    rowsOfScope(holding.atlas, selection, geography.boundaries.territories),
  );
  const chosen = leavable(selected, stock, surroundings);
  collect();
  if (extension === "csv") return csvPieces(chosen, { spreadsheetSafe });
  const licences = taxonomy.licences.terms;
  const { files } = licenceSplit(chosen, licences);
  const sources = sourcesOf(chosen, licences, en.download.notes.changes);
  return geoJsonPieces(chosen, {
    licence: files.length === 1 ? files[0]!.group.licence : "",
    attribution: [...new Set(sources.flatMap(({ credits }) => credits))],
    sources: sources.map(({ source }) => source),
  });
}

function leavable(selected: ChosenRows, { taxonomy }: Stock, surroundings: Surroundings): ChosenRows {
  const { files, withheld } = licenceSplit(selected, taxonomy.licences.terms);
  if (files.length > 1)
    say(
      surroundings,
      `${en.download.notes.severalFiles.replace(/;.*/, "")}; to pass them on, use download, which parts them.`,
    );
  if (withheld.length === 0) return selected;
  say(surroundings, `${en.download.notes.leftOut}: ${withheld.length}.`);
  const kept = new Set(withheld);
  return { ...selected, rows: selected.rows.filter((row) => !kept.has(row)) };
}
