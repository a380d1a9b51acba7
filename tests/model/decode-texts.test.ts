import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellAt, cellsAt, textColumn } from "../../src/model/column.ts";
import { decodeTexts } from "../../src/model/decode-texts.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Whole texts, and bytes that are none: cut characters, single halves, what only looks like a beginning. */
const piece = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => encoder.encode(text)),
  fc.constantFrom("Coopérative", "協同組合", "🜨🜨", "\ufeffbom", "\ufffd", "").map((text) => encoder.encode(text)),
  fc.uint8Array({ maxLength: 6 }),
  fc
    .constantFrom([0xe9], [0xe9, 0x80], [0xa9], [0xc3], [0x9f, 0x8c], [0xf0, 0x9f])
    .map((bytes) => Uint8Array.from(bytes)),
);

function endToEnd(pieces: readonly Uint8Array[]) {
  const offsets = [3];
  for (const { length } of pieces) offsets.push(offsets.at(-1)! + length);
  const bytes = new Uint8Array(offsets.at(-1)! + 2).fill(0x2a);
  for (const [at, each] of pieces.entries()) bytes.set(each, offsets[at]);
  return { bytes, offsets };
}

describe("texts that are decoded together", () => {
  test("are what each is by itself, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { bytes, offsets } = endToEnd(pieces);
        expect(decodeTexts(bytes, offsets, pieces.length)).toEqual(pieces.map((each) => decoder.decode(each)));
      }),
      { numRuns: 3000 },
    );
  });

  test("a character that is cut between two texts is none in either", () => {
    const { bytes, offsets } = endToEnd([Uint8Array.of(0x61, 0xc3), Uint8Array.of(0xa9, 0x62)]);
    expect(decodeTexts(bytes, offsets, 2)).toEqual(["a\ufffd", "\ufffdb"]);
  });

  test("cells of some rows are those of a column", () => {
    const column = textColumn(["Köln", "", "東京", "Ely", "\ufeffx"]);
    const rows = [4, 0, 1, 2, 2];
    expect(cellsAt(column, rows)).toEqual(rows.map((row) => cellAt(column, row)));
  });
});
