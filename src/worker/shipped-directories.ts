import { readShipped } from "../import/read-shipped.ts";
import type { Classification } from "../model/directory.ts";
import type { OpenDirectory } from "./holding.ts";
import type { Shipped } from "./shipped-files.ts";

/** The directories that the atlas ships with, in their order, without the records that their deployer suppresses. */
export async function shippedDirectories(
  shipped: Shipped,
  words: readonly Classification[] = [],
): Promise<OpenDirectory[]> {
  const [directories, hashes] = await Promise.all([shipped.directories(), shipped.suppressed()]);
  const suppressed = new Set(hashes);
  return directories.map(({ csv, source }) => ({
    directory: readShipped(csv, source, words, suppressed),
    account: undefined,
  }));
}
