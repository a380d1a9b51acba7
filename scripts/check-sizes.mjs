// Holds the built page to its budgets (after `vite build`) and prints them as a table.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { parseSync } from "vite";

const KB = 1000; // bytes, as the budgets count
const dist = join(resolve(fileURLToPath(import.meta.url), "../.."), "dist");

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[], css?: string[] }} Chunk */
/** @type {Record<string, Chunk>} */
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => posix.relative(dist, posix.join(entry.parentPath ?? entry.path, entry.name)));
const scripts = files.filter((file) => file.endsWith(".js"));

const entry = Object.values(manifest).filter((chunk) => chunk.isEntry);
const firstScripts = withImports(entry.map((chunk) => chunk.file));
const mapWorkers = scripts.filter((file) => /maplibre-gl-worker/.test(file));
const mapScripts = [...withImports(scripts.filter((file) => /(^|\/)maplibre/.test(file))), ...mapWorkers].filter(
  (file) => !firstScripts.includes(file),
);
const workers = withImports(scripts.filter((file) => /(^|\/)worker-/.test(file)));

/** @type {{ name: string, kB: number, files: string[], needed?: boolean }[]} */
const BUDGETS = [
  { name: "page script before the map", kB: 90, files: firstScripts, needed: true },
  { name: "our worker", kB: 150, files: workers },
  { name: "MapLibre and its worker", kB: 445, files: mapScripts },
  { name: "styles", kB: 20, files: files.filter((file) => file.endsWith(".css")) },
  { name: "embedded data", kB: 1500, files: files.filter((file) => file.startsWith("data/")) },
  { name: "data before the first marks", kB: 500, files: files.filter((file) => file.startsWith("data/directories/")) },
];

let passed = 0;
let failed = 0;
for (const { name, kB, files, needed } of BUDGETS) {
  const bytes = [...new Set(files)].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(dist, file)), { level: 9 }).length,
    0,
  );
  const ok = bytes <= kB * KB && !(needed && bytes === 0);
  if (ok) passed++;
  else failed++;
  const size = (bytes / KB).toFixed(1).padStart(8);
  console.log(
    `${ok ? "ok      " : "TOO MUCH"} ${name.padEnd(28)} ${size} of ${String(kB).padStart(5)} kB (gzip) in ${files.length} files`,
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

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
