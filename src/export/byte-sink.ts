/** Bytes of one piece of a file, so that a file of any length is never held whole. */
const PIECE_BYTES = 1 << 20;

/** Up to here copying by hand is quicker than asking for it, and makes no garbage. */
const SHORT_BYTES = 256;

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

/** Where writers put their bytes: `bytes` is filled up to `at`; pieces that are full wait in `full`. */
export interface ByteSink {
  bytes: Uint8Array<ArrayBuffer>;
  /** The same bytes, for copying four at a time. */
  view: DataView;
  at: number;
  readonly full: Uint8Array<ArrayBuffer>[];
}

export function createByteSink(pieceBytes = PIECE_BYTES): ByteSink {
  const bytes = new Uint8Array(pieceBytes);
  return { bytes, view: new DataView(bytes.buffer), at: 0, full: [] };
}

/** Gives the sink other memory to write to. */
export function useBytes(sink: ByteSink, bytes: Uint8Array<ArrayBuffer>): void {
  sink.bytes = bytes;
  sink.view = new DataView(bytes.buffer);
}

/** Makes room for `length` bytes in one stretch. */
export function reserve(sink: ByteSink, length: number): void {
  if (sink.at + length <= sink.bytes.length) return;
  const pieceBytes = sink.bytes.length;
  if (sink.at > 0) sink.full.push(sink.bytes.subarray(0, sink.at));
  useBytes(sink, new Uint8Array(Math.max(length, Math.min(pieceBytes, PIECE_BYTES))));
  sink.at = 0;
}

export const writeBytes = (sink: ByteSink, source: Uint8Array): void => writeRange(sink, source, 0, source.length);

/** Writes the bytes from `from` up to `to`. */
export function writeRange(sink: ByteSink, source: Uint8Array, from: number, to: number): void {
  reserve(sink, to - from);
  const { bytes } = sink;
  let at = sink.at;
  if (to - from > SHORT_BYTES) {
    bytes.set(source.subarray(from, to), at);
    at += to - from;
  } else {
    for (let place = from; place < to; place++) bytes[at++] = source[place]!;
  }
  sink.at = at;
}

/** Bytes that `writeStretch` may read and write beyond the end. */
export const OVERSHOOT = 3;

/** Writes a stretch of another sink's bytes, four at a time; what lies beyond the stretch is written over by whatever comes next. */
export function writeStretch(sink: ByteSink, source: DataView, from: number, to: number): void {
  reserve(sink, to - from + OVERSHOOT);
  const target = sink.view;
  let at = sink.at;
  sink.at += to - from;
  for (let place = from; place < to; place += 4) {
    target.setUint32(at, source.getUint32(place));
    at += 4;
  }
}

export const writeText = (sink: ByteSink, text: string): void => writeBytes(sink, encoder.encode(text));

/** The pieces that are full; they leave the sink. */
export const takeFull = (sink: ByteSink): Uint8Array<ArrayBuffer>[] => sink.full.splice(0);

/** All that is left, also the piece begun; nothing is written after it. */
export function takeAll(sink: ByteSink): Uint8Array<ArrayBuffer>[] {
  const pieces = takeFull(sink);
  if (sink.at > 0) pieces.push(sink.bytes.subarray(0, sink.at));
  sink.at = 0;
  return pieces;
}
