import type { Geometry } from "geojson";
import { readWkb } from "./wkb.ts";

/** Kinds of geometry whose coordinates may stand as lists of x and y. */
const KINDS = {
  point: "Point",
  linestring: "LineString",
  polygon: "Polygon",
  multipoint: "MultiPoint",
  multilinestring: "MultiLineString",
  multipolygon: "MultiPolygon",
} as const;

/** A value as JSON has it: whole numbers of any length, days and times in ISO, bytes as text. Undefined where it cannot be written. */
export function toPlainValue(value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return toDay(value);
  if (value instanceof Uint8Array) return toText(value);
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<number>);
  if (Array.isArray(value)) return value.map((each) => toPlainValue(each) ?? null);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toPlainValue(each)]));
}

function toDay(date: Date): string | undefined {
  if (Number.isNaN(date.valueOf())) return undefined;
  const [day, time] = date.toISOString().split("T") as [string, string];
  return time === "00:00:00.000Z" ? day : `${day}T${time.replace(".000Z", "Z")}`;
}

function toText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** @param encoding "WKB", or a kind of geometry */
export function toGeometry(value: unknown, encoding: string): Geometry | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Uint8Array) return readWkb(value);
  const type = KINDS[encoding.toLowerCase() as keyof typeof KINDS];
  return type && ({ type, coordinates: toCoordinates(value) } as Geometry);
}

function toCoordinates(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toCoordinates);
  const { x, y, z } = (value ?? {}) as { readonly x?: unknown; readonly y?: unknown; readonly z?: unknown };
  return typeof z === "number" ? [x, y, z] : [x, y];
}
