import { en } from "../../src/i18n/en.ts";
import type { RecipeFit } from "../../src/model/recipe-fit.ts";
import { isFitting } from "../../src/model/recipe-fit.ts";
import { plain } from "./plain.ts";

const MOST_NAMED = 20;

/** What of a recipe no longer fits a file, a line for each kind, with what happens. */
export function fitText(fit: RecipeFit): string {
  const { recipe: text } = en.decisions;
  if (isFitting(fit)) return text.fits;
  const lines = (Object.keys(fit) as (keyof RecipeFit)[]).flatMap((what) => {
    const names = fit[what].map((each) => ("word" in each ? each.word : each.header || en.imports.check.unnamed));
    if (names.length === 0) return [];
    const more = names.length > MOST_NAMED ? `, ${en.imports.findings.andMore(names.length - MOST_NAMED)}` : "";
    return [`  ${text.unfit[what](names.length)} ${names.slice(0, MOST_NAMED).map(quote).join(", ")}${more}`];
  });
  return [text.fitsNot, ...lines].join("\n");
}

const quote = (name: string): string => `"${plain(name)}"`;
