import type { TextBytes } from "./table.ts";

/** What fits into the nearer memory of a processor, so that its columns are read one after another without fetching it again. */
const PIECE = 512 * 1024;
const [LINE_FEED, RETURN] = [10, 13];

/** A part of a file as UTF-8 that moves on through it, with spare room behind it as long as itself. */
export interface ByteWindow {
  readonly bytes: Uint8Array;
  /** Bytes of the file that it can hold; the spare room begins there. */
  readonly capacity: number;
  /** So many are held at least after filling, where the file has as many. */
  readonly sought: number;
  readonly held: number;
  /** Nothing follows what is held. */
  readonly last: boolean;
  /** Of the file, in its own encoding. */
  readonly bytesRead: number;
  fill(): Promise<void>;
  /** Moves on by so many bytes. */
  drop(count: number): void;
  /** From now on seeks so many, and can hold them. */
  grow(sought: number): void;
  /** What it grew for is over: seeks a usual piece again, and is back in its room as soon as what is held fits into that. */
  settle(): void;
  /** Lets go of the file before its end. */
  close(): Promise<void>;
}

interface WindowOptions {
  /** It lies there as long as it is not longer. */
  readonly room?: Uint8Array | undefined;
  /** Lines end with carriage returns, which are turned into line feeds. */
  readonly endsInReturns?: boolean;
}

export function createByteWindow(file: TextBytes, options: WindowOptions = {}): ByteWindow {
  const { room = new Uint8Array(PIECE * 2), endsInReturns = false } = options;
  const chunks = endsInReturns ? returnsAsLineFeeds(utf8Chunks(file)) : utf8Chunks(file);
  let chunk: Uint8Array = new Uint8Array();
  let [taken, end] = [0, 0];
  const window = {
    bytes: room.subarray(0, PIECE * 2),
    capacity: PIECE,
    sought: PIECE,
    held: 0,
    last: false,
    bytesRead: 0,
    async fill(): Promise<void> {
      while (!window.last && window.held < window.sought) {
        if (taken === chunk.length) {
          const next = await chunks.next();
          if (next.done) {
            window.last = true;
            return;
          }
          chunk = next.value.bytes;
          taken = 0;
          end = next.value.bytesRead;
        }
        const part = chunk.subarray(taken, taken + window.sought - window.held);
        window.bytes.set(part, window.held);
        window.held += part.length;
        taken += part.length;
        window.bytesRead = Math.max(window.bytesRead, end - (chunk.length - taken));
      }
    },
    drop(count: number): void {
      window.bytes.copyWithin(0, count, window.held);
      window.held -= count;
    },
    grow(sought: number): void {
      window.sought = Math.max(window.sought, sought);
      if (sought > window.capacity) moveTo(sought);
    },
    settle(): void {
      window.sought = PIECE;
      const capacity = window.held <= PIECE ? PIECE : Math.floor(room.length / 2);
      if (window.held <= capacity && capacity < window.capacity) moveTo(capacity);
    },
    async close(): Promise<void> {
      await chunks.return(undefined);
    },
  };
  /** Into the room, where it is long enough. */
  function moveTo(capacity: number): void {
    const { bytes, held } = window;
    window.bytes = capacity * 2 <= room.length ? room.subarray(0, capacity * 2) : new Uint8Array(capacity * 2);
    if (window.bytes.buffer !== bytes.buffer) window.bytes.set(bytes.subarray(0, held));
    window.capacity = capacity;
  }
  return window;
}

interface Chunk {
  readonly bytes: Uint8Array;
  readonly bytesRead: number;
}

async function* returnsAsLineFeeds(chunks: AsyncGenerator<Chunk, undefined>): AsyncGenerator<Chunk, undefined> {
  let read = 0;
  let isOpen = false; // a return was at the end of a chunk, whose line feed may be in the next one
  for await (const chunk of chunks) {
    const bytes: Uint8Array = new Uint8Array(chunk.bytes.length + Number(isOpen));
    if (isOpen) bytes[0] = RETURN;
    bytes.set(chunk.bytes, Number(isOpen));
    isOpen = bytes.at(-1) === RETURN;
    const whole = isOpen ? bytes.subarray(0, -1) : bytes;
    for (let at = whole.indexOf(RETURN); at >= 0; at = whole.indexOf(RETURN, at + 1))
      if (whole[at + 1] !== LINE_FEED) whole[at] = LINE_FEED;
    read = chunk.bytesRead;
    yield { bytes: whole, bytesRead: read };
  }
  if (isOpen) yield { bytes: Uint8Array.of(LINE_FEED), bytesRead: read };
  return undefined;
}

/** The file as UTF-8: as it is, or written anew from its encoding. */
async function* utf8Chunks({ file, encoding, skip }: TextBytes): AsyncGenerator<Chunk, undefined> {
  if (encoding !== "utf-8") {
    const { decodeStream } = await import("../text/decode-stream.ts"); // most files do without
    const encoder = new TextEncoder();
    for await (const { text, bytesRead } of decodeStream(file, encoding, skip))
      yield { bytes: encoder.encode(text), bytesRead };
    return undefined;
  }
  const reader = (skip ? file.slice(skip) : file).stream().getReader();
  let bytesRead = skip;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return undefined;
      bytesRead += value.byteLength;
      yield { bytes: value, bytesRead };
    }
  } finally {
    await reader.cancel().catch(() => undefined); // the source is gone already when reading failed
  }
}
