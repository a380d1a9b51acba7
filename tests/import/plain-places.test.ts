import fc from "fast-check";
import { expect, test } from "vitest";
import { maskContacts, maskEmails } from "../../src/import/privacy/personal-text.ts";
import { copyPlainCell, readyTest } from "../../src/import/raw/plain-cells.ts";
import { viewed } from "../../src/import/raw/viewed-bytes.ts";

const encoder = new TextEncoder();
const oneOf = (pieces: string) => fc.constantFrom(...pieces.split("|"));
const word = oneOf("anna|coop|Bad|é|ж|名|か|10115|12|tel|Mobile|at|dot");
const gap = oneOf("|||||||||| |  |\u00a0|\u2003|\u3000|\t|\n");
const sign = oneOf(
  "@|＠|%40|&#64;|(at)|[ät]|<at>|{ at }|（at）|【arobase】|(a)|_at_|at|arobase|arroba|chiocciola|собака",
);
const point = oneOf(".|(dot)|[.]|（.）|dot|punkt|punto");
const address = fc
  .tuple(word, gap, sign, gap, word, gap, point, gap, oneOf("org|de|coop"))
  .map((pieces) => pieces.join(""));
const telephone = oneOf("+49 30 1234567|(030) 1234567|tel: 0301234567|06 12 34 56 78|030/1234567|٠٣٠ ١٢٣٤٥٦٧");
const text = fc.tuple(word, gap, fc.oneof(address, telephone, word), gap, word).map((pieces) => pieces.join(""));

function isPlain(written: string, mostDigits: number): boolean {
  const bytes = encoder.encode(written);
  const test = readyTest({ kind: "text", longest: 300, isName: false, missing: undefined, mostDigits });
  return copyPlainCell(test, viewed(bytes), 0, bytes.length, viewed(new Uint8Array(bytes.length + 64)), 0);
}

test("P4 a name of a place or a postcode that is taken over as its bytes tells no way to reach somebody", () => {
  fc.assert(
    fc.property(text, (written) => {
      if (isPlain(written, 5)) expect(maskContacts(written)).toBe(written);
      if (isPlain(written, Number.POSITIVE_INFINITY)) expect(maskEmails(written)).toBe(written);
    }),
    { numRuns: 5000 },
  );
});

test.each(["Saint-Étienne du Rouvray", "Bad Homburg", "東京都", "SW1A 1AA", "01310-100"])(
  "%s is taken over so",
  (written) => {
    expect(isPlain(written, written.startsWith("0") ? Number.POSITIVE_INFINITY : 5)).toBe(true);
  },
);

test.each(["anna_at_coop dot org", "anna{at}coop dot org"])("%s is not", (written) => {
  expect(maskEmails(written)).not.toBe(written);
  expect(isPlain(written, Number.POSITIVE_INFINITY)).toBe(false);
});
