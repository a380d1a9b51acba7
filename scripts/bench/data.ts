import { createHash } from "node:crypto";
import { createWriteStream, existsSync, mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { generateCsv } from "./generate.ts";

const folder = ".cache/bench";
const SAMPLE_ROWS = 500;

/**
 * The path of a generated CSV file, made once and kept. Its name follows from what the generator writes,
 * so that a changed generator never meets an old file.
 */
export async function generatedFile(rows: number): Promise<string> {
  const sample = createHash("sha256").update([...generateCsv({ rows: SAMPLE_ROWS })].join(""));
  const path = join(folder, `${rows}-${sample.digest("hex").slice(0, 12)}.csv`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const beside = `${path}.${process.pid}`;
  await pipeline(Readable.from(generateCsv({ rows })), createWriteStream(beside));
  renameSync(beside, path);
  return path;
}
