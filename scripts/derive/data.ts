/**
 * Derives what follows from the taxonomies, and, when its path is given, everything that follows from the list of initiatives:
 *   node scripts/run.mjs derive/data [LIST]
 * LIST: a CSV with the columns of `Row` in directories.ts. Writes data/taxonomy/structure.json, shipped-words.json and labels/,
 * data/directories, data/SOURCES.md and data/credits.json.
 */
import { writeCredits } from "./credits.ts";
import { writeDirectories } from "./directories.ts";
import { writeLabels } from "./labels.ts";
import { writeSourcesPage } from "./sources-page.ts";

const FOLDER = "data";
const [listPath] = process.argv.slice(2);

writeLabels(`${FOLDER}/taxonomy`);
if (listPath !== undefined) writeDirectories(listPath, FOLDER);
writeSourcesPage(FOLDER);
writeCredits(FOLDER);
