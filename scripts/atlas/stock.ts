import type { Taxonomy } from "../../src/model/taxonomy.ts";
import { type Geography, locateDirectory, readGeography } from "../../src/worker/geography.ts";
import { createHolding, type Holding } from "../../src/worker/holding.ts";
import { searchTexts } from "../../src/worker/search-texts.ts";
import type { Shipped } from "../../src/worker/shipped-files.ts";

/** Open directories with all that is known of places and terms, as the desk of the page has them once everything has come. */
export interface Stock {
  readonly holding: Holding;
  readonly geography: Geography;
  readonly taxonomy: Taxonomy;
  readonly language: "en";
}

const read = new WeakMap<Shipped, Promise<Geography>>();

/** Boundaries, towns and names, read once however many files need them. */
export function geographyOf(shipped: Shipped): Promise<Geography> {
  const geography = read.get(shipped) ?? readGeography(shipped);
  read.set(shipped, geography);
  return geography;
}

/** Boundaries and words without a directory. */
export async function createStock(shipped: Shipped, taxonomy: Taxonomy): Promise<Stock> {
  const geography = await geographyOf(shipped);
  const holding = createHolding(() => {});
  holding.locateWith(geography.boundaries.territories, (directory) => locateDirectory(geography, directory));
  holding.searchWith(searchTexts(taxonomy, geography));
  return { holding, geography, taxonomy, language: "en" };
}
