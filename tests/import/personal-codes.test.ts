import fc from "fast-check";
import { expect, test } from "vitest";
import { isPersonalCode, mayBePersonalCode } from "../../src/import/privacy/personal-codes.ts";

const encoder = new TextEncoder();

function mayBe(text: string): boolean {
  const bytes = encoder.encode(`x${text}x`); // what stands around a cell is none of it
  return mayBePersonalCode(bytes, 1, bytes.length - 1);
}

test.each(["12345678Z", "12345678-Z", "no. 12345678z.", "X1234567L", "x1234567-l", "RSSMRA85T10A562S", "1 12345678Z"])(
  "%s may be the number of a person",
  (text) => {
    expect(mayBe(text)).toBe(true);
  },
);

test.each([
  "row-1000000",
  "row-1000000-",
  "2024-1234567",
  "ES 1234567 89 Z",
  "1234567",
  "Z12345678",
  "1234567--Z",
  "coop 12 of 2024",
])("%s is none, which is seen without reading it as text", (text) => {
  expect(isPersonalCode(text)).toBe(false);
  expect(mayBe(text)).toBe(false);
});

test("no number of a person is passed over", () => {
  const part = fc.constantFrom(
    "1",
    "12345678",
    "1234567",
    "X",
    "Z",
    "-",
    "R",
    "RSSMRA85T10A562S",
    "RSSMRA",
    "85",
    " ",
    "é",
    ".",
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const text = parts.join("");
      if (isPersonalCode(text)) expect(mayBe(text)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
