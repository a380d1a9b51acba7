import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Source } from "../src/model/source.ts";
import { geographyPath, type Labels, type Shipped } from "../src/worker/shipped-files.ts";

/** The files that the atlas ships with, read from a data folder on disk. */
export function diskShipped(dataFolder: string): Shipped {
  const text = (path: string) => readFile(join(dataFolder, path), "utf8");
  const json = async <T>(path: string): Promise<T> => JSON.parse(await text(path));
  return {
    async directories() {
      const ids = await json<string[]>("directories/index.json");
      return Promise.all(
        ids.map(async (id) => ({
          source: (await json<{ source: Source }>(`directories/${id}/datapackage.json`)).source,
          csv: await text(`directories/${id}/initiatives.csv`),
        })),
      );
    },
    suppressed: () => json<string[]>("suppressed.json").catch(ifAbsent([])),
    words: () => json("taxonomy/shipped-words.json"),
    labels: (language) => json<Labels>(`taxonomy/labels/${language}.json`),
    taxonomy: async () => (await import("../src/worker/taxonomy.ts")).taxonomy,
    async boundarySets() {
      const list = await json<{ file: string }[]>("boundary-sets/index.json").catch(ifAbsent([]));
      return list.map((said) => ({
        said,
        file: async () => new File([await readFile(join(dataFolder, "boundary-sets", said.file))], said.file),
      }));
    },
    geography: (name) => json(geographyPath(name)),
    gazetteer: (country) => json(`gazetteer/${country}.json`).catch(ifAbsent(undefined)),
  };
}

const ifAbsent =
  <T>(value: T) =>
  (error: NodeJS.ErrnoException): T => {
    if (error.code === "ENOENT") return value;
    throw error;
  };
