import fc from "fast-check";
import { expect, test } from "vitest";
import { createRunFinder } from "../../src/import/raw/find-runs.ts";

const encoder = new TextEncoder();
const text = (longest: number) => fc.string({ unit: fc.constantFrom(..."abABé عx "), maxLength: longest });
const run = text(10).filter((each) => encoder.encode(each).length >= 5);
const lower = (each: string) => each.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

const startsAt = (bytes: Uint8Array, from: number, end: number, each: string): boolean =>
  lower(new TextDecoder().decode(bytes.subarray(from, Math.min(end, from + encoder.encode(each).length)))) ===
  lower(each);

test("finds a run wherever it stands, as a plain search does", () => {
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), text(60), text(4), (runs, within, before) => {
      const bytes = encoder.encode(before + within + before);
      const [start, end] = [encoder.encode(before).length, bytes.length - encoder.encode(before).length];
      const expected = runs.some((each) => lower(within).includes(lower(each)));
      const found = createRunFinder(runs)(bytes, start, end);
      expect(found >= 0).toBe(expected);
      if (found >= 0) expect(runs.some((each) => startsAt(bytes, found, end, each))).toBe(true);
    }),
    { numRuns: Number(process.env.ATLAS_RUNS ?? 5000) },
  );
});
