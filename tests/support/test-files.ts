import { existsSync } from "node:fs";
import { join } from "node:path";

const folder = process.env.ATLAS_TEST_FILES ?? join(import.meta.dirname, "../../../shared");

/**
 * A file or folder of the large collection of test files, or undefined where the collection is not there.
 * It is too large for the repository: ATLAS_TEST_FILES names its folder, which is else looked for beside the project.
 *
 *     const hostile = testFiles("corpora/hostile");
 *     test.skipIf(!hostile)("I1 every record is accounted for", () => { ... });
 */
export function testFiles(path: string): string | undefined {
  const found = join(folder, path);
  if (existsSync(found)) return found;
  console.info(`Tests on ${path} are left out: set ATLAS_TEST_FILES to the folder of the test files.`);
  return undefined;
}
