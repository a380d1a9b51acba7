import * as z from "zod/mini";
import { PAIR_PRINT } from "./duplicates.ts";
import type { ColumnGuess, GuessReason, ImportChoices, Preview } from "./import.ts";
import { FIELDS } from "./initiative.ts";
import { RECIPE_FORMAT, RECIPE_VERSION, type Recipe, recipeSchema } from "./recipe.ts";
import type { Source } from "./source.ts";
import { type FieldWords, WORD_FIELDS, type WordDecisions, wordKey } from "./source-words.ts";

interface RecipeParts {
  readonly fileName: string;
  readonly preview: Pick<Preview, "structure" | "columns">;
  readonly choices: ImportChoices;
  /** What the reader said of the source. */
  readonly source: Partial<Source>;
  /** Version of the atlas. */
  readonly madeWith: string;
  /** The words of the file as they are written. */
  readonly words: readonly FieldWords[];
  /** Names and words in which something personal stands are left out. */
  readonly isPersonal: (text: string) => boolean;
}

/** All that was decided about a file, and what its columns were read as. */
export function makeRecipe(parts: RecipeParts): Recipe {
  const { fileName, preview, choices, source, madeWith, isPersonal } = parts;
  const { sheet, member, constants, places = {} } = choices;
  const areNames = hasNames(parts);
  const different = (choices.duplicates?.different ?? []).filter((each) => PAIR_PRINT.test(each)).sort();
  const impersonal = (text: string | undefined) => (text !== undefined && isPersonal(text) ? undefined : text);
  const meant = Object.entries(places).filter(([key]) => !isPersonal(key) && !HOLDS_FOLDED_EMAIL.test(key));
  return {
    format: RECIPE_FORMAT,
    version: RECIPE_VERSION,
    madeWith,
    file: { name: isPersonal(fileName) ? "file" : fileName.slice(0, 300), format: preview.structure.format },
    reading: readable(recipeSchema.shape.reading.shape, {
      ...choices,
      sheet: impersonal(sheet),
      member: impersonal(member),
    }),
    columns: namedColumns(preview.columns, areNames).filter(({ header }) => !isPersonal(header)),
    ...(!areNames && { someColumns: true as const }),
    ...joinsOf(parts),
    values: Object.fromEntries(WORD_FIELDS.flatMap((field) => decisionsOf(field, parts))),
    constants: Object.fromEntries(
      WORD_FIELDS.flatMap((field) => (constants?.[field] ? [[field, constants[field]]] : [])),
    ),
    ...(different.length > 0 && { different }),
    ...(meant.length > 0 && { places: Object.fromEntries(meant) }),
    source: readable(recipeSchema.shape.source.shape, { ...choices.source, ...source }),
  };
}

/** What the reader said, in one order; what a recipe could not be read with again is left out. */
function readable<Shape extends Readonly<Record<string, z.ZodMiniType>>>(
  shape: Shape,
  said: { readonly [Name in keyof Shape]?: unknown },
): { [Name in keyof Shape]?: z.output<Shape[Name]> } {
  const known: { [Name in keyof Shape]?: z.output<Shape[Name]> } = {};
  for (const name in shape) {
    const read = z.safeParse(shape[name]!, said[name]);
    if (said[name] !== undefined && read.success) known[name] = read.data as z.output<Shape[typeof name]>;
  }
  return known;
}

/** How columns are joined and lists parted, in the order of the fields. */
function joinsOf({ choices, isPersonal }: RecipeParts): Pick<Recipe, "joins" | "lists"> {
  const joins = FIELDS.flatMap((field) => {
    const join = choices.joins?.[field];
    if (!join) return [];
    const order = join.order?.filter(({ header }) => !isPersonal(header));
    return [[field, { separator: join.separator, ...(order && { order }) }] as const];
  });
  const lists = FIELDS.flatMap((field) => {
    const separator = choices.lists?.[field];
    return separator === undefined ? [] : [[field, separator] as const];
  });
  return {
    ...(joins.length > 0 && { joins: Object.fromEntries(joins) }),
    ...(lists.length > 0 && { lists: Object.fromEntries(lists) }),
  };
}

/** Reasons that have nothing to do with the name of a column. */
const NOT_BY_NAME: ReadonlySet<GuessReason> = new Set([
  "values",
  "personal-values",
  "not-understood",
  "empty",
  "chosen",
]);

/** Where no column is known by its name, the line that is taken for their names may be the first record. */
const hasNames = ({ preview: { structure, columns }, choices }: RecipeParts): boolean =>
  structure.headerLine === 0 || // keys, or names of ours
  choices.headerLine !== undefined ||
  columns.some(({ reason }) => !NOT_BY_NAME.has(reason));

/** Without names those alone are told that are needed. */
function namedColumns(columns: readonly ColumnGuess[], areNames: boolean): Recipe["columns"] {
  const seen = new Map<string, number>();
  return columns.flatMap(({ header, target, reason, isFallback }) => {
    const occurrence = (seen.get(header) ?? 0) + 1;
    seen.set(header, occurrence);
    const isDecided = reason === "chosen";
    if (!areNames && !isDecided && (target.as === "extra" || target.as === "dropped")) return [];
    return {
      header,
      ...(occurrence > 1 && { occurrence }),
      target: target.as === "field" && isFallback ? { ...target, fallback: true as const } : target,
      ...(isDecided && { decided: true as const }),
    };
  });
}

/** An address of a person without its signs: "jane doe gmail com". */
const HOLDS_FOLDED_EMAIL =
  /(?<![\p{L}\p{N}])((gmail|googlemail|hotmail|outlook|yahoo|gmx|icloud|protonmail) [a-z]{2,3}|[\p{L}\p{N}]+ [\p{L}\p{N}]+ (com|org|net|example))(?![\p{L}\p{N}])/u;

/** In the order of the words, so that the same decisions make the same file. */
function decisionsOf(field: keyof WordDecisions, { choices, words, isPersonal }: RecipeParts) {
  const written = new Map(words.find((each) => each.field === field)?.words.map(({ word }) => [wordKey(word), word]));
  const isSafe = (key: string): boolean => {
    const word = written.get(key);
    return word === undefined ? !isPersonal(key) && !HOLDS_FOLDED_EMAIL.test(key) : !isPersonal(word);
  };
  const decisions = Object.entries(choices.values?.[field] ?? {})
    .filter(([key]) => isSafe(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return decisions.length > 0 ? [[field, Object.fromEntries(decisions)]] : [];
}
