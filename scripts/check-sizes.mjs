// Holds the built page to its budgets (after `vite build`) and prints them as a table.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { parseSync } from "vite";

const KB = 1000; // bytes, as the budgets count
const dist = join(resolve(fileURLToPath(import.meta.url), "../.."), "dist");

/** @typedef {{ file: string, isEntry?: boolean }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => posix.relative(dist, posix.join(entry.parentPath ?? entry.path, entry.name)));
const scripts = files.filter((file) => file.endsWith(".js"));

const firstScripts = withImports(chunksFrom((_, chunk) => chunk.isEntry === true));
const mapChunks = withImports(chunksFrom((source) => source.startsWith("src/map/")));
const later = mapChunks.filter((file) => !firstScripts.includes(file));
const isMapLibre = (/** @type {string} */ file) => /(^|\/)(maplibre|ground-worker)-/.test(file);
const ourMapScripts = [
  ...later.filter((file) => !isMapLibre(file)),
  ...scripts.filter((file) => /(^|\/)ground-tiles-/.test(file)),
];
const isGazetteer = (/** @type {string} */ file) => file.startsWith("data/gazetteer/");

/** @type {{ name: string, kB: number, files: string[] }[]} */
const BUDGETS = [
  { name: "page script before the map", kB: 90, files: firstScripts },
  { name: "our worker", kB: 150, files: withImports(scripts.filter((file) => /(^|\/)worker-/.test(file))) },
  { name: "worker that reads ahead", kB: 24, files: withImports(scripts.filter((file) => /(^|\/)ahead-/.test(file))) },
  { name: "kernel of that worker", kB: 10, files: scripts.filter((file) => /(^|\/)kernel-/.test(file)) },
  { name: "MapLibre and its worker", kB: 445, files: scripts.filter(isMapLibre) },
  { name: "our map script", kB: 40, files: ourMapScripts },
  { name: "styles", kB: 20, files: files.filter((file) => file.endsWith(".css")) },
  { name: "embedded data", kB: 1500, files: files.filter((file) => file.startsWith("data/") && !isGazetteer(file)) },
  { name: "data before the first marks", kB: 500, files: files.filter((file) => file.startsWith("data/directories/")) },
  // Fetched one by one, for rows of that country that name a town and have no position.
  { name: "places of all countries", kB: 1300, files: files.filter(isGazetteer) },
  { name: "places of one country", kB: 150, files: files.filter((file) => /^data\/gazetteer\/US-/.test(file)) },
];

let passed = 0;
let failed = 0;
for (const { name, kB, files } of BUDGETS) {
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length, 0);
  const verdict = bytes === 0 ? "NOT FOUND" : bytes > kB * KB ? "TOO LARGE" : "ok";
  if (verdict === "ok") passed++;
  else failed++;
  const size = (bytes / KB).toFixed(1).padStart(7);
  console.log(
    `${verdict.padEnd(9)} ${name.padEnd(28)} ${size} of ${String(kB).padStart(4)} kB (gzip), files: ${files.length}`,
  );
}
if (firstScripts.some(isMapLibre)) {
  console.log("TOO EARLY MapLibre is fetched with the page; it must be imported when the map is shown.");
  failed++;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {(source: string, chunk: Chunk) => boolean} isWanted */
function chunksFrom(isWanted) {
  return Object.entries(manifest)
    .filter(([source, chunk]) => isWanted(source, chunk) && chunk.file.endsWith(".js"))
    .map(([, chunk]) => chunk.file);
}

/** These scripts and all that they import at once. @param {string[]} roots */
function withImports(roots) {
  const found = new Set(roots);
  for (const file of found) {
    const { staticImports, staticExports } = parseSync(file, readFileSync(join(dist, file), "utf8")).module;
    const asked = [
      ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ];
    for (const name of asked) {
      const path = posix.join(dirname(file), name);
      if (existsSync(join(dist, path))) found.add(path);
    }
  }
  return [...found];
}
