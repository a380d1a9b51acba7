import fc from "fast-check";
import { expect, test } from "vitest";
import type { PlaceColumns } from "../../src/import/columns/place-columns.ts";
import { isPlaceLike } from "../../src/import/privacy/place-like.ts";
import { telltales } from "../../src/import/rows/guard.ts";
import { cellsIn } from "../../src/import/table/raw-cells.ts";
import { isReadAs } from "../../src/import/text/readings.ts";

const encoder = new TextEncoder();
const OTHERS: PlaceColumns = { addresses: [], points: [], identifiers: [], others: [0], spoken: [] };

/** A cell that lies as bytes. */
function cellOf(written: Uint8Array) {
  const size = written.length;
  const bounds = { bytes: written, width: 1, rowStep: 1, columnStep: 1, used: size, spare: size, spareEnd: size };
  const lies = { starts: Int32Array.of(0), ends: Int32Array.of(size) };
  const known = { numbers: [], passed: [], plain: [], glances: [] };
  return cellsIn({ ...bounds, ...lies }, 1, new Map(), { of: () => undefined }, known);
}

const piece = fc.constantFrom(
  ..."Rua |street|straße |Weg|丁目|番地|로|１２|٣|𝟙|⑤|½|＠|＋|／|（|＂|\u200b|\u00ad|Ã|©|â€|œ|Â|ï¼‘|Ä±|ðŸ|\x80|\x9f|’|é|字|ж| |\n|a|Z".split(
    "|",
  ),
  ...'&#49;|&#x31;|&quot;|&|<b>|<a href=x>|<br>|<|<!--|1|9|+|/|(|"|POINT|°|node|way:|osm.org|8FVC|,|.'.split("|"),
);
const written = fc.oneof(
  fc.array(piece, { maxLength: 7 }).map((pieces) => encoder.encode(pieces.join(""))),
  fc.string({ unit: "binary", maxLength: 8 }).map((text) => encoder.encode(text)),
  fc.uint8Array({ maxLength: 12 }),
);
const isPlace = isReadAs(isPlaceLike);

test("P8 no cell that is like a place, in whatever way it is read, is passed over by its bytes", () => {
  fc.assert(
    fc.property(written, (bytes) => {
      const cells = cellOf(bytes);
      expect(telltales(cells, 0, OTHERS, false)).toEqual(isPlace(cells.text(0, 0)) ? [0] : []);
    }),
    { numRuns: 20_000 },
  );
});
