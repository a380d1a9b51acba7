import * as z from "zod/mini";
import { LONGEST_SEPARATOR, MOST_PARTS } from "./arrangement.ts";
import { PAIR_PRINT } from "./duplicates.ts";
import { FIELDS, type Field } from "./initiative.ts";
import { JUDGEMENT_IDS, type Judgement } from "./judgements.ts";
import { PROJECTIONS } from "./projection.ts";
import { err, ok, type Result } from "./result.ts";
import { countFrom1, text } from "./schema-parts.ts";
import { sourceSchema } from "./source.ts";

export const RECIPE_FORMAT = "solidarity-atlas-recipe";
export const RECIPE_VERSION = 1;

const field = z.enum(FIELDS as readonly [Field, ...Field[]]);
const termField = z.enum(["kinds", "sectors", "practices"]);
const isTrue = z.literal(true);

const separator = text(LONGEST_SEPARATOR);
const split = z.discriminatedUnion("by", [
  z.object({ by: z.literal("address") }),
  z.object({
    by: z.literal("separator"),
    separator,
    into: z.readonly(z.array(z.union([field, z.literal("extra")])).check(z.minLength(2), z.maxLength(MOST_PARTS))),
  }),
]);

const target = z.discriminatedUnion("as", [
  z.object({ as: z.literal("field"), field, fallback: z.optional(isTrue) }),
  z.object({ as: z.literal("coordinates"), order: z.enum(["latitude-first", "longitude-first"]) }),
  z.object({ as: z.literal("geometry") }),
  z.object({ as: z.literal("address") }),
  z.object({ as: z.literal("mark"), field: termField, term: text() }),
  z.object({ as: z.literal("osm-tag"), key: text() }),
  z.object({ as: z.literal("split"), split }),
  z.object({ as: z.literal("contact") }),
  z.object({ as: z.literal("extra") }),
  z.object({ as: z.literal("dropped"), sensitivity: z.enum(["personal", "personal-sensitive"]) }),
]);

const decision = z.union([z.literal("theirs"), z.readonly(z.array(text()))]);
const byField = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.object({
    kinds: z.optional(schema),
    sectors: z.optional(schema),
    practices: z.optional(schema),
    countryCode: z.optional(schema),
  });

/** What was decided about a file, for the next edition of it: decisions only, never a row. */
export const recipeSchema = z.object({
  format: z.literal(RECIPE_FORMAT),
  version: z.literal(RECIPE_VERSION),
  /** Version of the atlas that wrote it. */
  madeWith: text(40),
  /** The file that it was made for. */
  file: z.object({ name: text(300), format: text(40) }),
  /** How the file is read, as far as the reader said so. */
  reading: z.object({
    encoding: z.optional(text(40)),
    delimiter: z.optional(text(2)),
    headerLine: z.optional(z.int().check(z.minimum(0))),
    sheet: z.optional(text(300)),
    member: z.optional(text(1000)),
    swapCoordinates: z.optional(z.boolean()),
    projection: z.optional(z.enum(["degrees", ...PROJECTIONS])),
    keepContacts: z.optional(z.boolean()),
    /** Repairs that were asked for or refused. Those that we do not know (any more) say nothing. */
    judgements: z.optional(
      z.object(
        Object.fromEntries(JUDGEMENT_IDS.map((id) => [id, z.optional(z.boolean())])) as Record<
          Judgement,
          z.ZodMiniOptional<z.ZodMiniBoolean>
        >,
      ),
    ),
  }),
  /** What every column was read as, whether guessed or decided. */
  columns: z.readonly(
    z.array(
      z.object({
        header: z.string(),
        /** Which of the columns of this name; 1 where it is absent. */
        occurrence: z.optional(countFrom1),
        target,
        decided: z.optional(isTrue),
      }),
    ),
  ),
  /** Columns that nobody decided on may be lacking there, since their names may be a record. */
  someColumns: z.optional(isTrue),
  /** How columns that are read as one field become one text. */
  joins: z.optional(
    z.partialRecord(
      field,
      z.object({
        separator: z.string().check(z.maxLength(LONGEST_SEPARATOR)),
        order: z.optional(z.readonly(z.array(z.object({ header: z.string(), occurrence: z.optional(countFrom1) })))),
      }),
    ),
  ),
  /** What parts the items of lists, besides line breaks, ";" and "|". */
  lists: z.optional(z.partialRecord(field, separator)),
  /** Their words, folded -> our ids. */
  values: byField(z.record(z.string(), decision)),
  /** Terms for rows of which the file says nothing. */
  constants: byField(text()),
  /** Pairs of records that are two initiatives, as hashes that tell nothing of them. */
  different: z.optional(z.readonly(z.array(z.string().check(z.regex(PAIR_PRINT))))),
  /** Which of several places of one name is meant. */
  places: z.optional(z.record(z.string(), z.string())),
  source: z.omit(z.partial(sourceSchema), { id: true, file: true, sha256: true, rows: true, rowsUsed: true }),
});
export type Recipe = z.infer<typeof recipeSchema>;

export type RecipeFault = "not-a-recipe" | "other-version" | "damaged";

/** Whether a text says of itself that it is a recipe; its first thousand letters are enough. */
export const saysRecipe = (text: string): boolean => /^\s*\{/.test(text) && text.includes(`"${RECIPE_FORMAT}"`);

export function readRecipe(content: string): Result<Recipe, { readonly code: RecipeFault; readonly detail?: string }> {
  const json = toJson(content);
  if (typeof json !== "object" || json === null || !("format" in json) || json.format !== RECIPE_FORMAT)
    return err({ code: saysRecipe(content) ? "damaged" : "not-a-recipe" });
  if (!("version" in json) || json.version !== RECIPE_VERSION)
    return err({ code: "other-version", detail: String((json as { version?: unknown }).version) });
  const read = z.safeParse(recipeSchema, json);
  if (read.success) return ok(read.data);
  return err({ code: "damaged", detail: read.error.issues[0]?.path.join(" › ") ?? "" });
}

function toJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
