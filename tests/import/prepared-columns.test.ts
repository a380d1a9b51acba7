import fc from "fast-check";
import { expect, test } from "vitest";
import { createPreparedColumns } from "../../src/import/ahead/prepared-columns.ts";
import { createKernel, type Kernel } from "../../src/import/kernel/kernel.ts";
import { BEGINS, EMPTY, LETTER } from "../../src/import/raw/glances.ts";
import type { PlainTest } from "../../src/import/raw/plain-cells.ts";
import type { RawCells } from "../../src/import/table/cells.ts";
import { missingTest } from "../../src/import/values/missing.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const { words } = missingTest(taxonomy.headers);
const TESTS: readonly PlainTest[] = [
  { kind: "text", longest: 20, isName: true, missing: undefined },
  { kind: "text", longest: Number.POSITIVE_INFINITY, isName: false, missing: words },
  { kind: "text", longest: 300, isName: false, missing: { ...words, orNoWord: true } },
  { kind: "text", longest: 300, isName: false, missing: undefined, mostDigits: 5 },
  { kind: "text", longest: 300, isName: false, missing: undefined, mostDigits: Number.POSITIVE_INFINITY },
  { kind: "address" },
  { kind: "identifier" },
  { kind: "day" },
];
const NUMBERS = TESTS.length; // the column of these
const WIDTH = NUMBERS + 1;

/** Cells row by row, in the memory of a kernel or beside it. */
function lay(cells: readonly Uint8Array[], kernel: Kernel | undefined): RawCells {
  const length = cells.reduce((sum, cell) => sum + cell.length, 0);
  const bytes = kernel ? kernel.bytes(length + 64)! : new Uint8Array(length + 64);
  const starts = kernel ? kernel.integers(cells.length)! : new Int32Array(cells.length);
  const ends = kernel ? kernel.integers(cells.length)! : new Int32Array(cells.length);
  let used = 0;
  for (const [at, cell] of cells.entries()) {
    bytes.set(cell, used);
    starts[at] = used;
    used += cell.length;
    ends[at] = used;
  }
  const none = {
    numbers: () => undefined,
    passed: () => undefined,
    plainNumbers: () => undefined,
    glances: () => undefined,
  };
  return {
    bytes,
    width: WIDTH,
    rowStep: WIDTH,
    columnStep: 1,
    starts,
    ends,
    used,
    spare: used,
    spareEnd: used,
    ...none,
  };
}

function prepare(cells: readonly Uint8Array[], kernel: Kernel | undefined) {
  const rows = cells.length / WIDTH;
  const prepared = createPreparedColumns(kernel);
  prepared.add({
    tests: TESTS.map((each, column) => [column, each] as const),
    plainNumbers: [NUMBERS],
    glances: [0],
  });
  const raw = lay(cells, kernel);
  const numbers = new Float64Array(rows);
  prepared.readNumbers(raw, NUMBERS, numbers);
  const seen = Array.from({ length: WIDTH }, (_, column) => {
    const glances = new Uint8Array(rows);
    prepared.glance(raw, column, glances);
    return Array.from(glances);
  });
  const passed = new Uint8Array(TESTS.length * rows);
  const gathered = prepared.gather(raw, rows, raw.used, passed);
  const all = new Uint8Array(raw.used + gathered.length);
  all.set(raw.bytes.subarray(0, raw.used));
  all.set(gathered, raw.used);
  const texts = cells.map((_, cell) => decoder.decode(all.subarray(raw.starts[cell]!, raw.ends[cell]!)));
  return { passed: Array.from(passed), seen, numbers: Array.from(numbers), texts };
}

/** By column and row. */
const seenIn = (cells: readonly Uint8Array[]): number[][] =>
  Array.from({ length: WIDTH }, (_, column) =>
    cells.flatMap((cell, at) => {
      if (at % WIDTH !== column) return [];
      const text = String.fromCharCode(...cell);
      const begins = text === "" ? EMPTY : /^[\x21-\x7f]/.test(text) ? BEGINS : 0;
      return begins | (/[a-z]/i.test(text) ? LETTER : 0);
    }),
  );

const word = fc.constantFrom(
  ..."a|Z|é|ß|Ж|名|ｱ|：|’|\u200b|\u00a0|\u00ad|Ã|©|ـ|٣|𝐀|😀| |  |\t|\n|\u0001|&|&amp;|<|<b>|'|'=|_|-|.|,|0|12|98765432".split(
    "|",
  ),
  ..."COOPERATIVA|Coop|n/a|NA|tbd|???|-|https://|http://|www.|example|.org/|linkedin.com/in/x|t.me|RSSMRA85T10A562S|12345678Z|a@b.example|@|%|%40|&#64;|&#x40;".split(
    "|",
  ),
);
const text = fc.array(word, { maxLength: 6 }).map((words) => encoder.encode(words.join("")));
/** Longer than the kernel looks at in one step, with few things that are unusual. */
const long = fc.string({ unit: fc.constantFrom(..."aaabcdeZéЖßÃ名'’ 07-"), maxLength: 80 });
const address = fc.stringMatching(/^https?:\/\/[a-z0-9.-]{4,70}(\/[a-zA-Z0-9~%é?=.-]{0,30})?$/);
const lengthy = fc.oneof(long, address).map((written) => encoder.encode(written));
const damaged = fc.uint8Array({ maxLength: 12 });
const number = fc.stringMatching(/^-?\d{0,17}\.?\d{0,9}\.?$/).map((digits) => encoder.encode(digits));
const cell = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 3, arbitrary: lengthy },
  { weight: 1, arbitrary: damaged },
  { weight: 2, arbitrary: number },
);

test("I1 with a kernel and without one the same cells are plain, and lie where their bounds say", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }), { minLength: 1, maxLength: 12 }),
      async (rows) => {
        const cells = rows.flat();
        const written = cells.map((each) => decoder.decode(each));
        const kernel = (await createKernel())!;
        const [plainly, quickly] = [prepare(cells, undefined), prepare(cells, kernel)];
        kernel.close();
        expect(quickly).toEqual(plainly);
        expect(plainly.texts).toEqual(written);
        expect(plainly.seen).toEqual(seenIn(cells));
      },
    ),
    { numRuns: 300 },
  );
});

test("usual cells are plain to the kernel itself, without a second look", async () => {
  const kernel = (await createKernel())!;
  const gather = kernel.gather()!;
  const usual = [
    "Fair Share Größe",
    "What is told of it",
    "A note of 3 words",
    "São João",
    "SW1A 1AA",
    "https://member.example/page",
    "ID-7",
    "x",
  ];
  const raw = lay(
    [...usual, "7.5", ...usual.map((each) => `${each}s`), "-45.25"].map((each) => encoder.encode(each)),
    kernel,
  );
  expect(gather.canGather(raw, 2)).toBe(true);
  expect(gather.readNumbers(raw, NUMBERS, 2)).toBe(2);
  expect(Array.from(gather.numbers.subarray(0, 2))).toEqual([7.5, -45.25]);
  let to = 0;
  for (const [column, each] of TESTS.slice(0, -1).entries()) {
    to = gather.gatherer(each)!(raw, column, 2, to, raw.used + to);
    expect(Array.from(gather.verdicts.subarray(0, 2))).toEqual([1, 1]);
  }
  expect(gather.gatherer(TESTS.at(-1)!)).toBeUndefined();
});
