import { expect, test } from "vitest";
import { newest } from "../../src/state/newest.ts";

/** A worker that answers when it is told to. */
function slowWorker() {
  const open: { input: number; resolve: (output: string) => void; reject: (error: Error) => void }[] = [];
  return {
    work: (input: number) => new Promise<string>((resolve, reject) => open.push({ input, resolve, reject })),
    asked: () => open.map(({ input }) => input),
    async answer(at: number) {
      open[at]!.resolve(`answer to ${open[at]!.input}`);
      await new Promise(setImmediate);
    },
    async fail(at: number) {
      open[at]!.reject(new Error("broken"));
      await new Promise(setImmediate);
    },
  };
}

test("of what waits, only the newest is asked", async () => {
  const worker = slowWorker();
  const put: string[] = [];
  const ask = newest(
    worker.work,
    (output) => put.push(output),
    () => {},
  );
  for (const input of [1, 2, 3, 4]) ask(input);
  expect(worker.asked()).toEqual([1]);
  await worker.answer(0);
  expect(worker.asked()).toEqual([1, 4]);
  await worker.answer(1);
  expect(put).toEqual(["answer to 1", "answer to 4"]);
});

test("a failure is told, and what comes after it is asked", async () => {
  const worker = slowWorker();
  const put: string[] = [];
  const failures: unknown[] = [];
  const ask = newest(
    worker.work,
    (output) => put.push(output),
    (error) => failures.push(error),
  );
  ask(1);
  ask(2);
  await worker.fail(0);
  await worker.answer(1);
  expect(failures).toHaveLength(1);
  expect(put).toEqual(["answer to 2"]);
  ask(3);
  expect(worker.asked()).toEqual([1, 2, 3]);
});
