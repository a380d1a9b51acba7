import { Worker } from "node:worker_threads";
import { isWorthAhead, type OpenAhead } from "../src/import/ahead/read-ahead.ts";

/** A file for another thread: its path, or bytes in memory. As a blob a file on disk cannot be handed over: Node 20 breaks off. */
export type AheadFile = string | Blob;

/**
 * Another thread that reads files ahead; it starts with the first large one and does not keep the process alive. `fileOf` gives undefined
 * for a file that only this thread can read.
 */
export function createAhead(fileOf: (file: Blob) => AheadFile | undefined): OpenAhead {
  let thread: Worker | undefined;
  const toRead = (given: Blob): AheadFile | undefined => (isWorthAhead(given) ? fileOf(given) : undefined);
  const wake = (): Worker => {
    thread ??= startThread();
    return thread;
  };
  const open = async (given: Blob): Promise<MessagePort | undefined> => {
    const file = toRead(given);
    if (file === undefined) return undefined;
    const { port1, port2 } = new MessageChannel();
    wake().postMessage({ file, port: port2 }, [port2 as never]);
    return port1;
  };
  return Object.assign(open, { wake: (given: Blob) => void (toRead(given) !== undefined && wake()) });
}

/** Lies beside every script when that is bundled. */
function startThread(): Worker {
  const thread = new Worker(new URL("./ahead-thread.mjs", import.meta.url));
  thread.unref();
  return thread;
}
