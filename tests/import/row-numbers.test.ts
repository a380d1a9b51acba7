import fc from "fast-check";
import { expect, test } from "vitest";
import { createCellBuilder } from "../../src/import/store/cell-builder.ts";
import { createRowNumbers } from "../../src/import/store/row-numbers.ts";
import { createTextBuilder } from "../../src/import/store/text-builder.ts";
import { cellAt, codesFor } from "../../src/model/column.ts";

const step = fc.oneof(
  fc.record({ kind: fc.constant("push" as const), value: fc.nat(1000) }),
  fc.record({ kind: fc.constant("many" as const), value: fc.nat(40_000) }),
  fc.record({ kind: fc.constant("skip" as const), value: fc.nat(40_000) }),
);

test("numbers of rows are those of an array, also when they become wider, however much of the file is said to be read", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), fc.constantFrom(0, 0.001, 0.02, 0.3, 0.9, 1, 7), (steps, share) => {
      let most = 1;
      const rows = createRowNumbers((length) => codesFor(most, length), { share });
      const plain: number[] = [];
      const widenTo = (value: number): void => {
        const before = codesFor(most, 0).BYTES_PER_ELEMENT;
        most = Math.max(most, value + 1);
        if (codesFor(most, 0).BYTES_PER_ELEMENT > before) rows.widen();
      };
      for (const { kind, value } of steps) {
        if (kind === "push") {
          widenTo(value);
          rows.push(value);
          plain.push(value);
        } else if (kind === "many") {
          const values = Int32Array.from({ length: value + 5 }, (_, at) => (at * 7) % (value + 1));
          widenTo(value);
          rows.pushAll(values, value);
          for (let at = 0; at < value; at++) plain.push(values[at]!);
        } else {
          rows.skip(value);
          for (let at = 0; at < value; at++) plain.push(0);
        }
      }
      expect(rows.size).toBe(plain.length);
      if (plain.length > 0) {
        const middle = plain.length >> 1;
        expect(rows.at(middle)).toBe(plain[middle]);
        rows.set(middle, 0);
        plain[middle] = 0;
      }
      const all = rows.finish();
      expect(all.length).toBe(plain.length);
      expect(all.findIndex((value, row) => value !== plain[row])).toBe(-1); // to compare them whole takes far longer
    }),
    { numRuns: 50 },
  );
});

test("a column with gaps is the one that empty cells make", () => {
  const cell = fc.record({ gap: fc.oneof(fc.nat(3), fc.nat(50_000)), text: fc.string({ maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 8 }), fc.boolean(), (cells, areMany) => {
      const [skipping, pushing] = [createCellBuilder(), createCellBuilder()];
      const first = areMany ? Array.from({ length: 17_000 }, (_, at) => `text ${at}`) : [];
      for (const builder of [skipping, pushing]) builder.pushAll(first);
      for (const { gap, text } of cells) {
        skipping.skipTo(skipping.size + gap);
        for (let at = 0; at < gap; at++) pushing.push("");
        for (const builder of [skipping, pushing]) builder.push(text);
      }
      expect(skipping.size).toBe(pushing.size);
      const { size } = pushing;
      const [skipped, pushed] = [skipping.finish(), pushing.finish()];
      expect(skipped.type).toBe(pushed.type);
      for (let row = 0; row < size; row += 7) if (cellAt(skipped, row) !== cellAt(pushed, row)) expect(row).toBe(-1);
    }),
    { numRuns: 20 },
  );
});

test("texts are those that were put, whatever is said of how much of the file was read", () => {
  const cell = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 4 }),
    fc.constantFrom("", "é".repeat(3000), "x".repeat(9000)),
  );
  const step = fc.record({ share: fc.constantFrom(0, 0.016, 0.5, 1, 3), cells: fc.array(cell, { maxLength: 40 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const readSoFar = { share: 0 };
      const builder = createTextBuilder(readSoFar);
      const copy = createTextBuilder();
      const plain: string[] = [];
      for (const { share, cells } of steps) {
        readSoFar.share = share;
        if (cells.length % 2 === 0) builder.pushAll(cells);
        else for (const cell of cells) builder.push(cell);
        plain.push(...cells);
        copy.pushFrom(builder, copy.size, builder.size);
        if (plain.length > 0) expect(builder.at(plain.length - 1)).toBe(plain.at(-1));
      }
      for (const column of [builder.finish(), copy.finish()]) {
        expect(column.offsets.length).toBe(plain.length + 1);
        expect(column.bytes.length).toBe(column.offsets.at(-1));
        expect(plain.map((_, row) => cellAt(column, row))).toEqual(plain);
      }
    }),
    { numRuns: 100 },
  );
});
