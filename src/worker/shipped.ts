import setList from "../../data/boundary-sets/index.json";
import order from "../../data/directories/index.json";
import suppressed from "../../data/suppressed.json";
import words from "../../data/taxonomy/shipped-words.json";
import type { Classification } from "../model/directory.ts";
import type { Source } from "../model/source.ts";
import { geographyPath, type Labels, type Shipped } from "./shipped-files.ts";

const boundaryFiles = import.meta.glob<string>(
  ["../../data/boundaries/**/*.json", "../../data/places/places.json", "../../data/taxonomy/territories.json"],
  {
    query: "?url",
    import: "default",
    eager: true,
  },
);

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

const boundarySetFiles = import.meta.glob<string>("../../data/boundary-sets/*.{geojson,topojson,kml,kmz,gz,zip}", {
  query: "?url",
  import: "default",
  eager: true,
});
const boundarySets: readonly { readonly file: string }[] = setList;

function boundaryAddress({ file }: { readonly file: string }): string {
  const address = boundarySetFiles[`../../data/boundary-sets/${file}`];
  if (address === undefined) throw new Error(`data/boundary-sets/index.json names ${file}, which is not there.`);
  return address;
}

export const fetchShipped: Shipped = {
  directories: () =>
    Promise.all(
      order.map(async (id) => ({
        source: sources[`../../data/directories/${id}/datapackage.json`]!,
        csv: await (await fetchFile(tables[`../../data/directories/${id}/initiatives.csv`]!)).text(),
      })),
    ),
  suppressed: async () => suppressed,
  words: async () => words as readonly Classification[],
  labels: (language) => labelFiles[`../../data/taxonomy/labels/${language}.json`]!(),
  taxonomy: async () => (await import("./taxonomy.ts")).taxonomy,
  gazetteer: async (country) => {
    const { gazetteerFiles } = await import("./gazetteer-files.ts"); // as many names as there are countries
    const address = gazetteerFiles[`../../data/gazetteer/${country}.json`];
    return address && (await fetchFile(address)).json();
  },
  boundarySets: async () =>
    boundarySets.map((said) => ({
      said,
      file: async () => new File([await (await fetchFile(boundaryAddress(said))).blob()], said.file),
    })),
  geography: async (name) => (await fetchFile(boundaryFiles[`../../data/${geographyPath(name)}`]!)).json(),
};

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response;
}
