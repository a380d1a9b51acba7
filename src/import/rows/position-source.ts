import type { MatchedColumn } from "../columns/match-columns.ts";
import { columnsOf } from "./plan-terms.ts";
import type { PositionSource } from "./raw-position.ts";

/** Where the positions of a file stand: with its records, in two columns or in one. */
export function positionSource(columns: readonly MatchedColumn[], hasShapes: boolean): PositionSource | undefined {
  if (hasShapes) return { from: "shapes" };
  const [latitude, longitude] = [columnsOf(columns, "latitude")[0], columnsOf(columns, "longitude")[0]];
  if (latitude && longitude) return { from: "columns", latitude: latitude.index, longitude: longitude.index };
  for (const { target, index } of columns) {
    if (target.as === "coordinates") return { from: "pair", column: index, order: target.order };
    if (target.as === "geometry") return { from: "geometry", column: index };
  }
  return undefined;
}

export function positionColumns(source: PositionSource | undefined): readonly number[] {
  if (!source || source.from === "shapes") return [];
  return source.from === "columns" ? [source.latitude, source.longitude] : [source.column];
}
