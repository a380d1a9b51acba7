// Builds the page a second time, beside the first, and compares the two byte by byte.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const root = resolve(fileURLToPath(import.meta.url), "../..");
const first = join(root, "dist");
const second = join(root, ".cache/repeated-build");

await build({ root, logLevel: "warn", build: { outDir: second, emptyOutDir: true } });
const names = [...new Set([...filesIn(first), ...filesIn(second)])].sort();
const different = names.filter((name) => !read(first, name)?.equals(read(second, name) ?? Buffer.alloc(0)));
for (const name of different) console.log(`differs from one build to the next: ${name}`);
console.log(`${names.length - different.length} of ${names.length} files are the same in two builds`);
process.exitCode = different.length > 0 || names.length === 0 ? 1 : 0;
rmSync(second, { recursive: true });

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)));
}

/** @param {string} folder @param {string} name */
function read(folder, name) {
  try {
    return readFileSync(join(folder, name));
  } catch {
    return undefined; // only in the other build
  }
}
