import { describe, expect, test } from "vitest";
import { filled, NOT_KNOWN, roomFor } from "../../src/import/store/room.ts";

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
        expect(room).toBeGreaterThanOrEqual(now * 1.25 - 1);
        expect(Number.isInteger(room)).toBe(true);
      }
    }
  });

  test("is guessed so far ahead only: the rows at the start of a file may be the shortest", () => {
    expect(roomFor(4_000_000, 4_000_000, 1000, { share: 1 / 64 })).toBe(4_001_000 + 2 ** 24);
  });

  test("doubles while a column is small, and grows by a quarter when it is large", () => {
    expect(roomFor(1000, 1000, 1, NOT_KNOWN)).toBe(2000);
    expect(roomFor(2 ** 24, 2 ** 24, 1, NOT_KNOWN)).toBe(1.25 * 2 ** 24);
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
});
