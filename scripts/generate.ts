import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { DEFAULT_SEED, generateCsv } from "./bench/generate.ts";

const USAGE = "Usage: node scripts/run.mjs generate --rows NUMBER [--seed NUMBER] [--out FILE]";

function readOptions() {
  const { values } = parseArgs({
    options: { rows: { type: "string" }, seed: { type: "string" }, out: { type: "string" } },
  });
  const [rows, seed] = [Number(values.rows), Number(values.seed ?? DEFAULT_SEED)];
  if (!Number.isInteger(rows) || rows < 0 || !Number.isInteger(seed))
    throw new TypeError("Rows and seed are whole numbers.");
  return { rows, seed, out: values.out };
}

async function main(): Promise<void> {
  const { rows, seed, out } = readOptions();
  await pipeline(
    Readable.from(generateCsv({ rows, seed })),
    out === undefined ? process.stdout : createWriteStream(out),
  );
}

main().catch((error: Error) => {
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
});
