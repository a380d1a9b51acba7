import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { createKernel, type Kernel } from "../../src/import/kernel/kernel.ts";
import type { KernelSearch } from "../../src/import/kernel/kernel-search.ts";
import { ODD_FORMS } from "../../src/import/privacy/odd-forms.ts";
import { createSignFinder, createSignSearch } from "../../src/import/privacy/row-signs.ts";
import { createRunFinder, tabulateRuns } from "../../src/import/raw/find-runs.ts";

const numRuns = Number(process.env.ATLAS_RUNS ?? 2000);
const encoder = new TextEncoder();
const RUNS = ["abABa", "aaaaab", "é عbé", "xyzabcxyz", "bab é", "hausb"];
const ROOM = 4096; // bytes
const APART = 2;

let kernel: Kernel;
let bytes: Uint8Array;
let quick: KernelSearch;
const plain = createRunFinder(RUNS, ODD_FORMS);

beforeAll(async () => {
  kernel = (await createKernel())!;
  bytes = kernel.bytes(ROOM)!;
  quick = kernel.search(tabulateRuns(RUNS), 20)!;
});

const text = (longest: number) =>
  fc.string({
    unit: fc.constantFrom(..."abABé عxyzcHAUSu ", "\u00ad", "\u0301", "\u0640", "م", "—", "か", "゙", "ａ", "（"),
    maxLength: longest,
  });

test("runs and odd letters are found where the plain search finds them, and nowhere else", () => {
  fc.assert(
    fc.property(
      text(60),
      fc.constantFrom(...RUNS, ""),
      text(60),
      fc.nat(5),
      fc.nat(5),
      (before, run, behind, from, cut) => {
        const source = encoder.encode(before + run + behind);
        bytes.fill(0x61).set(source);
        const [start, end] = [
          Math.min(from, source.length),
          Math.max(source.length - cut, Math.min(from, source.length)),
        ];
        expect(quick.find(bytes, start, end) >= 0).toBe(plain(bytes, start, end) >= 0);
      },
    ),
    { numRuns },
  );
});

test("every letter of two or three bytes is odd or not, as it is there", () => {
  const thirds = [
    0, 0x61, 0x7f, 0x80, 0x8a, 0x8b, 0x8f, 0x90, 0x99, 0x9a, 0x9b, 0xa0, 0xa1, 0xa9, 0xaa, 0xae, 0xaf, 0xba, 0xbb, 0xbf,
  ];
  const wrong: number[][] = [];
  bytes.fill(0x20);
  for (let lead = 0x7f; lead < 0x100; lead++)
    for (let second = 0; second < 0x100; second++)
      for (const third of thirds) {
        bytes.set([lead, second, third], 13); // across the blocks of sixteen
        for (const end of [14, 15, 16])
          if (quick.find(bytes, 9, end) >= 0 !== plain(bytes, 9, end) >= 0) wrong.push([lead, second, third, end]);
      }
  expect(wrong).toEqual([]);
});

test("records are looked through, and those named whose cells lie apart", () => {
  const cells = fc.array(fc.tuple(text(12), text(12), fc.nat(9)), { minLength: 1, maxLength: 20 });
  const [starts, ends] = [kernel.integers(60)!, kernel.integers(60)!];
  fc.assert(
    fc.property(cells, fc.boolean(), (rows, isByRow) => {
      let used = 0;
      const [rowStep, columnStep] = isByRow ? [3, 1] : [1, 20];
      const put = (row: number, column: number, written: string, away: number) => {
        const cell = row * rowStep + column * columnStep;
        const source = encoder.encode(written);
        bytes.set(source, used);
        starts[cell] = used + away;
        used += source.length;
        ends[cell] = used + away;
      };
      for (const [row, [first, second, kind]] of rows.entries()) {
        put(row, 0, "zzzzz", 0);
        put(row, 1, first, kind === 0 ? ROOM : 0);
        put(row, 2, second, kind === 1 ? ROOM : 0);
      }
      const bounds = { bytes, width: 3, rowStep, columnStep, starts, ends };
      const expected = rows.map((_, row) => {
        const [start, end] = [starts[row * rowStep + columnStep]!, ends[row * rowStep + 2 * columnStep]!];
        if (start >= ROOM || end >= ROOM) return APART;
        return end - start >= 5 && plain(bytes, start, end) >= 0 ? 1 : 0;
      });
      expect(Array.from(quick.findInRows(bounds, 1, 3, rows.length, ROOM).subarray(0, rows.length))).toEqual(expected);
    }),
    { numRuns },
  );
});

test("the words that forbid are found as they are written", () => {
  const [search, find] = [createSignSearch(kernel)!, createSignFinder()];
  for (const written of [
    "Frauenhaus Bonn",
    "casa rifugio",
    "women's REFUGE",
    "nicht veröffentlichen",
    "Haus der Frauen",
    "Coop",
  ]) {
    const source = encoder.encode(`am Platz, ${written}, im Ort`);
    bytes.set(source);
    expect(search.find(bytes, 0, source.length) >= 0).toBe(find(bytes, 0, source.length) >= 0);
  }
});

test("cells elsewhere are none of it", () => {
  const bounds = {
    bytes: new Uint8Array(4),
    width: 1,
    rowStep: 1,
    columnStep: 1,
    starts: new Int32Array(1),
    ends: new Int32Array(1),
  };
  expect(quick.canRead(bounds)).toBe(false);
  expect(quick.canRead({ ...bounds, bytes })).toBe(false);
});
