import type { MatchedColumn } from "../columns/match-columns.ts";
import { columnsOf } from "./columns-of.ts";
import type { PointColumns, PositionSource } from "./raw-position.ts";

/** Where the positions of a file stand: with its records, in two columns or in one. */
export function positionSource(columns: readonly MatchedColumn[], hasShapes: boolean): PositionSource | undefined {
  if (hasShapes) return { from: "shapes" };
  const [own, other] = [pointColumns(columns, false), pointColumns(columns, true)];
  if (own) return { from: "columns", ...own, ...(other && { otherwise: other }) };
  if (other) return { from: "columns", ...other };
  for (const { target, index } of columns) {
    if (target.as === "coordinates") return { from: "pair", column: index, order: target.order };
    if (target.as === "geometry") return { from: "geometry", column: index };
  }
  return undefined;
}

function pointColumns(columns: readonly MatchedColumn[], isFallback: boolean): PointColumns | undefined {
  const [latitude, longitude] = (["latitude", "longitude"] as const).map((field) =>
    columnsOf(columns, field).find((column) => column.isFallback === isFallback),
  );
  return latitude && longitude && { latitude: latitude.index, longitude: longitude.index };
}

export function positionColumns(source: PositionSource | undefined): readonly number[] {
  if (!source || source.from === "shapes") return [];
  if (source.from !== "columns") return [source.column];
  const { latitude, longitude, otherwise } = source;
  return [latitude, longitude, ...(otherwise ? [otherwise.latitude, otherwise.longitude] : [])];
}
