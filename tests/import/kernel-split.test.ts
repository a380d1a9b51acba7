import fc from "fast-check";
import { expect, test } from "vitest";
import { createKernel } from "../../src/import/kernel/kernel.ts";
import { createSplitter, type Splitter } from "../../src/import/table/split-bytes.ts";

const numRuns = Number(process.env.ATLAS_RUNS ?? 2000);
const encoder = new TextEncoder();
const WIDTH = 3;
const ROOM = 40_000; // bytes, half of them spare

const record = fc
  .array(fc.string({ unit: fc.constantFrom(..."ab,,;\t<&é協 "), maxLength: 6 }), { minLength: 1, maxLength: 4 })
  .map((cells) => cells.join(","));
const quoted = fc
  .string({ unit: fc.constantFrom("a", ",", '""', "\n", "é", '"', " "), maxLength: 8 })
  .map((text) => `"${text}"`);
const any = fc.string({ unit: fc.constantFrom(...'a,;\t"\n\r<& é'), maxLength: 12 });
const text = fc
  .array(fc.tuple(fc.oneof(record, quoted, any), fc.constantFrom("\n", "\n", "\r\n", ",", "\r", "")), { maxLength: 40 })
  .map((parts) => parts.flat().join(""));

/** All that a splitter says of a piece; behind an odd record it goes on after the next line feed. */
function told(splitter: Splitter, bytes: Uint8Array, to: number, last: boolean) {
  const steps: unknown[] = [];
  splitter.clear(ROOM / 2);
  splitter.at = 0;
  for (;;) {
    const stop = splitter.split(bytes, to, last);
    const { at, line, spare, rows, columnStep, starts, ends, lines, blanks, isFull } = splitter;
    const firsts = Array.from({ length: WIDTH }, (_, column) => column * columnStep);
    const cells = [starts, ends].map((each) => firsts.map((first) => [...each.subarray(first, first + rows)]));
    steps.push({ stop, at, line, spare, cells, lines: [...lines.subarray(0, rows)], blanks: [...blanks], isFull });
    if (stop !== "odd") break;
    const next = bytes.subarray(0, to).indexOf(10, at);
    if (next < 0) break;
    splitter.at = next + 1;
    splitter.line++;
  }
  return { steps, markup: [...new Set(splitter.markup)].sort((a, b) => a - b).filter((at) => at < splitter.at) };
}

test("the kernel splits bytes as the splitter does, step by step", async () => {
  const options = { width: WIDTH, isSkipped: (line: number) => line === 2 || line === 4, lastSkipped: 4 };
  const kernels = await Promise.all(
    [0x2c, 0x3b, 0x09].map(async (delimiter) => ({ delimiter, kernel: (await createKernel())! })),
  );
  const both = kernels.map(({ delimiter, kernel }) => {
    const quick = createSplitter({ ...options, delimiter, kernel, longest: ROOM });
    return { plain: createSplitter({ ...options, delimiter }), quick, bytes: kernel.bytes(ROOM)! };
  });
  const check = (written: string, which: number, cut: number, last: boolean) => {
    const { plain, quick, bytes } = both[which]!;
    const source = encoder.encode(written);
    const own = new Uint8Array(ROOM);
    for (const each of [own, bytes]) each.fill(0).set(source);
    for (const splitter of [plain, quick]) splitter.line = 2;
    const to = source.length - Math.min(cut, source.length);
    expect(told(quick, bytes, to, last)).toEqual(told(plain, own, to, last));
    expect(Buffer.compare(bytes, own)).toBe(0);
  };
  fc.assert(fc.property(text, fc.nat(2), fc.nat(3), fc.boolean(), check), { numRuns });
  // Through several segments, up to the last row and the last blank line that have room.
  for (const last of [true, false])
    for (const each of [
      "aé,b<,c\n",
      'a,"b ""x""\n,",c\r\n',
      "\n",
      'x,y,"z"\n\n',
      "a,b\n",
      ', ,""\r\n',
      ",\u00a0,\n",
      ",,,,\n",
    ])
      check(each.repeat(Math.floor(ROOM / 2 / encoder.encode(each).length)), 0, 3, last);
});

test("records that are odd one after another are not looked for in the same bytes again and again", async () => {
  const kernel = (await createKernel())!;
  const options = { delimiter: 0x2c, width: WIDTH, isSkipped: () => false, lastSkipped: 0 };
  const source = encoder.encode("a,b\n".repeat(ROOM / 8));
  const bytes = kernel.bytes(ROOM)!;
  bytes.set(source);
  const splitter = createSplitter({ ...options, kernel, longest: ROOM });
  /** As many calls with nothing behind a record take what calls take. */
  const pass = (pastOf: (at: number) => number): number => {
    splitter.clear(source.length);
    splitter.at = 0;
    const begin = performance.now();
    let odd = 0;
    for (; splitter.split(bytes, pastOf(splitter.at), true) === "odd"; odd++) splitter.at += 4;
    expect(odd).toBe(ROOM / 8);
    return performance.now() - begin;
  };
  const least = (pastOf: (at: number) => number): number => Math.min(...Array.from({ length: 9 }, () => pass(pastOf)));
  const whole = least(() => source.length);
  expect(whole).toBeLessThan(4 * least((at) => Math.min(at + 4, source.length)));
});

test("what does not lie in its memory is split without it", async () => {
  const splitter = createSplitter({
    delimiter: 0x2c,
    width: 2,
    isSkipped: () => false,
    lastSkipped: 0,
    kernel: await createKernel(),
    longest: ROOM,
  });
  splitter.clear(100);
  expect(splitter.split(encoder.encode("a,b\nc,d\n"), 8, true)).toBe("more");
  expect(splitter.rows).toBe(2);
});
