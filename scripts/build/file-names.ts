/**
 * Where a file that the page fetches lies in the build. Data keeps its folder, so that people find
 * data/directories/fr-ess/initiatives-….csv; the hash keeps an old page from meeting new files.
 */
export function assetName({ originalFileNames }: { originalFileNames: readonly string[] }): string {
  const folder = /^data\/(?:[\w.-]+\/)*/.exec(originalFileNames[0] ?? "")?.[0] ?? "assets/";
  return `${folder}[name]-[hash][extname]`;
}
