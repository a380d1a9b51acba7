// Builds the page if needed, serves it on this machine and says where: `npm start -- [--port 4173] [--base /atlas/]`.
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serveFolder } from "./static-server.mjs";

const root = resolve(fileURLToPath(import.meta.url), "../..");
const FIRST_PORT = 4173;
const PORTS_TO_TRY = 50;
const MADE_OF = ["src", "data", "public", "index.html", "vite.config.ts", "scripts/build", "package-lock.json"];

const { port, base } = readOptions();
if (isStale()) {
  const { build } = await import("vite");
  await build({ root, logLevel: "warn" });
}
const { address } = await serve();
console.log(`Solidarity Atlas: ${address}`);
console.log("Ready. Press Ctrl-C to stop.");
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));

function readOptions() {
  try {
    const { values } = parseArgs({ options: { port: { type: "string" }, base: { type: "string", default: "/" } } });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65536)) {
      throw new TypeError(`A port is a number from 0 to 65535, not ${values.port}`);
    }
    return { port, base: `/${values.base}/`.replace(/\/+/g, "/") };
  } catch (error) {
    console.error(`${/** @type {Error} */ (error).message}\nUsage: npm start -- [--port NUMBER] [--base /PATH/]`);
    process.exit(2);
  }
}

/** The build is older than something that it is made of, or is not there. */
function isStale() {
  const built = join(root, "dist/index.html");
  if (!existsSync(built)) return true;
  const builtMs = statSync(built).mtimeMs;
  return MADE_OF.some((path) => newestMs(join(root, path)) > builtMs);
}

/** @param {string} path @returns {number} */
function newestMs(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestMs(join(path, name))), mtimeMs);
}

/** On the port that was asked for, or else on the first free one from 4173. */
async function serve() {
  const ports = port === undefined ? Array.from({ length: PORTS_TO_TRY }, (_, index) => FIRST_PORT + index) : [port];
  for (const candidate of ports) {
    try {
      return await serveFolder({ folder: join(root, "dist"), port: candidate, base });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EADDRINUSE") throw error;
    }
  }
  console.error(`No free port among ${ports[0]} to ${ports.at(-1)}. Name one with --port.`);
  process.exit(1);
}
