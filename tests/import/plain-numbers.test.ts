import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlainNumbers } from "../../src/import/raw/plain-values.ts";

const PLAIN = /^-?\d+(\.\d+)?$/;
const encoder = new TextEncoder();

const digits = fc.array(fc.constantFrom(..."0123456789"), { maxLength: 16 }).map((all) => all.join(""));
const written = fc.oneof(
  fc
    .tuple(fc.constantFrom("", "-", "+"), digits, fc.constantFrom("", ".", "..", ","), digits)
    .map((all) => all.join("")),
  fc.double({ min: -180, max: 180, noNaN: true }).map((value) => value.toFixed(7)),
  fc.string({ maxLength: 4 }),
);

test("plain numbers are those of the engine to the last bit, and nothing else is one", () => {
  fc.assert(
    fc.property(fc.array(written, { maxLength: 20 }), (cells) => {
      const encoded = cells.map((cell) => encoder.encode(cell));
      const bytes = Uint8Array.from(encoded.flatMap((each) => [...each]));
      const [starts, ends] = [new Int32Array(cells.length), new Int32Array(cells.length)];
      let at = 0;
      for (const [row, each] of encoded.entries()) {
        starts[row] = at;
        at += each.length;
        ends[row] = at;
      }
      const numbers = new Float64Array(cells.length);
      const most = readPlainNumbers({ bytes, width: 1, rowStep: 1, columnStep: 1, starts, ends }, 0, numbers);
      const isPlain = (cell: string) => PLAIN.test(cell) && cell.replace(/\D/g, "").length <= 15;
      expect([...numbers]).toEqual(cells.map((cell) => (isPlain(cell) ? Number(cell) : Number.NaN)));
      const decimals = cells.filter(isPlain).map((cell) => cell.split(".")[1]?.length ?? 0);
      expect(most).toBeGreaterThanOrEqual(Math.max(0, ...decimals));
    }),
    { numRuns: 2000 },
  );
});
