import { expect, test, vi } from "vitest";
import type { OpenAhead } from "../../src/import/ahead/read-ahead.ts";
import { serveAhead } from "../../src/import/ahead/serve-ahead.ts";
import { importFile } from "../../src/import/import-file.ts";
import { createKernel, type Kernel } from "../../src/import/kernel/kernel.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { importBothWays } from "./support/both-ways.ts";
import { madeFile } from "./support/made-file.ts";

const PIECE = 256 * 1024;
const SIZE = 7 * 500_000;
const rows = (options: Parameters<typeof madeFile>[2] = {}) =>
  madeFile(
    "rows.csv",
    [
      { text: "name,note\n", times: 1 },
      { text: "Coop,x\n", times: SIZE / 7 },
    ],
    options,
  );

/** Reads through a channel; `port` is the end of the thread that reads ahead, `isGone` says that the other end is closed. */
function channel() {
  const { port1, port2 } = new MessageChannel();
  const isGone = new Promise<void>((resolve) => port2.addEventListener("close", () => resolve()));
  const onStop = vi.fn();
  const open: OpenAhead = async (file) => {
    serveAhead(() => file, port2, { onStop });
    return port1;
  };
  return { open, port: port2, isGone, onStop };
}

const context = { taxonomy, brought: true };

test("I10 a file that vanishes while another thread reads it is unreadable, and nothing of it is kept", async () => {
  for (const breaksAfter of [0, 64 * 1024, 1_000_000, 3_000_000]) {
    const { open, isGone } = channel();
    const result = await importFile(rows({ breaksAfter }), {}, { ...context, openAhead: open });
    expect(result).toEqual({ ok: false, error: { code: "unreadable" } });
    await isGone;
  }
});

test("a file that cannot be opened there is unreadable", async () => {
  const { port1, port2 } = new MessageChannel();
  const openAhead: OpenAhead = async () => {
    serveAhead(() => Promise.reject(Object.assign(new Error("gone"), { code: "ENOENT" })), port2);
    return port1;
  };
  expect(await importFile(rows(), {}, { ...context, openAhead })).toEqual({ ok: false, error: { code: "unreadable" } });
});

test("a kernel that does not come in time is not waited for, and given back", async () => {
  const { port1, port2 } = new MessageChannel();
  const kernel = (await createKernel())!;
  const close = vi.fn(kernel.close);
  let come = (_: Kernel): void => {};
  const coming = new Promise<Kernel>((resolve) => (come = resolve));
  const openAhead: OpenAhead = async (file) => {
    serveAhead(() => file, port2, { startKernel: () => coming, patience: async () => {} });
    return port1;
  };
  const result = await importFile(rows(), {}, { ...context, openAhead });
  expect(result.ok && result.value.account.report.read).toBe(SIZE / 7);
  expect(close).not.toHaveBeenCalled();
  come({ ...kernel, close });
  await coming;
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
});

test("L8 cancelled, the other thread stops as well", async () => {
  const { open, isGone, onStop } = channel();
  const controller = new AbortController();
  let bytesRead = 0;
  const file = rows({ onRead: (bytes) => (bytesRead = Math.max(bytesRead, bytes)) });
  const onProgress = () => controller.abort();
  const result = await importFile(file, {}, { ...context, openAhead: open, onProgress, signal: controller.signal });
  expect(result).toEqual({ ok: false, error: { code: "cancelled" } });
  await isGone;
  expect(onStop).toHaveBeenCalledOnce();
  expect(bytesRead).toBeLessThan(SIZE);
});

test("the other thread waits for the one that is slower", async () => {
  const { open } = channel();
  let [bytesRead, most] = [0, 0];
  const file = rows({ onRead: (bytes) => (bytesRead = bytes) });
  const progress: number[] = [];
  const result = await importFile(
    file,
    {},
    {
      ...context,
      openAhead: open,
      onProgress({ bytesRead: taken }) {
        progress.push(taken);
        most = Math.max(most, bytesRead - taken);
      },
      breathe: () => new Promise((resolve) => setTimeout(resolve, 5)),
    },
  );
  expect(result.ok).toBe(true);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect(progress.at(-1)).toBe(SIZE + 10);
  expect(most).toBeGreaterThan(PIECE);
  expect(most).toBeLessThan(9 * PIECE);
});

test("a thread that ends before the file does is noticed", async () => {
  const { open, port } = channel();
  const result = importFile(rows(), {}, { ...context, openAhead: open, onProgress: () => port.close() });
  await expect(result).rejects.toThrow("has ended");
});

test("L8 an import that waits for a thread that says nothing can be cancelled", async () => {
  const { port1 } = new MessageChannel();
  const controller = new AbortController();
  const result = importFile(rows(), {}, { ...context, openAhead: async () => port1, signal: controller.signal });
  setTimeout(() => controller.abort(), 20);
  expect(await result).toEqual({ ok: false, error: { code: "cancelled" } });
});

test("without another thread the file is read by this one", async () => {
  const result = await importFile(rows(), {}, { ...context, openAhead: async () => undefined });
  expect(result.ok && result.value.account.report.read).toBe(SIZE / 7);
});

test("P8 what protects a record is found wherever it stands in a long file, also in columns whose cells are no longer numbered", async () => {
  const told: Readonly<Record<number, string>> = {
    20001: "Frauenhaus,association,Bonn,x",
    30002: "Verein,Frauenhaus,Bonn,x",
    30003: "Verein,association,Frauenhaus,x",
    30004: 'Verein,association,Bonn,"Ein ""Frauenhaus"" in der Stadt"',
    30005: "Verein,association,Bonn,Ein Frauen<b>haus</b> in der Stadt",
    30006: "Verein,association,Frauen&shy;haus,x",
    30007: '"Ein ""Verein""",association,"Haus ""Frauenhaus""",x',
  };
  const note = "Mitten im Ort & für alle da, ".repeat(4);
  const rows = Array.from(
    { length: 40_000 },
    (_, at) => `${told[at] ?? `Verein ${at},association,Ort ${at % 700},"${note}${at % 9}"`},7.1,50.7`,
  );
  const bytes = new TextEncoder().encode(`name,type,town,description,longitude,latitude\n${rows.join("\n")}\n`);
  expect(bytes.length).toBeGreaterThan(20 * PIECE);
  const { decoded, raw, ahead } = await importBothWays(bytes, "long.csv");
  expect(raw).toEqual(decoded);
  expect(ahead).toEqual(decoded);
});
