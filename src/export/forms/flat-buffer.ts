import { type ByteSink, makeRoom, writeBytes } from "../byte-sink.ts";

/** A field of a FlatBuffers table: a number in place, or what lies elsewhere and is pointed to. */
export type FlatField =
  | { readonly type: "byte"; readonly value: number }
  | { readonly type: "short"; readonly value: number }
  | { readonly type: "int"; readonly value: number }
  | { readonly type: "long"; readonly value: number }
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "bytes"; readonly value: Uint8Array }
  | { readonly type: "doubles"; readonly value: readonly number[] }
  | { readonly type: "table"; readonly value: FlatFields }
  | { readonly type: "tables"; readonly value: readonly FlatFields[] };

/** Number of a field in its schema -> the field; what is left out is not known. */
export type FlatFields = Readonly<Record<number, FlatField>>;

const WIDTH = { byte: 1, short: 2, int: 4, long: 8 } as const;
const POINTER = 4;
const encoder = new TextEncoder();

/** Writes a table as a buffer with its size before it, as FlatGeobuf wants its header and each feature. Numbers lie at multiples of their width. */
export function writeSized(sink: ByteSink, fields: FlatFields): void {
  const start = sink.at;
  claim(sink, 2 * POINTER);
  const table = writeTable(sink, start, fields);
  sink.view.setUint32(start + POINTER, table - start - POINTER, true);
  align(sink, start, 8, 0);
  sink.view.setUint32(start, sink.at - start - POINTER, true);
}

/** Writes the table and what it points to behind it; pointers lead forwards. Returns where it stands. */
function writeTable(sink: ByteSink, start: number, fields: FlatFields): number {
  const numbers = Object.keys(fields).map(Number);
  const entries = Math.max(-1, ...numbers) + 1;
  const places = new Map<number, number>();
  let size = POINTER; // the way to the list of places
  for (const width of [8, 4, 2, 1]) {
    for (const number of numbers) {
      if (widthOf(fields[number]!) !== width) continue;
      size = Math.ceil(size / width) * width;
      places.set(number, size);
      size += width;
    }
  }
  align(sink, start, 2, 0);
  const list = claim(sink, 4 + 2 * entries);
  align(sink, start, 8, 0);
  const table = claim(sink, size);
  sink.view.setUint16(list, 4 + 2 * entries, true);
  sink.view.setUint16(list + 2, size, true);
  sink.view.setInt32(table, table - list, true);
  for (const [number, place] of places) {
    sink.view.setUint16(list + 4 + 2 * number, place, true);
    writeField(sink, start, table + place, fields[number]!);
  }
  return table;
}

const widthOf = ({ type }: FlatField): number => WIDTH[type as keyof typeof WIDTH] ?? POINTER;

function writeField(sink: ByteSink, start: number, place: number, field: FlatField): void {
  const { view } = sink;
  if (field.type === "byte") view.setUint8(place, field.value);
  else if (field.type === "short") view.setUint16(place, field.value, true);
  else if (field.type === "int") view.setInt32(place, field.value, true);
  else if (field.type === "long") view.setBigUint64(place, BigInt(field.value), true);
  else if (field.type === "table") point(sink, place, writeTable(sink, start, field.value));
  // A zero behind a text, which its length does not count.
  else if (field.type === "text") point(sink, place, writeVector(sink, start, encoder.encode(field.value), 1));
  else if (field.type === "bytes") point(sink, place, writeVector(sink, start, field.value, 0));
  else if (field.type === "doubles") writeDoubles(sink, start, place, field.value);
  else writeTables(sink, start, place, field.value);
}

const point = ({ view }: ByteSink, place: number, target: number): void => view.setUint32(place, target - place, true);

function writeVector(sink: ByteSink, start: number, bytes: Uint8Array, more: number): number {
  align(sink, start, POINTER, 0);
  const vector = claim(sink, POINTER);
  sink.view.setUint32(vector, bytes.length, true);
  writeBytes(sink, bytes);
  claim(sink, more);
  return vector;
}

function writeDoubles(sink: ByteSink, start: number, place: number, values: readonly number[]): void {
  align(sink, start, 8, POINTER);
  const vector = claim(sink, POINTER + 8 * values.length);
  sink.view.setUint32(vector, values.length, true);
  for (const [at, value] of values.entries()) sink.view.setFloat64(vector + POINTER + 8 * at, value, true);
  point(sink, place, vector);
}

function writeTables(sink: ByteSink, start: number, place: number, tables: readonly FlatFields[]): void {
  align(sink, start, POINTER, 0);
  const vector = claim(sink, POINTER + POINTER * tables.length);
  sink.view.setUint32(vector, tables.length, true);
  point(sink, place, vector);
  for (const [at, fields] of tables.entries()) {
    const pointer = vector + POINTER + POINTER * at;
    const table = writeTable(sink, start, fields);
    point(sink, pointer, table);
  }
}

/** Room of zeros, and where it begins. */
function claim(sink: ByteSink, length: number): number {
  makeRoom(sink, length);
  sink.bytes.fill(0, sink.at, sink.at + length);
  sink.at += length;
  return sink.at - length;
}

/** Goes on until what stands `beyond` bytes farther lies at a multiple of `width`. */
function align(sink: ByteSink, start: number, width: number, beyond: number): void {
  const odd = (sink.at - start + beyond) % width;
  if (odd > 0) claim(sink, width - odd);
}
