import { afterEach, describe, expect, test, vi } from "vitest";
import { serveAhead } from "../../src/import/ahead/serve-ahead.ts";
import { importFile } from "../../src/import/import-file.ts";
import { createAhead, type ToAheadThread } from "../../src/worker/ahead.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";

const ROWS = 700_000;
const file = new File([`name,note\n${"Coop,x\n".repeat(ROWS)}`], "rows.csv");
const context = { taxonomy, brought: true };

/** A worker that serves in this thread, once it is told that it is awake. */
function fakeWorker(serve = true) {
  const worker = {
    onmessage: null as null | (() => void),
    onerror: null as null | (() => void),
    terminate: vi.fn(),
    postMessage: vi.fn(({ file, port }: ToAheadThread) => {
      if (serve) serveAhead(() => file, port);
    }),
  };
  return worker;
}
type Fake = ReturnType<typeof fakeWorker>;
const asWorker = (worker: Fake) => worker as unknown as Worker;

describe("the worker that reads ahead", () => {
  afterEach(() => void vi.useRealTimers());

  test("reads large files one after another, and small ones never", async () => {
    const started: Fake[] = [];
    const open = createAhead(() => {
      const worker = fakeWorker();
      started.push(worker);
      setTimeout(() => worker.onmessage?.());
      return asWorker(worker);
    });
    expect(await open(new File(["a"], "a.csv"))).toBeUndefined();
    expect(started).toHaveLength(0);
    for (let times = 0; times < 2; times++) {
      const result = await importFile(file, {}, { ...context, openAhead: open });
      expect(result.ok && result.value.account.report.read).toBe(ROWS);
    }
    expect(started).toHaveLength(1);
  });

  test("is woken while the beginning of a large table is looked at, and not for others", async () => {
    const start = vi.fn(() => {
      const worker = fakeWorker();
      setTimeout(() => worker.onmessage?.());
      return asWorker(worker);
    });
    const open = createAhead(start);
    open.wake!(new File(["a"], "a.csv"));
    expect(start).not.toHaveBeenCalled();
    const json = new File(["[", '{"name":"Coop"},'.repeat(300_000), '{"name":"Coop"}]'], "rows.json");
    await importFile(json, {}, { ...context, openAhead: open });
    expect(start).not.toHaveBeenCalled();
    const openAhead = Object.assign(async () => undefined, { wake: open.wake! });
    await importFile(file, {}, { ...context, openAhead });
    expect(start).toHaveBeenCalledOnce();
    expect(await open(file)).toBeDefined();
    expect(start).toHaveBeenCalledOnce();
  });

  test.each([
    [
      "throws when it is made",
      () => {
        throw new Error("no workers here");
      },
    ],
    [
      "fails to load",
      () => {
        const worker = fakeWorker();
        setTimeout(() => worker.onerror?.());
        return asWorker(worker);
      },
    ],
  ] as const)("that %s is done without", async (_, start) => {
    expect(await createAhead(start)(file)).toBeUndefined();
  });

  test("that never answers is done without after a while", async () => {
    vi.useFakeTimers();
    const worker = fakeWorker();
    const opened = createAhead(() => asWorker(worker))(file);
    await vi.advanceTimersByTimeAsync(3001);
    expect(await opened).toBeUndefined();
    expect(worker.terminate).toHaveBeenCalledOnce();
  });

  test("that reads a very large file ends with it, and the next file gets another", async () => {
    const started: Fake[] = [];
    const open = createAhead(() => {
      const worker = fakeWorker(false);
      started.push(worker);
      setTimeout(() => worker.onmessage?.());
      return asWorker(worker);
    });
    const opened = async (size: number) => (await open({ size } as Blob))?.close();
    await opened(10_000_000);
    await opened(100_000_000);
    await opened(10_000_000);
    const told = started.map(({ postMessage }) => postMessage.mock.calls.map(([{ isLast }]) => isLast));
    expect(told).toEqual([[false, true], [false]]);
  });

  test("that breaks ends the import, and the next one gets another", async () => {
    const started: Fake[] = [];
    const open = createAhead(() => {
      const worker = fakeWorker(started.length > 0);
      started.push(worker);
      setTimeout(() => worker.onmessage?.());
      return asWorker(worker);
    });
    const broken = importFile(file, {}, { ...context, openAhead: open });
    await vi.waitUntil(() => started[0]?.onerror);
    await new Promise((resolve) => setTimeout(resolve, 20));
    started[0]!.onerror!();
    await expect(broken).rejects.toThrow("is broken");
    const result = await importFile(file, {}, { ...context, openAhead: open });
    expect(result.ok && result.value.account.report.read).toBe(ROWS);
    expect(started).toHaveLength(2);
  });
});
