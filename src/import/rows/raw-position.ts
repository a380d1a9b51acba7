import type { IssueCode } from "../../model/issue.ts";
import { readGeometry } from "../json/read-geometry.ts";
import { NO_SHAPE, type Shape } from "../json/shape.ts";
import { readDegrees } from "../position/read-degrees.ts";
import { readGridReference } from "../position/read-grid-reference.ts";
import { readPair } from "../position/read-pair.ts";
import { readWellKnownText } from "../position/read-well-known-text.ts";
import type { Slice } from "./slice.ts";

export interface PointColumns {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where the position of a record comes from. */
export type PositionSource =
  | {
      readonly from: "columns";
      readonly latitude: number;
      readonly longitude: number;
      readonly otherwise?: PointColumns;
    }
  | { readonly from: "pair"; readonly column: number; readonly order: "latitude-first" | "longitude-first" }
  | { readonly from: "geometry"; readonly column: number }
  | { readonly from: "shapes" };

/** Metres: the middle of a larger square says only about where a place is. */
const LARGE_SQUARE = 1000;

export interface RawPosition {
  readonly shape: Shape;
  readonly code?: IssueCode;
  readonly found: string;
  readonly decimalComma: boolean;
  /** GeoJSON writes longitudes past 180 on purpose. */
  readonly wraps: boolean;
  /** Degrees that were made of a reference to a grid. */
  readonly isConverted?: true;
}

export function rawPosition(slice: Slice, at: number, source: PositionSource): RawPosition {
  if (source.from === "shapes") {
    const shape = slice.shapes?.at(at) ?? NO_SHAPE;
    const found = shape.longitude === undefined ? "" : `${shape.longitude}, ${shape.latitude}`;
    return { shape, found, decimalComma: false, wraps: true };
  }
  const { cells } = slice;
  if (source.from === "columns") return fromOneOf(source, (column) => cells.text(at, column));
  const cell = cells.text(at, source.column);
  if (cell.trim() === "") return failed("coordinate-missing", "");
  const geometry = readWellKnownText(cell) ?? fromJson(cell);
  if (geometry) return { shape: readGeometry(geometry), found: cell, decimalComma: false, wraps: true };
  const square = readGridReference(cell);
  if (square)
    return {
      shape: { ...pointShape(square.longitude, square.latitude), derived: square.side >= LARGE_SQUARE },
      found: cell,
      decimalComma: false,
      wraps: false,
      isConverted: true,
    };
  const point = readPair(cell, source.from === "pair" ? source.order : "longitude-first");
  return point
    ? { shape: pointShape(point.longitude, point.latitude), found: cell, decimalComma: false, wraps: false }
    : failed("coordinate-invalid", cell);
}

/** Where a record has no point of its own, "0, 0" being none, the other columns may have one. */
function fromOneOf(
  { otherwise, ...own }: PointColumns & { readonly otherwise?: PointColumns },
  text: (column: number) => string,
): RawPosition {
  const first = fromColumns(text(own.latitude), text(own.longitude));
  const isNowhere = first.shape.longitude === 0 && first.shape.latitude === 0;
  if (!otherwise || (first.code !== "coordinate-missing" && !isNowhere)) return first;
  const other = fromColumns(text(otherwise.latitude), text(otherwise.longitude));
  if (other.shape.longitude === undefined) return first;
  if (!isNowhere) return other;
  const issue = {
    code: "coordinate-null-island",
    severity: "repair",
    found: first.found,
    became: other.found,
  } as const;
  return { ...other, shape: { ...other.shape, issues: [issue] } };
}

function fromColumns(latitudeCell: string, longitudeCell: string): RawPosition {
  const latitude = readDegrees(latitudeCell, "latitude");
  const longitude = readDegrees(longitudeCell, "longitude");
  if (latitude === undefined || longitude === undefined) {
    const blank = latitudeCell.trim() === "" && longitudeCell.trim() === "";
    return failed(
      blank
        ? "coordinate-missing"
        : anyBlank(latitudeCell, longitudeCell)
          ? "coordinate-missing"
          : "coordinate-invalid",
      blank ? "" : `${latitudeCell}, ${longitudeCell}`,
    );
  }
  return {
    shape: pointShape(longitude, latitude),
    found: `${latitudeCell}, ${longitudeCell}`,
    decimalComma: latitudeCell.includes(",") || longitudeCell.includes(","),
    wraps: false,
  };
}

const anyBlank = (a: string, b: string): boolean => a.trim() === "" || b.trim() === "";
const failed = (code: IssueCode, found: string): RawPosition => ({
  shape: NO_SHAPE,
  code,
  found,
  decimalComma: false,
  wraps: false,
});
const pointShape = (longitude: number, latitude: number): Shape => ({
  longitude,
  latitude,
  derived: false,
  issues: [],
});

function fromJson(cell: string): unknown {
  if (!/^\s*\{/.test(cell)) return undefined;
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}
