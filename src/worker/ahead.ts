import { isWorthAhead, type OpenAhead } from "../import/ahead/read-ahead.ts";

/** A worker of this worker that reads files ahead; it starts with the first large one. Undefined where workers have none of their own. */
export function createAhead(): OpenAhead | undefined {
  if (typeof Worker === "undefined") return undefined;
  let thread: Promise<Worker | undefined> | undefined;
  return async (file) => {
    if (!isWorthAhead(file)) return undefined;
    thread ??= startThread();
    const worker = await thread;
    if (!worker) return undefined;
    const { port1, port2 } = new MessageChannel();
    worker.postMessage({ file, port: port2 }, [port2]);
    return port1;
  };
}

/** Undefined when it cannot be started: files are then read by this worker alone. */
function startThread(): Promise<Worker | undefined> {
  const worker = new Worker(new URL("./ahead-thread.ts", import.meta.url), { type: "module", name: "atlas-ahead" });
  return new Promise((resolve) => {
    worker.onmessage = () => resolve(worker); // it is awake
    worker.onerror = () => resolve(undefined);
  });
}
