import type { CodedColumn } from "../../model/column.ts";
import { letGo } from "../../model/let-go.ts";
import { countEqualPoints } from "../store/point-counts.ts";

/** How exact a point is; the place of each is its code. */
const PRECISIONS = ["", "exact", "locality", "generalised", "unknown"];
const [EXACT, LOCALITY, GENERALISED, NOT_SURE] = [1, 2, 3, 4];
const CROWD = 5; // equal points in one file that stand for a town rather than for addresses

interface Points {
  /** Degrees by row, NaN for none. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** Rows whose point stands for a shape, and those whose point is blurred. */
  readonly derived: ReadonlySet<number>;
  readonly uncertain: ReadonlySet<number>;
}

/** A point that many rows share: the first of them, the point as a text, and how many they are. */
interface Crowd {
  readonly row: number;
  readonly point: string;
  readonly rows: number;
}

/** How exact each point is, and which are shared by many; `isCrowded` gets a 1 for rows of these. */
export function precisionColumn(
  { longitude, latitude, derived, uncertain }: Points,
  isCrowded: Uint8Array,
): { readonly column: CodedColumn; readonly crowds: readonly Crowd[] } {
  const counts = countEqualPoints(longitude, latitude);
  const codes = precisionsOf(counts);
  for (const row of derived) if (codes[row] === EXACT) codes[row] = NOT_SURE;
  for (const row of uncertain) if (codes[row] !== 0) codes[row] = GENERALISED;
  const told = new Set<string>();
  const crowds: Crowd[] = [];
  for (let row = codes.indexOf(LOCALITY); row >= 0; row = codes.indexOf(LOCALITY, row + 1)) {
    isCrowded[row] = 1;
    const point = `${latitude[row]}, ${longitude[row]}`;
    if (told.has(point)) continue;
    told.add(point);
    crowds.push({ row, point, rows: counts[row]! });
  }
  letGo(counts);
  return { column: { type: "coded", values: PRECISIONS, codes }, crowds };
}

/** By how many rows share a point; 0 for rows without one. */
function precisionsOf(counts: Uint32Array): Uint8Array {
  const codes = new Uint8Array(counts.length);
  for (let row = 0; row < counts.length; row++) codes[row] = counts[row]! >= CROWD ? LOCALITY : counts[row]! && EXACT;
  return codes;
}
