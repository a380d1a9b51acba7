import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { filled, NOT_KNOWN, roomFor } from "../../src/import/store/room.ts";
import { createRowNumbers } from "../../src/import/store/row-numbers.ts";
import { createTextBuilder } from "../../src/import/store/text-builder.ts";
import { cellAt } from "../../src/model/column.ts";

describe("room for a column", () => {
  test("is for the whole file once enough of it was read", () => {
    const room = roomFor(2000, 2000, 100, { share: 1 / 50 });
    expect(room).toBeGreaterThanOrEqual(100_000);
    expect(room).toBeLessThan(100_000 * 1.05);
  });

  test("is never less than what is put, whatever is said to be read", () => {
    for (const share of [0, -1, 1e-9, 0.02, 0.5, 1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      for (const [now, used, count] of [
        [0, 0, 1],
        [64, 60, 1_000_000],
        [2 ** 23, 2 ** 23, 1],
      ] as const) {
        const room = roomFor(now, used, count, { share });
        expect(room).toBeGreaterThanOrEqual(used + count);
        expect(room).toBeGreaterThanOrEqual(now * (share === 0.5 || share === 1 ? 1.125 : 1.25) - 1);
        expect(Number.isInteger(room)).toBe(true);
      }
    }
  });

  test("is guessed so far ahead only: the rows at the start of a file may be the shortest", () => {
    expect(roomFor(4_000_000, 4_000_000, 1000, { share: 1 / 64 })).toBe(4_001_000 + 2 ** 24);
    expect(roomFor(40_000_000, 40_000_000, 1000, { share: 1 / 64 })).toBe(4 * 40_001_000);
  });

  test("is for all of a file rather than for less that is filled in its second half", () => {
    for (let share = 1 / 64; share < 1; share *= 1.01) {
      let [room, read] = [0, share];
      for (; room < 1e8 && read < 1; read = room / 1e8) room = roomFor(room, Math.ceil(1e8 * read), 1, { share: read });
      expect(room).toBeLessThan(1.04e8 + 1);
      const before = roomFor(0, Math.ceil(1e8 * share), 1, { share });
      expect(before < 1e8 && before > 0.54e8).toBe(false);
    }
  });

  test("doubles while a column is small, and grows by a quarter when it is large", () => {
    expect(roomFor(1000, 1000, 1, NOT_KNOWN)).toBe(2000);
    expect(roomFor(2 ** 24, 2 ** 24, 1, NOT_KNOWN)).toBe(1.25 * 2 ** 24);
    expect(roomFor(2 ** 22 - 1, 2 ** 22 - 1, 1, NOT_KNOWN)).toBe(2 * (2 ** 22 - 1));
    expect(roomFor(2 ** 22, 2 ** 22, 1, NOT_KNOWN)).toBe(1.25 * 2 ** 22);
  });

  test("of which nothing is known yet is what is put, or a little more than there was", () => {
    expect(roomFor(0, 0, 0, NOT_KNOWN)).toBe(0);
    expect(roomFor(0, 0, 0, { share: 1 })).toBe(0);
    expect(roomFor(0, 0, 7, { share: 0.5 })).toBe(7);
    expect(roomFor(64, 0, 1, { share: 0.5 })).toBe(72); // empty so far, which tells nothing of the rest
  });

  test("that was short of the file by little grows by little near its end", () => {
    expect(roomFor(1_000_000, 1_000_000, 1000, { share: 0.49 })).toBeGreaterThan(2_000_000);
    expect(roomFor(1_000_000, 1_000_000, 1000, { share: 0.99 })).toBe(1_125_000);
  });

  test("is guessed from a certain share on, and of a file that was read whole a margin is left", () => {
    expect(roomFor(6400, 6400, 1, { share: 1 / 64 })).toBe((6400 * 64 * 33) / 32);
    expect(roomFor(6400, 6400, 1, { share: 1 / 64 - 1e-9 })).toBe(12_800);
    expect(roomFor(1000, 3200, 1, { share: 1 })).toBe(3300);
    expect(roomFor(1000, 3200, 101, { share: 1 })).toBe(3301);
  });

  test("is what is put at least, and more only as far as it may be guessed or grown", () => {
    const most = 2 ** 26;
    const share = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1 / 64, 1, 2, Number.NaN));
    const about = fc.tuple(fc.nat(most), fc.nat(most), fc.oneof(fc.constant(0), fc.nat(100), fc.nat(most)), share);
    fc.assert(
      fc.property(about, ([now, held, count, share]) => {
        const used = Math.min(now, held);
        const room = roomFor(now, used, count, { share });
        expect(Number.isInteger(room)).toBe(true);
        expect(room).toBeGreaterThanOrEqual(Math.max(used + count, Math.ceil(now * (share >= 0.5 ? 1.125 : 1.25))));
        const isLarge = now >= 2 ** 22;
        const grown = Math.ceil(now * (isLarge ? 1.25 : 2));
        const guessed = share >= 1 / 64 && share <= 1 ? 2 * Math.max(used + count + 2 ** 24, 4 * (used + count)) : 0;
        expect(room).toBeLessThanOrEqual(Math.max(used + count, grown, guessed));
      }),
    );
  });
});

describe("a column that is full", () => {
  test("is not copied where little room is left over, and copied where much is", () => {
    const numbers = Uint32Array.from({ length: 1000 }, (_, at) => at);
    expect(filled(numbers, 950).buffer).toBe(numbers.buffer);
    const few = filled(numbers, 10);
    expect([...few]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(few.buffer.byteLength).toBe(40);
  });
  test("is itself where nothing is left over, and where a quarter of what it holds is", () => {
    const full = Float64Array.of(1, 2, 3);
    expect(filled(full, 3).buffer).toBe(full.buffer);
    expect([...filled(full, 3)]).toEqual([1, 2, 3]);
    const [near, far] = [new Uint8Array(320).fill(7), new Uint8Array(321).fill(7)];
    expect(filled(near, 256).buffer).toBe(near.buffer);
    expect(filled(far, 256).buffer).not.toBe(far.buffer);
    expect(far.length).toBe(0); // let go
  });

  test("of nothing holds nothing, and keeps no room", () => {
    const room = new Uint16Array(64);
    expect(filled(room, 0)).toEqual(new Uint16Array(0));
    expect(room.length).toBe(0);
    expect(filled(new Uint16Array(0), 0).length).toBe(0);
  });
});

describe("columns at the edges of their room", () => {
  const SHARES = [0, 1 / 64, 1];
  const AROUND = [0, 1, 63, 64, 65, 127, 128, 129, 255, 256, 257, 4095, 4096, 4097];

  test.each(SHARES)("hold all numbers where these just fill it, and one more (share read: %d)", (share) => {
    for (const size of AROUND) {
      for (const more of [0, 1]) {
        const rows = createRowNumbers((length) => new Uint32Array(length), { share });
        const numbers = Uint32Array.from({ length: size + more }, (_, at) => at + 1);
        rows.pushAll(numbers, size);
        for (let at = size; at < size + more; at++) rows.push(at + 1);
        expect(rows.finish()).toEqual(numbers);
        expect(rows.size).toBe(0);
      }
    }
  });

  test.each(SHARES)("hold all texts where their bytes or their number just fill it (share read: %d)", (share) => {
    for (const size of AROUND) {
      const texts = [
        Array.from({ length: size }, () => "x"), // their number
        ["x".repeat(size), "", "y"], // their bytes
        size % 2 === 0 ? ["é".repeat(size / 2), "y"] : ["", "é".repeat(size), ""],
      ];
      for (const cells of texts) {
        const [together, apart] = [createTextBuilder({ share }), createTextBuilder({ share })];
        together.pushAll(cells);
        for (const cell of cells) apart.pushAll([cell]);
        for (const builder of [together, apart]) {
          const column = builder.finish();
          expect(column.offsets.length).toBe(cells.length + 1);
          expect(cells.map((_, row) => cellAt(column, row))).toEqual(cells);
        }
      }
    }
  });
});
