import { openAsBlob } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { parentPort } from "node:worker_threads";
import { makeReady, serveAhead } from "../src/import/ahead/serve-ahead.ts";
import type { AheadFile } from "./ahead.ts";

const PATIENCE = 1000; // ms for the kernel to come

/** The thread of `ahead.ts`: reads any number of files, each with a port of its own. */
parentPort!.on("message", ({ file, port }: { readonly file: AheadFile; readonly port: MessagePort }) => {
  serveAhead(() => (typeof file === "string" ? openAsBlob(file) : file), port, {
    patience: () => setTimeout(PATIENCE, undefined, { ref: false }),
  });
});
void makeReady();
