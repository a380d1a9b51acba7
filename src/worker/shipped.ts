import order from "../../data/directories/index.json";
import type { Language } from "../model/language.ts";
import type { Source } from "../model/source.ts";
import type { Taxonomy } from "../model/taxonomy.ts";

/** Labels of all closed lists in one language: list -> term id -> label. */
export type Labels = Readonly<Record<"kinds" | "sectors" | "practices", Readonly<Record<string, string>>>>;

/** Where the files come from that the atlas ships with: fetched in the page, read from disk on the command line. */
export interface Shipped {
  directories(): Promise<readonly { readonly source: Source; readonly csv: string }[]>;
  labels(language: Language): Promise<Labels>;
  taxonomy(): Promise<Taxonomy>;
  /** Parsed JSON of a file below data/boundaries or data/places. */
  geography(name: GeographyFile): Promise<unknown>;
}

export type GeographyFile =
  | "tree"
  | "region-table"
  | "countries"
  | "regions"
  | "places"
  | "names-own"
  | `names-${Exclude<Language, "en">}`;

const boundaryFiles = import.meta.glob<string>(
  ["../../data/boundaries/**/*.json", "../../data/places/places.json", "../../data/taxonomy/territories.json"],
  {
    query: "?url",
    import: "default",
    eager: true,
  },
);

/** Where a file lies below data/. */
export function geographyPath(name: GeographyFile): string {
  if (name === "tree") return "taxonomy/territories.json";
  if (name === "places") return "places/places.json";
  return name.startsWith("names-") ? `boundaries/names/${name.slice("names-".length)}.json` : `boundaries/${name}.json`;
}

const tables = import.meta.glob<string>("../../data/directories/*/initiatives.csv", {
  query: "?url",
  import: "default",
  eager: true,
});
const sources = import.meta.glob<Source>("../../data/directories/*/datapackage.json", {
  import: "source",
  eager: true,
});
const labelFiles = import.meta.glob<Labels>("../../data/taxonomy/labels/*.json", { import: "default" });

export const fetchShipped: Shipped = {
  directories: () =>
    Promise.all(
      order.map(async (id) => ({
        source: sources[`../../data/directories/${id}/datapackage.json`]!,
        csv: await (await fetchFile(tables[`../../data/directories/${id}/initiatives.csv`]!)).text(),
      })),
    ),
  labels: (language) => labelFiles[`../../data/taxonomy/labels/${language}.json`]!(),
  taxonomy: async () => (await import("./taxonomy.ts")).taxonomy,
  geography: async (name) => (await fetchFile(boundaryFiles[`../../data/${geographyPath(name)}`]!)).json(),
};

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response;
}
