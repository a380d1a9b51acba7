import { fields as initiativeFields } from "../../data/taxonomy/tableschema-initiatives.json";
import type { ChosenRows, LocatedCodes } from "../export/chosen-rows.ts";
import { type DownloadInput, makeDownload, notesFile, planDownload } from "../export/download.ts";
import { columnListPieces, templatePieces } from "../export/template.ts";
import { issuesCsv, leftOutCsv } from "../import/report/report-file.ts";
import { type Atlas, NO_TERRITORY } from "../model/atlas.ts";
import type { DownloadPlan, Scope } from "../model/download.ts";
import type { Language } from "../model/language.ts";
import type { Question } from "../model/question.ts";
import type { Account } from "../model/report.ts";
import type { Selection } from "../model/selection.ts";
import type { Taxonomy } from "../model/taxonomy.ts";
import { ancestorsAt, countryCodes } from "../model/territory-tree.ts";
import { rowsOfScope } from "../summary/rows-of-scope.ts";
import { areaFile, clusterRows } from "./area.ts";
import type { Geography } from "./geography.ts";
import type { Holding } from "./holding.ts";
import type { FileOut, Jobs } from "./jobs.ts";
import { indexById } from "./territory-sheet.ts";

interface Stock {
  readonly holding: Holding;
  readonly geography: Geography | undefined;
  readonly taxonomy: Taxonomy;
  readonly language: Language;
}

export function planOf(stock: Stock, scope: Scope, question: Question): DownloadPlan {
  return planDownload(inputFor(stock, scope, question));
}

/** Exactly the rows that the page shows for this question, narrowed to the territory or cluster asked for. */
export function downloadOf(
  stock: Stock,
  { scope, question, format, words, filters }: Jobs["download"]["input"],
): FileOut {
  const input = inputFor(stock, scope, question);
  const placeName = placeNameOf(stock, scope, question);
  if (format === "area") {
    const { fileNames } = planDownload(input);
    return {
      name: fileNames.area,
      blob: toBlob([areaFile(stock.holding, stock.geography, question, scope, input.chosen)], "area.geojson"),
    };
  }
  const request = { ...input, placeName, filters, sentences: words };
  const file = format === "notes" ? notesFile({ ...request, format: "csv" }) : makeDownload({ ...request, format });
  return { name: file.name, blob: toBlob(file.pieces, file.name) };
}

export function templateOf(what: "template" | "columns"): FileOut {
  const name = `solidarity-atlas_${what}.csv`;
  return { name, blob: toBlob(what === "template" ? templatePieces() : columnListPieces(initiativeFields), name) };
}

function inputFor(stock: Stock, scope: Scope, question: Question): DownloadInput {
  const { holding, geography, taxonomy } = stock;
  const { query, hidden } = question;
  const selection =
    scope.what === "shown" ? holding.filter.select(query, hidden).selection : holding.selectAnywhere(query, hidden);
  return {
    chosen: chosenRows(holding, geography, rowsFor(stock, selection, scope, question)),
    licences: taxonomy.licences.terms,
    placeCode:
      scope.what === "shown"
        ? (question.query.territory ?? "")
        : scope.what === "territory"
          ? scope.id
          : `cluster-${scope.id}`,
  };
}

function rowsFor({ holding, geography }: Stock, selection: Selection, scope: Scope, question: Question): Uint32Array {
  if (scope.what === "cluster") return clusterRows(holding, selection, question.clusters, scope.id);
  return rowsOfScope(
    holding.atlas,
    selection,
    geography?.boundaries.territories,
    scope.what === "territory" ? scope.id : undefined,
  );
}

export function chosenRows(
  { atlas }: Pick<Holding, "atlas">,
  geography: Geography | undefined,
  rows: Uint32Array,
): ChosenRows {
  return { store: atlas, rows, ...(geography && { located: locatedCodes(atlas, geography) }) };
}

/** Codes of where a row was found; what is not ISO is not written. */
function locatedCodes(atlas: Atlas, { boundaries }: Geography): LocatedCodes {
  const { territories } = boundaries;
  const countries = countryCodes(territories);
  const first = ancestorsAt(territories, "first");
  const codeOf = (row: number, code: (territory: number) => string): string => {
    const territory = atlas.territory[row]!;
    return territory === NO_TERRITORY ? "" : code(territory);
  };
  return {
    countryCode: (row) => codeOf(row, (territory) => countries[territory]!),
    regionCode: (row) =>
      codeOf(row, (territory) => {
        const id = first[territory]! < 0 ? "" : territories.id[first[territory]!]!;
        return /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(id) ? id : "";
      }),
  };
}

function placeNameOf({ geography, language }: Stock, scope: Scope, { query }: Question): string {
  const id = scope.what === "territory" ? scope.id : scope.what === "shown" ? query.territory : undefined;
  if (!id || !geography) return "";
  const territory = indexById(geography.boundaries.territories.id).get(id);
  return territory === undefined ? "" : geography.names.nameOf(territory, language);
}

/** The account of an import as a CSV: every issue, or the rows left out. */
export function accountFile(
  account: Account,
  what: "issues" | "left-out",
  hints: Readonly<Record<string, string>>,
): FileOut {
  const name = `${account.report.file.replace(/\.[^.]*$/, "")}_${what === "issues" ? "report" : "left-out"}.csv`;
  return { name, blob: toBlob(what === "issues" ? issuesCsv(account, hints) : leftOutCsv(account), name) };
}

const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv;charset=utf-8",
  geojson: "application/geo+json",
  zip: "application/zip",
};

/** Each piece is copied at once, as the next may be written over it; the browser may keep a large blob on disk. */
export function toBlob(pieces: Iterable<Uint8Array | string>, name: string): Blob {
  const parts = Array.from(pieces, (piece) => new Blob([piece as BlobPart]));
  return new Blob(parts, {
    type: TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "text/plain;charset=utf-8",
  });
}
