import { join } from "node:path";
import { writeDirectories } from "./directories.ts";
import { writeLabels } from "./labels.ts";
import { writeSourcesPage } from "./sources-page.ts";

/**
 * Derives everything below `dataFolder` that follows from the taxonomies and, when its path is given, from the list of
 * initiatives (a CSV; its columns are those of `Row` in directories.ts).
 */
export function deriveData(dataFolder: string, listPath?: string): void {
  writeLabels(join(dataFolder, "taxonomy"));
  if (listPath !== undefined) writeDirectories(listPath, dataFolder);
  writeSourcesPage(dataFolder);
}
