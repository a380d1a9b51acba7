import type { Classification } from "../model/directory.ts";
import type { Language } from "../model/language.ts";
import type { Source } from "../model/source.ts";
import type { Taxonomy } from "../model/taxonomy.ts";

/** Labels of all closed lists in one language: list -> term id -> label. */
export type Labels = Readonly<Record<"kinds" | "sectors" | "practices", Readonly<Record<string, string>>>>;

/** Where the files come from that the atlas ships with: fetched in the page, read from disk on the command line. */
export interface Shipped {
  directories(): Promise<readonly { readonly source: Source; readonly csv: string }[]>;
  /** SHA-256 of the ids of their records that are not shown (P11). */
  suppressed(): Promise<readonly string[]>;
  /** What the words in the directories were read as. */
  words(): Promise<readonly Classification[]>;
  labels(language: Language): Promise<Labels>;
  taxonomy(): Promise<Taxonomy>;
  /** Parsed JSON of a file below data/boundaries or data/places. */
  geography(name: GeographyFile): Promise<unknown>;
  /** Boundaries of the deployer's own, as their list has them, and their files. */
  boundarySets(): Promise<readonly { readonly said: unknown; readonly file: () => Promise<File> }[]>;
  /** Parsed JSON of the places of a country (ISO alpha-2); undefined where none are known. */
  gazetteer(country: string): Promise<unknown>;
}

export type GeographyFile =
  | "tree"
  | "region-table"
  | "countries"
  | "regions"
  | "places"
  | "names-own"
  | `names-${Exclude<Language, "en">}`;

/** Where a file lies below data/. */
export function geographyPath(name: GeographyFile): string {
  if (name === "tree") return "taxonomy/territories.json";
  if (name === "places") return "places/places.json";
  return name.startsWith("names-") ? `boundaries/names/${name.slice("names-".length)}.json` : `boundaries/${name}.json`;
}
