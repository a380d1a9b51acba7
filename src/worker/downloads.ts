import { fields as assessmentFields } from "../../data/taxonomy/tableschema-assessments.json";
import { fields as initiativeFields } from "../../data/taxonomy/tableschema-initiatives.json";
import { rowOfId } from "../atlas/row-of-id.ts";
import type { ChosenRows, LocatedCodes } from "../export/chosen-rows.ts";
import { correctionSheet } from "../export/correction-sheet.ts";
import { tablePieces } from "../export/csv.ts";
import { type Download, type DownloadInput, makeDownload, notesFile, planDownload } from "../export/download.ts";
import { fileName } from "../export/file-name.ts";
import type { Known } from "../export/pack/known.ts";
import { loadWriter } from "../export/row-form.ts";
import { columnListPieces, templatePieces } from "../export/template.ts";
import { issuesCsv, leftOutCsv } from "../import/report/report-file.ts";
import { type Atlas, NO_TERRITORY } from "../model/atlas.ts";
import { isOwn } from "../model/boundary-set.ts";
import { initiativeAt } from "../model/directory.ts";
import type { DownloadPlan, DownloadProgress, Scope } from "../model/download.ts";
import type { Language } from "../model/language.ts";
import { printJson } from "../model/print-json.ts";
import type { Question } from "../model/question.ts";
import type { Recipe } from "../model/recipe.ts";
import type { Account } from "../model/report.ts";
import type { Selection } from "../model/selection.ts";
import type { Taxonomy, TaxonomyFile } from "../model/taxonomy.ts";
import { ancestorsAt, countryCodes } from "../model/territory-tree.ts";
import { rowsOfScope } from "../summary/rows-of-scope.ts";
import { areaFile } from "./area.ts";
import { areaProfile } from "./area-profile.ts";
import { toBlob } from "./blob.ts";
import { clusterOf, foundClusters } from "./clusters.ts";
import type { JobContext } from "./desk.ts";
import type { Geography } from "./geography.ts";
import type { Holding } from "./holding.ts";
import type { FileOut, Jobs } from "./jobs.ts";
import { groundOf } from "./own/ground.ts";
import { assessedIn } from "./remembered.ts";
import { indexById } from "./territory-sheet.ts";
import { writeOut } from "./write-out.ts";

type DownloadWish = Omit<Jobs["download"]["input"], "to">;

const encoder = new TextEncoder();

export interface Stock {
  readonly holding: Holding;
  readonly geography: Geography | undefined;
  readonly taxonomy: Taxonomy;
  readonly language: Language;
}

export function planOf(stock: Stock, scope: Scope, question: Question): DownloadPlan {
  return planDownload(inputFor(stock, scope, question));
}

/** Exactly the rows that the page shows for this question, narrowed to the territory or cluster asked for. `onRows` is told how many more are written. */
export async function downloadOf(
  stock: Stock,
  { scope, question, format, words, filters, picture }: DownloadWish,
  onRows?: (rows: number) => void,
): Promise<Download> {
  const input = inputFor(stock, scope, question);
  const placeName = placeNameOf(stock, scope, question);
  if (format === "area") {
    const area = areaFile(stock, question, scope, input.chosen);
    return { name: planDownload(input).fileNames.area, rows: 0, pieces: [encoder.encode(area)] };
  }
  const chosen = onRows ? { ...input.chosen, onRows } : input.chosen;
  const writeRows = await loadWriter(format);
  const request = {
    ...input,
    chosen,
    placeName,
    filters,
    sentences: words,
    known: knownOf(stock),
    ...(writeRows && { writeRows }),
    ...(picture && { picture }),
  };
  return format === "notes"
    ? { ...notesFile({ ...request, format: "csv" }), rows: 0 }
    : makeDownload({ ...request, format });
}

/** Meanings of fields and names of terms. */
function knownOf({ taxonomy, language }: Stock): Known {
  const labels = ({ terms }: TaxonomyFile) => new Map(terms.map((term) => [term.id, term.labels]));
  const { kinds, sectors, practices, principles, focusGroups } = taxonomy;
  return {
    language,
    fields: initiativeFields,
    assessmentFields,
    terms: {
      kinds: labels(kinds),
      sectors: labels(sectors),
      practices: labels(practices),
      principles: labels(principles),
      focusGroups: labels(focusGroups),
    },
  };
}

/** The same, written to where the reader wants it. */
export async function saveDownload(
  stock: Stock,
  wish: Jobs["download"]["input"],
  { signal, onProgress }: JobContext<DownloadProgress>,
): Promise<Jobs["download"]["output"]> {
  let written = 0;
  const file = await downloadOf(stock, wish, (rows) => {
    written += rows;
  });
  const onBytes = (bytes: number) => onProgress({ share: written / Math.max(1, file.rows), bytes });
  return writeOut(file, { to: wish.to, signal, onBytes });
}

export function templateOf(what: "template" | "columns"): FileOut {
  const name = `solidarity-atlas_${what}.csv`;
  return { name, blob: toBlob(what === "template" ? templatePieces() : columnListPieces(initiativeFields), name) };
}

/** What an initiative says, as a table to put right; undefined where none has this id. */
export function correctionFile({ atlas }: Holding, id: string): FileOut | undefined {
  const row = rowOfId(atlas, id);
  if (row === undefined) return undefined;
  const directory = atlas.directories[atlas.directory[row]!]!;
  const { initiative } = initiativeAt(directory, atlas.row[row]!);
  const name = fileName({ place: id, date: directory.source.issued ?? "", part: "correction", extension: "csv" });
  return { name, blob: toBlob(correctionSheet(directory, initiative), name) };
}

export function comparisonFile({ records, codes, date }: Jobs["comparisonFile"]["input"]): FileOut {
  const name = fileName({ place: codes.join("-"), date, part: "comparison", extension: "csv" });
  return { name, blob: toBlob(tablePieces(records), name) };
}

function inputFor(stock: Stock, scope: Scope, question: Question): DownloadInput {
  const { holding, geography, taxonomy } = stock;
  const { query, hidden } = question;
  const selection =
    scope.what === "shown" ? holding.filter.select(query, hidden).selection : holding.selectAnywhere(query, hidden);
  const territory = scope.what === "territory" ? scope.id : query.territory;
  const set = isOwn(territory) ? holding.own.find(territory) : undefined;
  return {
    chosen: chosenRows(holding, geography, rowsFor(stock, selection, scope, question)),
    ...(set && { boundaries: set }),
    licences: taxonomy.licences.terms,
    placeCode: placeCodeOf(stock, scope, question),
    assessed: assessedIn(holding, hidden),
  };
}

function placeCodeOf({ geography }: Stock, scope: Scope, { query }: Question): string {
  switch (scope.what) {
    case "territory":
      return scope.id;
    case "cluster":
      return `cluster-${scope.id}`;
    case "clusters":
      return "clusters";
    case "shown":
    case "area":
      return query.area && geography ? areaProfile(query.area, geography).id : (query.territory ?? "");
  }
}

function rowsFor(stock: Stock, selection: Selection, scope: Scope, { clusters }: Question): Uint32Array {
  const { holding, geography, language } = stock;
  if (scope.what === "cluster")
    return clusterOf(holding, selection, clusters, scope.id)?.cluster.rows ?? new Uint32Array();
  const territory = scope.what === "territory" ? scope.id : undefined;
  const chosen = scope.what === "clusters" ? inClusters(stock, selection, clusters) : selection;
  const ground = territory !== undefined && geography && groundOf(holding, geography, territory, language);
  return ground
    ? rowsOfScope(ground.atlas, chosen, ground.territories, territory)
    : rowsOfScope(holding.atlas, chosen, undefined, territory);
}

/** The selected rows that are in some cluster. */
function inClusters({ holding }: Stock, selection: Selection, clusters: Question["clusters"]): Selection {
  const mask = new Uint8Array(holding.atlas.size);
  for (const { cluster } of foundClusters(holding, selection, clusters)) for (const row of cluster.rows) mask[row] = 1;
  return { ...selection, mask };
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
  const regions = Array.from(ancestorsAt(territories, "first"), (first) => {
    const id = first < 0 ? "" : territories.id[first]!;
    return /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(id) ? id : "";
  });
  const codeOf = (codes: readonly string[], row: number): string => {
    const territory = atlas.territory[row]!;
    return territory === NO_TERRITORY ? "" : codes[territory]!;
  };
  return { countryCode: (row) => codeOf(countries, row), regionCode: (row) => codeOf(regions, row) };
}

function placeNameOf({ holding, geography, language }: Stock, scope: Scope, { query }: Question): string {
  const isWhole = scope.what === "shown" || scope.what === "area";
  if (isWhole && query.area && geography) return areaProfile(query.area, geography).name;
  const id = scope.what === "territory" ? scope.id : isWhole ? query.territory : undefined;
  const ground = id && geography && groundOf(holding, geography, id, language);
  if (!ground) return "";
  const territory = indexById(ground.territories.id).get(id);
  return territory === undefined ? "" : ground.nameOf(territory);
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

/** A recipe as a file, named after the file that it was made for. */
export function recipeFile(recipe: Recipe): FileOut {
  const name = `${recipe.file.name.replace(/\.[^.]*$/, "")}_recipe.json`;
  return { name, blob: new Blob([printJson(recipe)], { type: "application/json" }) };
}
