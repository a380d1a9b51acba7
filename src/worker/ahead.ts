import type { FromAhead } from "../import/ahead/messages.ts";
import { isWorthAhead, type OpenAhead } from "../import/ahead/read-ahead.ts";

/** A thread that says nothing for so long does not start any more. */
const START_MS = 3000;

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

  return async (file) => {
    if (!isWorthAhead(file)) return undefined;
    thread ??= awake(startWorker, lose);
    const worker = await thread;
    if (!worker) return undefined;
    const { port1, port2 } = new MessageChannel();
    worker.postMessage({ file, port: port2 }, [port2]);
    last = port1;
    return port1;
  };
}

const startThread = (): Worker =>
  new Worker(new URL("./ahead-thread.ts", import.meta.url), { type: "module", name: "atlas-ahead" });

/** Undefined when it cannot be started. */
function awake(start: () => Worker, onBroken: () => void): Promise<Worker | undefined> {
  return new Promise((resolve) => {
    const giveUp = () => resolve(undefined);
    try {
      const worker = start();
      const timer = setTimeout(giveUp, START_MS);
      worker.onmessage = () => {
        clearTimeout(timer);
        worker.onerror = onBroken;
        resolve(worker);
      };
      worker.onerror = giveUp;
    } catch {
      giveUp(); // workers have none of their own here
    }
  });
}
