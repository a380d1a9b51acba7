import { letGo } from "../model/let-go.ts";

const encoder = new TextEncoder();

/** Bytes, and a view of the same for taking four at a time. */
export interface Bytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

export const toBytes = (bytes: Uint8Array): Bytes => ({
  bytes,
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
});

/** Bytes in one stretch that grows; those before `at` are written. */
export interface ByteSink {
  bytes: Uint8Array<ArrayBuffer>;
  view: DataView;
  at: number;
}

/** Bytes that a writer may read and write beyond the end; whatever comes next is written over them. */
const OVERSHOOT = 8;

export function createByteSink(length = 0): ByteSink {
  const bytes = new Uint8Array(length + OVERSHOOT);
  return { bytes, view: new DataView(bytes.buffer), at: 0 };
}

/** Makes room for `length` bytes more; where that takes other bytes, those before are let go. */
export function makeRoom(sink: ByteSink, length: number): void {
  const needed = sink.at + length + OVERSHOOT;
  if (needed <= sink.bytes.length) return;
  const larger = new Uint8Array(Math.max(2 * sink.bytes.length, needed));
  larger.set(sink.bytes.subarray(0, sink.at));
  letGo(sink.bytes);
  sink.bytes = larger;
  sink.view = new DataView(larger.buffer);
}

export function writeBytes(sink: ByteSink, source: Uint8Array): void {
  makeRoom(sink, source.length);
  putBytes(sink, source);
}

/** Writes where room was made; a loop, as most are short. */
export function putBytes(sink: ByteSink, source: Uint8Array): void {
  const { bytes } = sink;
  let { at } = sink;
  for (let place = 0; place < source.length; place++) bytes[at++] = source[place]!;
  sink.at = at;
}

export const writeText = (sink: ByteSink, text: string): void => writeBytes(sink, encoder.encode(text));

/** Copies bytes of a sink to where room was made, eight at a time, and returns where they end. */
export function copySpan(target: DataView, at: number, source: DataView, from: number, to: number): number {
  let place = at;
  for (let next = from; next < to; next += 8) {
    target.setInt32(place, source.getInt32(next, true), true);
    target.setInt32(place + 4, source.getInt32(next + 4, true), true);
    place += 8;
  }
  return at + to - from;
}

/** What was written; it stays until the sink is written again. */
export const written = (sink: ByteSink): Uint8Array<ArrayBuffer> => sink.bytes.subarray(0, sink.at);
