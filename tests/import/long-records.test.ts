import { expect, test } from "vitest";
import { createKernel, type Kernel } from "../../src/import/kernel/kernel.ts";
import type { CsvReading } from "../../src/import/table/read-csv.ts";
import { readCsv } from "../../src/import/table/read-csv.ts";
import { readRaw } from "../../src/import/table/read-raw.ts";
import { importBothWays } from "./support/both-ways.ts";

const MEGABYTE = 2 ** 20;
const rows = (from: number, count: number): string =>
  Array.from({ length: count }, (_, at) => `Coop ${from + at},Town of ${at % 50},"says ""${at % 7}"""\n`).join("");
/** A record of so many megabytes among short ones. */
const text = (megabytes: number): string =>
  `name,locality,description\n${rows(0, 30_000)}Long,Town of 3,${"x".repeat(megabytes * MEGABYTE)}\n${rows(30_000, 120_000)}`;

/** What is read of a file: names, and of each batch whether it lies in the kernel and what number a town has. */
async function read(written: string, kernel: Kernel | undefined) {
  const file = new File([written], "long.csv");
  const names: string[] = [];
  const inside: boolean[] = [];
  const numbers: (number | undefined)[] = [];
  const reader = async function* (bytes: Parameters<typeof readRaw>[0], reading: CsvReading) {
    for await (const batch of readRaw(bytes, reading, kernel)) {
      inside.push(kernel?.holds(batch.cells.raw!.bytes) ?? false);
      const row = Array.from({ length: batch.cells.size }, (_, at) => at).find(
        (at) => batch.cells.text(at, 1) === "Town of 4",
      );
      numbers.push(row === undefined ? undefined : batch.cells.raw!.numbers(1)?.[row]);
      yield batch;
    }
  };
  const source = {
    file,
    encoding: "utf-8",
    encodingGuessed: false,
    skip: 0,
    head: written.slice(0, 10_000),
    whole: false,
  } as const;
  const table = readCsv(source, {}, () => 0, reader);
  for await (const { cells } of table.batches())
    for (let row = 0; row < cells.size; row++) names.push(cells.text(row, 0));
  return { names, inside, numbers };
}

for (const megabytes of [1, 3, 5, 12])
  test(`I1 after a record of ${megabytes} MB the kernel reads on, and equal texts keep their numbers`, async () => {
    const written = text(megabytes);
    const kernel = (await createKernel())!;
    const [plainly, quickly] = [await read(written, undefined), await read(written, kernel)];
    kernel.close();
    expect(quickly.names).toEqual(plainly.names);
    expect(quickly.names.length).toBe(150_001);
    expect(quickly.inside.at(-1)).toBe(true);
    const outside = quickly.inside.filter((each) => !each).length;
    if (megabytes < 4) expect(outside).toBe(0);
    else expect(outside).toBeGreaterThan(0);
    const known = quickly.numbers.filter((_, batch) => quickly.inside[batch]);
    expect(new Set(known.filter((each) => each !== undefined)).size).toBe(1);
    expect(known[0]).toBeGreaterThan(0);
  });

test("I1 a directory with a long record is the same in all ways", async () => {
  const written = `name,locality,description\n${rows(0, 2000)}Long,Town of 3,${"x".repeat(5 * MEGABYTE)}\n${rows(2000, 3000)}`;
  const { decoded, raw, ahead } = await importBothWays(
    new TextEncoder().encode(written),
    "long.csv",
    {},
    { withoutKernel: true },
  );
  expect(raw).toEqual(decoded);
  expect(ahead).toEqual(decoded);
});
