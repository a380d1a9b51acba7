/** Bytes of one piece of a file, so that a file of any length is never held whole. */
const PIECE_BYTES = 1 << 20;

/** Up to here copying by hand is quicker than asking for it, and makes no garbage. */
const SHORT_BYTES = 256;

const encoder = new TextEncoder();

/** Where writers put their bytes: `bytes` is filled up to `at`; pieces that are full wait in `full`. */
export interface ByteSink {
  bytes: Uint8Array<ArrayBuffer>;
  at: number;
  readonly full: Uint8Array<ArrayBuffer>[];
}

export const createByteSink = (pieceBytes = PIECE_BYTES): ByteSink => ({
  bytes: new Uint8Array(pieceBytes),
  at: 0,
  full: [],
});

/** Makes room for `length` bytes in one stretch. */
export function reserve(sink: ByteSink, length: number): void {
  if (sink.at + length <= sink.bytes.length) return;
  const pieceBytes = sink.bytes.length;
  if (sink.at > 0) sink.full.push(sink.bytes.subarray(0, sink.at));
  sink.bytes = new Uint8Array(Math.max(length, Math.min(pieceBytes, PIECE_BYTES)));
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
