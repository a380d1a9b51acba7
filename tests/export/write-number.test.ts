import fc from "fast-check";
import { expect, test } from "vitest";
import { createByteSink, written } from "../../src/export/byte-sink.ts";
import { NUMBER_BYTES, plainDigits, writeDegrees, writeNumber } from "../../src/export/write-number.ts";
import { runs, textOf } from "./directories.ts";

function digitsOf(write: typeof writeNumber, value: number): string {
  const sink = createByteSink(NUMBER_BYTES);
  write(sink, value);
  return textOf([written(sink)]);
}

test.each([
  [0, "0"],
  [-0, "0"],
  [7, "7"],
  [-7.5, "-7.5"],
  [99_999_999, "99999999"],
  [100_000_000, "100000000"],
  [0.1, "0.1"],
  [1e-7, "0.0000001"],
  [1e-9, "0.000000001"],
  [-1.25e-10, "-0.000000000125"],
  [1e21, "1000000000000000000000"],
  [1.5e22, "15000000000000000000000"],
  [44.4938, "44.4938"],
  [1 / 3, "0.3333333333333333"],
  [-179.9999999, "-179.9999999"],
])("I7 %d is written as %s", (value, digits) => {
  expect(digitsOf(writeNumber, value)).toBe(digits);
});

test("E1 every finite number reads back as itself, and never with an exponent", () => {
  const numbers = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.integer({ min: -1e15, max: 1e15 }).map((scaled) => scaled / 1e7),
  );
  fc.assert(
    fc.property(numbers, (value) => {
      const digits = digitsOf(writeNumber, value);
      expect(digits).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(digits)).toBe(value === 0 ? 0 : value);
      expect(Number(plainDigits(value))).toBe(value === 0 ? 0 : value);
    }),
    runs(1_000),
  );
});

test("E3 degrees have at most seven decimals and are within half of the last one", () => {
  fc.assert(
    fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (degrees) => {
      const digits = digitsOf(writeDegrees, degrees);
      expect(digits).toMatch(/^-?\d{1,3}(\.\d{1,7})?$/);
      expect(Math.abs(Number(digits) - degrees)).toBeLessThanOrEqual(0.500001e-7);
    }),
  );
  expect(digitsOf(writeDegrees, -0.00000001)).toBe("0");
});
