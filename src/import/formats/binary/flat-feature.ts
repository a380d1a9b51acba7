import type { Feature, Geometry, Position } from "geojson";
import { type FlatTable, flatTable } from "./flat-table.ts";

export interface FlatColumn {
  readonly name: string;
  readonly type: number;
}

/** Numbers of fields, in the order of the published schema. */
const FEATURE = { geometry: 0, properties: 1, columns: 2 } as const;
const GEOMETRY = { ends: 0, xy: 1, z: 2, type: 6, parts: 7 } as const;
const COLUMN = { name: 0, type: 1 } as const;
const DEEPEST = 20;
/** Parts may point to the same bytes, again and again: these are what is left for more of them. */
interface Room {
  parts: number;
  /** Of points and of ends of lines, as they stand in the feature, where each is counted once. */
  bytes: number;
}
const MOST_PARTS = 100_000;
const POINT_BYTES = 16;
const END_BYTES = 4;

export const columnsIn = (table: FlatTable, field: number): readonly FlatColumn[] =>
  table.tables(field).map((column) => ({
    name: column.text(COLUMN.name) ?? "",
    type: column.byte(COLUMN.type, 0),
  }));

/** @throws RangeError where its bytes are damaged */
export function readFeature(bytes: Uint8Array, columns: readonly FlatColumn[], geometryType: number): Feature {
  const feature = flatTable(bytes);
  const own = columnsIn(feature, FEATURE.columns);
  const shape = feature.table(FEATURE.geometry);
  const geometry = shape && toGeometry(shape, geometryType, 0, { parts: MOST_PARTS, bytes: bytes.byteLength });
  return {
    type: "Feature",
    properties: readProperties(feature.bytes(FEATURE.properties), own.length > 0 ? own : columns),
    geometry: geometry ?? (null as never),
  };
}

function toGeometry(shape: FlatTable, outer: number, depth: number, room: Room): Geometry | undefined {
  if (room.parts-- === 0) throw new RangeError(`A shape has more than ${MOST_PARTS} parts.`);
  if (depth > DEEPEST) throw new RangeError(`Shapes are nested deeper than ${DEEPEST}.`);
  const type = shape.byte(GEOMETRY.type, 0) || outer;
  const points = (): Position[] => positions(shape, room);
  const lines = (): Position[][] => {
    const ends = shape.ints(GEOMETRY.ends);
    take(room, ends.length * END_BYTES);
    return split(points(), ends);
  };
  const inside = (inner: number): Geometry[] =>
    shape.tables(GEOMETRY.parts).flatMap((part) => toGeometry(part, inner, depth + 1, room) ?? []);
  if (type === 1) {
    const [coordinates] = points();
    return coordinates && !coordinates.slice(0, 2).some(Number.isNaN) ? { type: "Point", coordinates } : undefined;
  }
  if (type === 2) return { type: "LineString", coordinates: points() };
  if (type === 3) return { type: "Polygon", coordinates: lines() };
  if (type === 4) return { type: "MultiPoint", coordinates: points() };
  if (type === 5) return { type: "MultiLineString", coordinates: lines() };
  if (type === 6)
    return {
      type: "MultiPolygon",
      coordinates: inside(3).flatMap((part) => (part.type === "Polygon" ? [part.coordinates] : [])),
    };
  return type === 7 ? { type: "GeometryCollection", geometries: inside(0) } : undefined;
}

function take(room: Room, bytes: number): void {
  room.bytes -= bytes;
  if (room.bytes < 0) throw new RangeError("Parts of a shape repeat more points than it has bytes for.");
}

function positions(shape: FlatTable, room: Room): Position[] {
  const [xy, z] = [shape.doubles(GEOMETRY.xy), shape.doubles(GEOMETRY.z)];
  take(room, Math.floor(xy.length / 2) * POINT_BYTES);
  return Array.from({ length: Math.floor(xy.length / 2) }, (_, at) => {
    const height = z[at];
    return [xy[at * 2]!, xy[at * 2 + 1]!, ...(height === undefined || Number.isNaN(height) ? [] : [height])];
  });
}

/** Rings and lines stand one after the other; where each ends is said apart, unless there is only one. */
function split(points: Position[], ends: readonly number[]): Position[][] {
  if (ends.length === 0) return [points];
  if (ends.some((end, at) => end > points.length || end < (ends[at - 1] ?? 0)))
    throw new RangeError(`Parts end beyond ${points.length} points.`);
  return ends.map((end, at) => points.slice(at === 0 ? 0 : ends[at - 1], end));
}

/** How each kind of value is read, and its width; texts and bytes have their length before them. */
const NUMBERS: Readonly<Record<number, readonly [bytes: number, read: (view: DataView, at: number) => unknown]>> = {
  0: [1, (view, at) => view.getInt8(at)],
  1: [1, (view, at) => view.getUint8(at)],
  2: [1, (view, at) => view.getUint8(at) !== 0],
  3: [2, (view, at) => view.getInt16(at, true)],
  4: [2, (view, at) => view.getUint16(at, true)],
  5: [4, (view, at) => view.getInt32(at, true)],
  6: [4, (view, at) => view.getUint32(at, true)],
  7: [8, (view, at) => view.getBigInt64(at, true)],
  8: [8, (view, at) => view.getBigUint64(at, true)],
  9: [4, (view, at) => Number(view.getFloat32(at, true).toPrecision(7))],
  10: [8, (view, at) => view.getFloat64(at, true)],
};
const TEXTS: ReadonlySet<number> = new Set([11, 12, 13]); // text, JSON, day and time
const BYTES = 14;
const decoder = new TextDecoder();

function readProperties(bytes: Uint8Array | undefined, columns: readonly FlatColumn[]): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  if (!bytes) return properties;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 2 <= bytes.length; ) {
    const column = columns[view.getUint16(at, true)];
    at += 2;
    if (!column) throw new RangeError(`A value belongs to none of ${columns.length} columns.`);
    const number = NUMBERS[column.type];
    if (number) {
      const value = number[1](view, at);
      properties[column.name] = typeof value === "bigint" ? String(value) : value;
      at += number[0];
      continue;
    }
    const length = view.getUint32(at, true);
    at += 4;
    if (at + length > bytes.length || !(TEXTS.has(column.type) || column.type === BYTES))
      throw new RangeError(`A value of ${length} bytes does not fit.`);
    if (column.type !== BYTES) properties[column.name] = decoder.decode(bytes.subarray(at, at + length));
    at += length;
  }
  return properties;
}
