import type { Readable, Writable } from "node:stream";
import type { OpenAhead } from "../../src/import/ahead/read-ahead.ts";
import type { Shipped } from "../../src/worker/shipped-files.ts";
import { createAhead } from "../ahead.ts";
import { diskShipped } from "../disk-shipped.ts";
import { placeOf } from "./inputs.ts";

/** All that a command touches outside itself, so that a test can stand in for a terminal. */
export interface Surroundings {
  /** Folder from which paths are understood. */
  readonly folder: string;
  readonly shipped: Shipped;
  /** Another thread for large files. */
  readonly openAhead?: OpenAhead;
  readonly input: Readable;
  /** Data only. */
  readonly output: Writable;
  /** Words only. */
  readonly words: Writable;
  readonly hasColour: boolean;
  /** Whether somebody watches who wants to see progress. */
  readonly isWatched: boolean;
}

export function processSurroundings(dataFolder: string): Surroundings {
  const { env, stdin, stdout, stderr } = process;
  // A reader that closes early is told by the write that fails, not by an event nobody expects.
  for (const stream of [stdout, stderr]) stream.on("error", () => {});
  hideExperimentalWarnings();
  return {
    folder: env.INIT_CWD ?? process.cwd(), // npm runs scripts in the folder of the project, not in that of whoever called
    shipped: diskShipped(dataFolder),
    openAhead: createAhead(placeOf),
    input: stdin,
    output: stdout,
    words: stderr,
    hasColour: stderr.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb",
    isWatched: stderr.isTTY === true,
  };
}

/** Reading a file as a blob is called experimental in Node 20, which is of no use to whoever reads a report. */
function hideExperimentalWarnings(): void {
  process.removeAllListeners("warning");
  process.on("warning", (warning) => {
    if (warning.name !== "ExperimentalWarning") process.stderr.write(`${warning.name}: ${warning.message}\n`);
  });
}
