import type { FromAhead } from "../import/ahead/messages.ts";
import { isWorthAhead, type OpenAhead } from "../import/ahead/read-ahead.ts";

/** A thread that says nothing for so long does not start any more. */
const START_MS = 3000;

/** After a file of so many bytes its memory is worth more than that it need not be started again. */
const LARGE_BYTES = 64_000_000;

export interface ToAheadThread {
  readonly file: Blob;
  readonly port: MessagePort;
  /** The thread ends with this file. */
  readonly isLast: boolean;
}

/**
 * A worker of this worker that reads files ahead; it starts with the first large one. Where it does not start, files are read by this worker
 * alone; where it breaks, the import that waits for it does, and the next one gets another.
 */
export function createAhead(startWorker: () => Worker = startThread): OpenAhead {
  let thread: Promise<Worker | undefined> | undefined;
  let last: MessagePort | undefined;

  const lose = (): void => {
    thread = undefined;
    const data: FromAhead = { failure: { message: "The worker that reads ahead is broken.", isOfFile: false } };
    last?.dispatchEvent(new MessageEvent("message", { data }));
    last = undefined;
  };

  const wake = (): Promise<Worker | undefined> => {
    thread ??= awake(startWorker, lose);
    return thread;
  };
  const open = async (file: Blob): Promise<MessagePort | undefined> => {
    if (!isWorthAhead(file)) return undefined;
    const worker = await wake();
    if (!worker) return undefined;
    const { port1, port2 } = new MessageChannel();
    const isLast = file.size > LARGE_BYTES;
    worker.postMessage({ file, port: port2, isLast } satisfies ToAheadThread, [port2]);
    if (isLast) thread = undefined;
    last = port1;
    return port1;
  };
  return Object.assign(open, { wake: (file: Blob) => void (isWorthAhead(file) && wake()) });
}

const startThread = (): Worker =>
  new Worker(new URL("./ahead-thread.ts", import.meta.url), { type: "module", name: "atlas-ahead" });

/** Undefined when it cannot be started. */
function awake(start: () => Worker, onBroken: () => void): Promise<Worker | undefined> {
  return new Promise((resolve) => {
    let worker: Worker | undefined;
    const giveUp = () => {
      worker?.terminate();
      resolve(undefined);
    };
    try {
      const started = start();
      worker = started;
      // This thread may have been busy for all that time, and what the other one said waits to be heard.
      let timer = setTimeout(() => (timer = setTimeout(giveUp)), START_MS);
      started.onmessage = () => {
        clearTimeout(timer);
        started.onerror = onBroken;
        resolve(started);
      };
      started.onerror = giveUp;
    } catch {
      giveUp(); // workers have none of their own here
    }
  });
}
