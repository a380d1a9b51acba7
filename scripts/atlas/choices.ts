import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { en } from "../../src/i18n/en.ts";
import { inspectFile } from "../../src/import/import-file.ts";
import { isReadable } from "../../src/import/text/sniff-encoding.ts";
import type { ColumnGuess, ColumnTarget, ImportChoices } from "../../src/model/import.ts";
import { FIELDS, isField } from "../../src/model/initiative.ts";
import { isProjection, PROJECTIONS } from "../../src/model/projection.ts";
import { type Recipe, readRecipe } from "../../src/model/recipe.ts";
import { choicesOf } from "../../src/model/recipe-choices.ts";
import type { Taxonomy } from "../../src/model/taxonomy.ts";
import type { Options, Values } from "./command.ts";
import { plain } from "./plain.ts";
import { EXIT, stop, unknown } from "./stop.ts";
import type { Surroundings } from "./surroundings.ts";

/** How a file is read, where our guess is not right: what the page offers in its check. */
export const READING = {
  encoding: { type: "string", value: "NAME", text: "Encoding of the files, such as windows-1252; else guessed." },
  delimiter: { type: "string", value: "SIGN", text: 'What stands between cells, such as ";" or tab; else guessed.' },
  "header-line": {
    type: "string",
    value: "LINE",
    text: "Line of the column names, 1 = first, 0 = none; else guessed.",
  },
  sheet: { type: "string", value: "NAME", text: "Sheet of a workbook; else the first that has rows." },
  member: { type: "string", value: "PATH", text: "File in a zip archive; else the largest that has records." },
  column: {
    type: "string",
    multiple: true,
    value: "NAME=FIELD",
    text: "Read a column as a field; also =keep (as written) or =drop. May be repeated.",
  },
  coordinates: {
    type: "string",
    value: "READING",
    text: "swapped or written: latitude and longitude, else guessed; EPSG:27700 and the like: from metres of that projection.",
  },
  recipe: { type: "string", value: "FILE", text: "Read the files as a recipe says; options here go before it." },
  "keep-contacts": { type: "boolean", text: "Keep role addresses (info@ …) and phones of organisations." },
} as const satisfies Options;

/** Choices that hold for every file; a column is found in each file by its name. */
export interface Reading {
  readonly choices: ImportChoices;
  readonly columns: readonly { readonly name: string; readonly target: ColumnTarget }[];
  /** What no longer fits it is said of every file. */
  readonly recipe?: Recipe;
}

export async function toReading(values: Values<typeof READING>, surroundings: Surroundings): Promise<Reading> {
  const recipe = values.recipe === undefined ? undefined : await openRecipe(values.recipe, surroundings);
  const { choices, columns } = said(values);
  return { choices: { ...(recipe && choicesOf(recipe)), ...choices }, columns, ...(recipe && { recipe }) };
}

async function openRecipe(path: string, { folder }: Surroundings): Promise<Recipe> {
  let content: string;
  try {
    content = await readFile(resolve(folder, path), "utf8");
  } catch (error) {
    throw stop(EXIT.unreadable, `The recipe ${path} could not be opened: ${(error as Error).message}.`);
  }
  const read = readRecipe(content);
  if (read.ok) return read.value;
  const { code, detail = "" } = read.error;
  if (code === "not-a-recipe") throw stop(EXIT.unreadable, `${path} is no recipe of this atlas.`);
  const refusals = en.errors.refusals;
  throw stop(
    EXIT.unreadable,
    `${path}: ${refusals[code === "damaged" ? "recipe-damaged" : "recipe-other-version"](plain(detail))}`,
  );
}

function said(values: Values<typeof READING>): Pick<Reading, "choices" | "columns"> {
  const { delimiter, column = [] } = values;
  const encoding = values.encoding?.toLowerCase();
  if (encoding !== undefined && !isReadable(encoding))
    throw stop(EXIT.wrongUse, `There is no encoding "${encoding}" that can be read.`);
  const headerLine = values["header-line"];
  if (headerLine !== undefined && !/^\d{1,9}$/.test(headerLine))
    throw stop(EXIT.wrongUse, `--header-line is the number of a line, not "${headerLine}".`);
  const choices: ImportChoices = {
    ...(encoding !== undefined && { encoding }),
    ...(delimiter !== undefined && { delimiter: toDelimiter(delimiter) }),
    ...(headerLine !== undefined && { headerLine: Number(headerLine) }),
    ...(values.sheet !== undefined && { sheet: values.sheet }),
    ...(values.member !== undefined && { member: values.member }),
    ...(values["keep-contacts"] && { keepContacts: true }),
    ...(values.coordinates !== undefined && readingOf(values.coordinates)),
  };
  return { choices, columns: column.map(toColumn) };
}

function toDelimiter(sign: string): string {
  const delimiter = sign === "tab" || sign === "\\t" ? "\t" : sign;
  if (delimiter.length === 1 || delimiter.length === 2) return delimiter;
  throw stop(EXIT.wrongUse, `--delimiter is one or two signs, or tab, not "${sign}".`);
}

function readingOf(word: string): Pick<ImportChoices, "swapCoordinates" | "projection"> {
  if (word === "swapped" || word === "written") return { swapCoordinates: word === "swapped", projection: "degrees" };
  const projection = word.toUpperCase();
  if (isProjection(projection)) return { projection };
  throw unknown("reading of coordinates", word, ["swapped", "written", ...PROJECTIONS]);
}

const OTHER_TARGETS: Readonly<Record<string, ColumnTarget>> = {
  keep: { as: "extra" },
  drop: { as: "dropped", sensitivity: "personal" },
  "latitude,longitude": { as: "coordinates", order: "latitude-first" },
  "longitude,latitude": { as: "coordinates", order: "longitude-first" },
  geometry: { as: "geometry" },
  address: { as: "address" },
};

function toColumn(word: string): Reading["columns"][number] {
  const at = word.lastIndexOf("=");
  if (at < 0) throw stop(EXIT.wrongUse, `--column is written NAME=FIELD, not "${word}".`);
  const [name, field] = [word.slice(0, at), word.slice(at + 1)];
  const target = Object.hasOwn(OTHER_TARGETS, field) ? OTHER_TARGETS[field] : undefined;
  if (target) return { name, target };
  if (isField(field)) return { name, target: { as: "field", field } };
  throw unknown("field", field, [...FIELDS, ...Object.keys(OTHER_TARGETS)]);
}

/** The choices for one file, in which the columns named have to be, in a workbook the sheet, and in an archive the file. */
export async function choicesFor(
  file: File,
  { choices, columns }: Reading,
  taxonomy: Taxonomy,
): Promise<ImportChoices> {
  const { sheet, member } = choices;
  if (columns.length === 0 && sheet === undefined && member === undefined) return choices;
  const looked = await inspectFile(file, choices, { taxonomy, brought: true });
  if (!looked.ok) return choices; // reading it will say why
  const { sheets, members } = looked.value.structure;
  if (member !== undefined && members?.includes(member) === false)
    throw unknown(`file in ${file.name} called`, member, members);
  if (sheet !== undefined && sheets?.includes(sheet) === false)
    throw unknown(`sheet in ${file.name} called`, sheet, sheets);
  if (columns.length === 0) return choices;
  const found = columns.map(({ name, target }) => {
    const column = columnCalled(name, looked.value.columns, file.name);
    if (column.isPersonal && target.as !== "dropped")
      throw stop(EXIT.wrongUse, `The column "${name}" is personal by its name; see --keep-contacts.`);
    return [column.index, target];
  });
  return { ...choices, columns: Object.fromEntries(found) };
}

function columnCalled(name: string, columns: readonly ColumnGuess[], file: string): ColumnGuess {
  const column = columns.find(({ header }) => header === name);
  if (column) return column;
  throw unknown(
    `column in ${file} called`,
    name,
    columns.map(({ header }) => header),
  );
}
