import type { Client, JobName, Jobs, Reply, Request } from "./jobs.ts";

type Waiting = {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: ((progress: Extract<Reply, { progress: unknown }>["progress"]) => void) | undefined;
};

/** The two ends of a worker that the client needs; a test hands in a pair of its own. */
export interface Port {
  postMessage(request: Request): void;
  onmessage: ((event: MessageEvent<Reply>) => void) | null;
  onerror?: ((event: ErrorEvent) => void) | null;
}

export function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name: "atlas" });
}

/** The page's side: every call is answered once, whatever happens on the other side. */
export function createClient(port: Port): Client {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(edition: number) => void>();
  let calls = 0;

  port.onmessage = ({ data: reply }) => {
    if ("edition" in reply) {
      for (const listener of listeners) listener(reply.edition);
      return;
    }
    const call = waiting.get(reply.call);
    if (!call) return;
    if ("progress" in reply) {
      call.onProgress?.(reply.progress);
      return;
    }
    waiting.delete(reply.call);
    if ("failure" in reply) call.reject(new Error(reply.failure));
    else call.resolve(reply.output);
  };
  port.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message || "The worker could not be started."));
    waiting.clear();
  };

  return {
    run: <Name extends JobName>(job: Name, input: Jobs[Name]["input"], options: Parameters<Client["run"]>[2] = {}) =>
      new Promise<Jobs[Name]["output"]>((resolve, reject) => {
        const call = ++calls;
        waiting.set(call, { resolve: resolve as Waiting["resolve"], reject, onProgress: options.onProgress });
        options.signal?.addEventListener("abort", () => port.postMessage({ cancel: call }), { once: true });
        port.postMessage({ call, job, input } as Request);
      }),
    onEdition(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
