import * as z from "zod/mini";
import { createAhead } from "./ahead.ts";
import type { JobContext } from "./desk.ts";
import { createDesk } from "./desk.ts";
import { createDevice } from "./device.ts";
import type { AnyProgress, Reply, Request } from "./jobs.ts";
import { fetchShipped } from "./shipped.ts";

z.config({ jitless: true }); // the policy forbids code made from text

const send = (reply: Reply): void => self.postMessage(reply);
const desk = createDesk(fetchShipped, {
  onEdition: (edition) => setTimeout(() => send({ edition })), // after the output of the job that has caused it
  device: createDevice(self.indexedDB),
  openAhead: createAhead(),
});
const running = new Map<number, AbortController>();

self.onmessage = async ({ data: request }: MessageEvent<Request>) => {
  if ("cancel" in request) {
    running.get(request.cancel)?.abort();
    return;
  }
  const { call, job, input } = request;
  const controller = new AbortController();
  running.set(call, controller);
  const context: JobContext<AnyProgress> = {
    signal: controller.signal,
    onProgress: (progress) => send({ call, progress }),
  };
  try {
    const run = desk[job] as (input: unknown, context: JobContext<AnyProgress>) => unknown;
    send({ call, output: await run(input, context) });
  } catch (error) {
    send({ call, failure: error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error) });
  } finally {
    running.delete(call);
  }
};
