import type { Refusal } from "../model/import.ts";
import { type Recipe, readRecipe, saysRecipe } from "../model/recipe.ts";
import { err, ok, type Result } from "../model/result.ts";

const HEAD_BYTES = 1000;
const MOST_BYTES = 10_000_000;

/** Data of a table or a map is not looked at: it is read in a moment, and may be large. */
export const mayBeRecipe = ({ name, type, size }: File): boolean =>
  size < MOST_BYTES && (/\.(json|txt)$/i.test(name) || type === "application/json");

/** The recipe that a file is, told by its content; undefined when it is none. */
export async function recipeIn(file: File): Promise<Result<Recipe, Refusal> | undefined> {
  try {
    if (!saysRecipe(await file.slice(0, HEAD_BYTES).text())) return undefined;
    const read = readRecipe(await file.text());
    if (read.ok) return ok(read.value);
    const { code, detail } = read.error;
    return err({
      code: code === "other-version" ? "recipe-other-version" : "recipe-damaged",
      ...(detail !== undefined && { detail }),
    });
  } catch {
    return err({ code: "unreadable" });
  }
}
