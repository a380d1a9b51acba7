// Runs scripts/NAME.ts (or scripts/NAME/index.ts): `node scripts/run.mjs NAME [arguments]`.
// Node 20 cannot run TypeScript, so the script is bundled into .cache/ first, when anything it could be made of changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = resolve(fileURLToPath(import.meta.url), "../..");
const cache = join(root, ".cache/scripts");
const STALE_MS = 60 * 60 * 1000; // older bundles may still be in use by a process that runs

const [, , first, second] = process.argv;
const isBundling = first === "--bundle";
const name = isBundling ? second : first;
const source = name && [`scripts/${name}.ts`, `scripts/${name}/index.ts`].find((path) => existsSync(join(root, path)));
if (!name || !source) {
  console.error(`There is no script ${name ?? "named"}. Usage: node scripts/run.mjs NAME [arguments]`);
  process.exit(2);
}

const bundle = join(cache, `${name}-${fingerprint()}`);
const entry = join(bundle, "index.mjs");
if (isBundling) await build(source, bundle);
else {
  if (!existsSync(entry)) bundleApart(name);
  process.argv.splice(1, 2, join(root, source));
  await import(pathToFileURL(entry).href);
}

/** Changes whenever a file that a script could contain does: by path, size and time, which is quick to read. */
function fingerprint() {
  const hash = createHash("sha256").update(process.version);
  for (const folder of ["src", "scripts", "data", "package-lock.json"]) {
    for (const path of filesIn(join(root, folder))) {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${relative(root, path)} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest("hex").slice(0, 16);
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/**
 * In a process of its own, whose memory goes with it: a script that reads a million rows needs the room.
 * @param {string} name
 */
function bundleApart(name) {
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), "--bundle", name], {
    stdio: ["ignore", 2, 2], // standard output belongs to the script
  });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Bundles beside and renames, so that two runs at the same moment never see half a bundle.
 * @param {string} source @param {string} bundle
 */
async function build(source, bundle) {
  const { build } = await import("vite");
  const beside = `${bundle}.${process.pid}`;
  mkdirSync(cache, { recursive: true });
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    plugins: [fileAddresses()],
    build: {
      ssr: true,
      outDir: beside,
      emptyOutDir: true,
      target: "node20",
      minify: false,
      sourcemap: "inline",
      rolldownOptions: {
        input: { index: source, "ahead-thread": "scripts/ahead-thread.ts" },
        output: { entryFileNames: "[name].mjs", chunkFileNames: "[name]-[hash].mjs" },
      },
    },
  });
  if (existsSync(bundle)) rmSync(beside, { recursive: true });
  else renameSync(beside, bundle);
  forgetOldBundles();
}

/** In a script, `import address from "./file.csv?url"` gives a `file:` address that Node can read. */
function fileAddresses() {
  return {
    name: "file-addresses",
    enforce: /** @type {const} */ ("pre"),
    /** @param {string} id */
    load(id) {
      if (!id.endsWith("?url")) return null;
      return `export default ${JSON.stringify(pathToFileURL(id.slice(0, -"?url".length)).href)};`;
    },
  };
}

function forgetOldBundles() {
  for (const old of readdirSync(cache)) {
    const path = join(cache, old);
    if (path === bundle || !old.startsWith(`${name}-`)) continue;
    if (Date.now() - statSync(path).mtimeMs > STALE_MS) rmSync(path, { recursive: true, force: true });
  }
}
