import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { build } from "vite";
import { serveFolder } from "../../static-server.mjs";
import { generateCsv } from "../generate.ts";
import { type Expected, expectedOf } from "./expected.ts";
import { type BrowserOutcome, outcomesOf, type Round } from "./outcomes.ts";
import { runOurs, runPeer } from "./sides.ts";

/** Fewer than in Node, as a round takes a minute. */
const ROUNDS = 3;
const root = resolve(process.argv[1] ?? "", "../.."); // run.mjs names scripts/bench.ts, wherever its bundle lies

/** The lines that are measured in Chromium: the built atlas against MapLibre's own clusters of the same points, in turn, each in a fresh profile. */
export async function runBrowser(rows: number): Promise<readonly BrowserOutcome[]> {
  const folder = mkdtempSync(join(tmpdir(), "atlas-bench-"));
  const servers: { close: () => Promise<void> }[] = [];
  const serve = async (name: string): Promise<string> => {
    const server = await serveFolder({ folder: join(folder, name), port: 0 });
    servers.push(server);
    return server.address;
  };
  try {
    const [expected, file] = [expectedOf(rows), join(folder, "generated.csv")];
    await pipeline(Readable.from(generateCsv({ rows })), createWriteStream(file));
    await buildBoth(folder, expected);
    const [ours, peer] = [await serve("ours"), await serve("peer")];
    const rounds: Round[] = [];
    while (rounds.length < ROUNDS)
      rounds.push(await playRound({ ours, peer, file, expected }, rounds.length % 2 === 0));
    return outcomesOf(rounds);
  } finally {
    for (const server of servers) await server.close();
    rmSync(folder, { recursive: true });
  }
}

/** Each side is first every other time. */
async function playRound(
  { ours, peer, file, expected }: { ours: string; peer: string; file: string; expected: Expected },
  oursFirst: boolean,
): Promise<Round> {
  if (oursFirst) return { ours: await runOurs(ours, file, expected), peer: await runPeer(peer, expected) };
  const there = await runPeer(peer, expected);
  return { ours: await runOurs(ours, file, expected), peer: there };
}

async function buildBoth(folder: string, { points }: Expected): Promise<void> {
  const into = (name: string) => ({ outDir: join(folder, name), emptyOutDir: true, chunkSizeWarningLimit: 1500 });
  await build({ root, configFile: join(root, "vite.config.ts"), logLevel: "warn", build: into("ours") });
  await build({
    root: join(root, "scripts/bench/browser/peer"),
    configFile: false,
    base: "./",
    logLevel: "warn",
    worker: { format: "es" },
    build: { ...into("peer"), target: "es2022" },
  });
  writeFileSync(join(folder, "peer/points.bin"), points);
}
