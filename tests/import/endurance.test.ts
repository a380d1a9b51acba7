import { describe, expect, test } from "vitest";
import type { NamedBlob } from "../../src/import/context.ts";
import { importFile } from "../../src/import/import-file.ts";
import type { ImportProgress } from "../../src/model/import.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { madeFile } from "./support/made-file.ts";
import { cells } from "./support/read.ts";

/** Sizes as they are usual in tests, or ten times as large. */
const SCALE = process.env.ATLAS_LONG ? 10 : 1;
const MB = 1024 * 1024;

async function read(file: NamedBlob, onProgress?: (progress: ImportProgress) => void, signal?: AbortSignal) {
  let most = 0;
  const before = process.memoryUsage().arrayBuffers;
  const result = await importFile(
    file,
    {},
    {
      taxonomy,
      brought: true,
      ...(signal && { signal }),
      onProgress(progress) {
        most = Math.max(most, process.memoryUsage().arrayBuffers - before);
        onProgress?.(progress);
      },
    },
  );
  return { result, most };
}

const whole = async (file: NamedBlob) => {
  const { result, most } = await read(file);
  if (!result.ok) throw new Error(`Refused: ${result.error.code}.`);
  return { ...result.value, most };
};

describe("I1 a file of any shape is read to its end, in bounded memory", () => {
  test("many more bytes than are kept", async () => {
    const rows = 100_000 * SCALE;
    const file = madeFile("large.csv", [
      { text: "name,phone\n", times: 1 },
      { text: `Coop,${"06 1234567 ".repeat(90)}\n`, times: rows },
    ]);
    expect(file.size).toBeGreaterThan(94 * MB * SCALE);
    const { account, most } = await whole(file);
    expect(account.report).toMatchObject({ read: rows, leftOut: 0 });
    expect(most).toBeLessThan(64 * MB + rows * 20);
  }, 300_000);

  test("a line longer than any record", async () => {
    const file = madeFile("line.csv", [
      { text: "name,note\nA,x\n", times: 1 },
      { text: `${"z".repeat(290)} anna.huber@coop.example `, times: 1 },
      { text: "z", times: 40_000_000 * SCALE },
      { text: "\nB,y\n", times: 1 },
    ]);
    const { directory, account, most } = await whole(file);
    expect(cells(directory, "name")).toEqual(["A", "B"]);
    expect(account.leftOutRows.rows).toMatchObject([{ line: 3, code: "unreadable-record" }]);
    expect(account.leftOutRows.rows[0]?.cells.join()).toMatch(/^z{280,290}…$/);
    expect(most).toBeLessThan(200 * MB);
  }, 300_000);

  test("millions of empty lines", async () => {
    const lines = 5_000_000 * SCALE;
    const file = madeFile("empty.csv", [
      { text: "name,note\nA,x\n", times: 1 },
      { text: "\n", times: lines },
      { text: "B,y\n", times: 1 },
    ]);
    const { directory, account } = await whole(file);
    expect(Array.from(directory.line)).toEqual([2, lines + 3]);
    expect(account.report.findings.find(({ code }) => code === "blank-row")?.count).toBe(lines);
  }, 300_000);

  test("ten thousand columns", async () => {
    const names = Array.from({ length: 10_000 }, (_, at) => `column ${at}`).join(",");
    const file = madeFile("wide.csv", [
      { text: `name,${names}\n`, times: 1 },
      { text: `A${",1".repeat(10_000)}\n`, times: 20 * SCALE },
    ]);
    const { directory, account } = await whole(file);
    expect(account.report.read).toBe(20 * SCALE);
    expect(directory.extra.size).toBe(10_000);
  }, 300_000);
});

describe("I10 a file that changes while it is read", () => {
  const rows = (options: Parameters<typeof madeFile>[2]) =>
    madeFile(
      "rows.csv",
      [
        { text: "name,note\n", times: 1 },
        { text: "Coop,x\n", times: 500_000 },
      ],
      options,
    );

  test("one that vanishes is unreadable, and nothing of it is kept", async () => {
    for (const breaksAfter of [0, 64 * 1024, 1_000_000, 3_000_000])
      expect((await read(rows({ breaksAfter }))).result).toEqual({ ok: false, error: { code: "unreadable" } });
  });

  test("one that has become shorter is read as far as it goes", async () => {
    const { account } = await whole(rows({ endsAfter: 10 + 7 * 100_000 }));
    expect(account.report).toMatchObject({ read: 100_000, leftOut: 0 });
  });
});

test("L8 an import can be cancelled at any moment, and nothing of it is kept", async () => {
  const file = madeFile("rows.csv", [
    { text: "name,note\n", times: 1 },
    { text: "Coop,x\n", times: 300_000 },
  ]);
  let batches = 0;
  await read(file, () => {
    batches++;
  });
  expect(batches).toBeGreaterThan(2);
  for (let stopAt = 1; stopAt <= batches; stopAt++) {
    const controller = new AbortController();
    let seen = 0;
    const { result } = await read(
      file,
      () => {
        if (++seen === stopAt) controller.abort();
      },
      controller.signal,
    );
    expect(result).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(seen).toBe(stopAt);
  }
});
