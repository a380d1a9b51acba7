import type { Atlas } from "../model/atlas.ts";
import { distanceKm } from "../model/mercator.ts";
import type { Selection } from "../model/selection.ts";

/**
 * Rows `from` … `from + length - 1` of the selection by distance (exact, on the sphere), then by directory and row. Rows without a position
 * stand last, in their order.
 */
export function nearestRows(
  atlas: Atlas,
  selection: Selection,
  point: { readonly longitude: number; readonly latitude: number },
  from: number,
  length: number,
): number[] {
  const { rows, kilometres } = distances(atlas, selection, point);
  const placedTo = Math.min(from + length, rows.length);
  partition(kilometres, rows, placedTo);
  const nearest = Array.from(withEqual(kilometres, placedTo), (at) => ({ row: rows[at]!, km: kilometres[at]! }));
  nearest.sort((a, b) => a.km - b.km || byOrigin(atlas, a.row, b.row));
  const part = nearest.slice(from, placedTo).map(({ row }) => row);
  let skip = Math.max(0, from - rows.length);
  for (let row = atlas.placed; row < atlas.size && part.length < length; row++) {
    if (selection.mask[row] === 1 && skip-- <= 0) part.push(row);
  }
  return part;
}

/** The first `least` places, and of the others those as far away as the farthest of them, so that every part of the list is cut alike. */
function* withEqual(values: Float64Array, least: number): Generator<number> {
  let farthest = -1;
  for (let at = 0; at < least; at++) {
    farthest = Math.max(farthest, values[at]!);
    yield at;
  }
  for (let at = least; at < values.length; at++) if (values[at] === farthest) yield at;
}

const byOrigin = ({ directory, row }: Atlas, a: number, b: number): number =>
  directory[a]! - directory[b]! || row[a]! - row[b]!;

function distances(
  atlas: Atlas,
  { mask, placed }: Selection,
  { longitude, latitude }: { readonly longitude: number; readonly latitude: number },
): { rows: Uint32Array; kilometres: Float64Array } {
  const degrees = atlas.directories.map(({ fields }) => {
    const [east, north] = [fields.get("longitude"), fields.get("latitude")];
    if (east?.type !== "number" || north?.type !== "number") return undefined;
    return { longitude: east.values, latitude: north.values };
  });
  const [rows, kilometres] = [new Uint32Array(placed), new Float64Array(placed)];
  let count = 0;
  for (let row = 0; row < atlas.placed; row++) {
    if (mask[row] === 0) continue;
    const at = atlas.row[row]!;
    const of = degrees[atlas.directory[row]!]!;
    kilometres[count] = distanceKm(longitude, latitude, of.longitude[at]!, of.latitude[at]!);
    rows[count++] = row;
  }
  return { rows, kilometres };
}

/** Moves the `least` smallest distances to the front, in any order (quickselect); with equal distances any of them. */
function partition(values: Float64Array, rows: Uint32Array, least: number): void {
  let [left, right] = [0, values.length - 1];
  while (left < right) {
    const pivot = values[(left + right) >>> 1]!;
    let [low, high] = [left, right];
    while (low <= high) {
      while (values[low]! < pivot) low++;
      while (values[high]! > pivot) high--;
      if (low > high) break;
      [values[low], values[high]] = [values[high]!, values[low]!];
      [rows[low], rows[high]] = [rows[high]!, rows[low]!];
      low++;
      high--;
    }
    if (least <= high) right = high;
    else if (least >= low) left = low;
    else return;
  }
}
