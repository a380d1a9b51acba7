import fc from "fast-check";
import { expect, test } from "vitest";
import { createSignIndex } from "../../src/import/table/sign-index.ts";
import { createSignSearch, SEGMENT } from "../../src/import/table/sign-search.ts";

const numRuns = Number(process.env.ATLAS_RUNS ?? 2000);
const search = createSignSearch();
const delimiters = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).filter(
  (each) => !'\n\r"'.includes(each),
);
const placesOf = (bytes: Uint8Array, signs: string): number[] =>
  Array.from(bytes).flatMap((byte, at) => (signs.includes(String.fromCharCode(byte)) ? [at] : []));

test("delimiters, quotes, line ends and markup are found as by looking at each byte", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...delimiters),
      fc.uint8Array({ maxLength: 80 }),
      fc.string({ unit: fc.constantFrom(...',;\t|:"\n\r<&é0a\x0e\x80'), maxLength: 40 }),
      fc.nat(9),
      (delimiter, any, likely, from) => {
        const bytes = Uint8Array.from([...any, ...new TextEncoder().encode(likely + delimiter + likely)]);
        const [begin, to] = [Math.min(from, bytes.length), Math.max(bytes.length - from, Math.min(from, bytes.length))];
        const places = new Int32Array(SEGMENT + 1);
        const markup: number[] = [];
        const size = search(bytes, begin, to, delimiter.charCodeAt(0), places, markup);
        const within = (all: number[]) => all.filter((at) => at >= begin && at < to);
        expect(Array.from(places.subarray(0, size))).toEqual(within(placesOf(bytes, `${delimiter}"\n\r`)));
        expect(markup).toEqual(within(placesOf(bytes, "<&")));
      },
    ),
    { numRuns },
  );
});

test("an index goes on from segment to segment, and others are looked at between", () => {
  const bytes = new TextEncoder().encode("ab,<\n".repeat(SEGMENT / 2));
  const [first, other] = [createSignIndex(0x2c), createSignIndex(0x3b)];
  const found: number[] = [];
  let index = first.open(bytes, 3, bytes.length);
  for (;;) {
    for (; first.places[index]! < first.known; index++) found.push(first.places[index]!);
    if (first.known === bytes.length) break;
    other.open(bytes, 0, bytes.length);
    index = first.more();
  }
  expect(found).toEqual(placesOf(bytes, ",\n").filter((at) => at >= 3));
  expect(first.markup).toEqual(placesOf(bytes, "<"));
});
