import type { Answer } from "../../src/model/answer.ts";
import type { Client, JobName, Jobs, ProgressOf } from "../../src/worker/jobs.ts";

export const EMPTY_ANSWER: Answer = {
  edition: 1,
  all: 0,
  total: 0,
  placed: 0,
  inView: 0,
  facets: { sectors: [], kinds: [], practices: [], countries: [], directories: [], website: 0, exactness: [] },
  mix: [],
  marks: [],
  largestMark: 0,
  list: [],
  listFrom: 0,
  arcs: [],
  directories: [],
  boundarySets: [],
  sourcesInView: [],
  newestEdition: "",
  located: true,
};

type Handlers = {
  readonly [Name in JobName]?: (
    input: Jobs[Name]["input"],
    signal?: AbortSignal,
    onProgress?: (progress: ProgressOf<Name>) => void,
  ) => Promise<Jobs[Name]["output"]>;
};

/** A client that answers by table; what has no handler fails the test that asks for it. */
export function fakeClient(handlers: Handlers): Client & {
  readonly calls: readonly { readonly job: JobName; readonly input: unknown }[];
  readonly tellEdition: (edition: number) => void;
} {
  const calls: { job: JobName; input: unknown }[] = [];
  const listeners: ((edition: number) => void)[] = [];
  return {
    calls,
    tellEdition: (edition) => {
      for (const listener of listeners) listener(edition);
    },
    run(job, input, options) {
      calls.push({ job, input });
      const handler = handlers[job];
      if (!handler) throw new Error(`Nobody expected the job ${job}.`);
      return handler(input, options?.signal, options?.onProgress);
    },
    onEdition(listener) {
      listeners.push(listener);
      return () => {};
    },
  };
}

export const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
