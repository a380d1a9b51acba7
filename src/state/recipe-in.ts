import type { Refusal } from "../model/import.ts";
import { type Recipe, readRecipe, saysRecipe } from "../model/recipe.ts";
import { err, ok, type Result } from "../model/result.ts";

const HEAD_BYTES = 1000;
const MOST_BYTES = 10_000_000;

/** Data of a table or a map is not looked at: it is read in a moment, and may be large. */
export const mayBeRecipe = ({ name, type, size }: File): boolean =>
  size < MOST_BYTES && (/\.(json|txt)$/i.test(name) || type === "application/json");

/** The recipe that a file is, told by its content; undefined when it is none. */
async function recipeIn(file: File): Promise<Result<Recipe, Refusal> | undefined> {
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

/** Those of some files that are recipes. */
export interface FoundRecipes {
  readonly taken: readonly File[];
  /** Of several the last one counts. */
  readonly last: Recipe | undefined;
  /** Why the one that came last is none. */
  readonly fault: Refusal | undefined;
}

export const NO_RECIPES: FoundRecipes = { taken: [], last: undefined, fault: undefined };

export async function recipesIn(files: readonly File[]): Promise<FoundRecipes> {
  let found = NO_RECIPES;
  for (const file of files) {
    const read = await recipeIn(file);
    if (!read) continue;
    const taken = [...found.taken, file];
    found = read.ok ? { taken, last: read.value, fault: undefined } : { ...found, taken, fault: read.error };
  }
  return found;
}
