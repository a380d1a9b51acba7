import fc from "fast-check";
import { expect, test } from "vitest";
import { partsByBand } from "../../src/territory/parts-by-band.ts";

const BANDS = 6;
const ROWS_IN_BAND = 4;
const row = fc.nat(BANDS * ROWS_IN_BAND - 1);

test("each band holds the parts that reach into it, in their order, and each part is asked for its rows twice", () => {
  const reach = fc.tuple(row, row).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
  const inOrder = fc
    .array(reach, { maxLength: 20 })
    .chain((reaches) =>
      fc.tuple(fc.constant(reaches), fc.shuffledSubarray([...reaches.keys()], { minLength: reaches.length })),
    );
  fc.assert(
    fc.property(inOrder, ([reaches, order]) => {
      let asked = 0;
      const lowest = (part: number) => {
        asked++;
        return reaches[part]![0];
      };
      const { start, parts } = partsByBand(order, BANDS, ROWS_IN_BAND, lowest, (part) => reaches[part]![1]);
      const bands = Array.from({ length: BANDS }, (_, band) => [...parts.subarray(start[band]!, start[band + 1]!)]);
      const expected = bands.map((_, band) =>
        order.filter((part) => {
          const [from, to] = reaches[part]!;
          return from < (band + 1) * ROWS_IN_BAND && to >= band * ROWS_IN_BAND;
        }),
      );
      expect(bands).toEqual(expected);
      expect(asked).toBe(2 * order.length);
    }),
  );
});
