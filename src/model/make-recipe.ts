import * as z from "zod/mini";
import type { ColumnGuess, ImportChoices, Preview } from "./import.ts";
import { RECIPE_FORMAT, RECIPE_VERSION, type Recipe, recipeSchema } from "./recipe.ts";
import type { Source } from "./source.ts";
import { WORD_FIELDS, type WordDecisions } from "./source-words.ts";

interface RecipeParts {
  readonly fileName: string;
  readonly preview: Pick<Preview, "structure" | "columns">;
  readonly choices: ImportChoices;
  /** What the reader said of the source. */
  readonly source: Partial<Source>;
  /** Version of the atlas. */
  readonly madeWith: string;
  /** Names of columns and words in which something personal stands are left out. */
  readonly isPersonal: (text: string) => boolean;
}

/** All that was decided about a file, and what its columns were read as. */
export function makeRecipe({ fileName, preview, choices, source, madeWith, isPersonal }: RecipeParts): Recipe {
  const {
    encoding,
    delimiter,
    headerLine,
    sheet,
    member,
    swapCoordinates,
    projection,
    keepContacts,
    constants,
    places,
  } = choices;
  return {
    format: RECIPE_FORMAT,
    version: RECIPE_VERSION,
    madeWith,
    file: { name: isPersonal(fileName) ? "file" : fileName.slice(0, 300), format: preview.structure.format },
    reading: { encoding, delimiter, headerLine, sheet, member, swapCoordinates, projection, keepContacts },
    columns: namedColumns(preview.columns).filter(({ header }) => !isPersonal(header)),
    values: Object.fromEntries(WORD_FIELDS.flatMap((field) => decisionsOf(field, choices.values, isPersonal))),
    constants: Object.fromEntries(
      WORD_FIELDS.flatMap((field) => (constants?.[field] ? [[field, constants[field]]] : [])),
    ),
    ...(places && Object.keys(places).length > 0 && { places: { ...places } }),
    source: readable({ ...choices.source, ...source }),
  };
}

/** What the reader said of the source, in one order; what a recipe could not be read with again is left out. */
function readable(said: Partial<Source>): Recipe["source"] {
  const known = Object.entries(recipeSchema.shape.source.shape);
  return Object.fromEntries(
    known.flatMap(([name, schema]) => {
      const value = said[name as keyof Recipe["source"]];
      return value !== undefined && z.safeParse(schema, value).success ? [[name, value]] : [];
    }),
  );
}

function namedColumns(columns: readonly ColumnGuess[]): Recipe["columns"] {
  const seen = new Map<string, number>();
  return columns.map(({ header, target, reason, isFallback }) => {
    const occurrence = (seen.get(header) ?? 0) + 1;
    seen.set(header, occurrence);
    return {
      header,
      ...(occurrence > 1 && { occurrence }),
      target: target.as === "field" && isFallback ? { ...target, fallback: true as const } : target,
      ...(reason === "chosen" && { decided: true as const }),
    };
  });
}

/** In the order of the words, so that the same decisions make the same file. */
function decisionsOf(
  field: keyof WordDecisions,
  values: WordDecisions | undefined,
  isPersonal: RecipeParts["isPersonal"],
) {
  const decisions = Object.entries(values?.[field] ?? {})
    .filter(([word]) => !isPersonal(word))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return decisions.length > 0 ? [[field, Object.fromEntries(decisions)]] : [];
}
