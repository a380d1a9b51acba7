import { CODE_PAGES, decodeCodePage } from "./code-pages.ts";

export interface DecodedChunk {
  readonly text: string;
  readonly bytesRead: number;
}

/** Small pieces die young: what is cut from them has been stored before engines move it. */
const PIECE_BYTES = 64 * 1024;

/**
 * Decodes a file piece by piece. Bytes that do not fit become U+FFFD; the reader of the table finds them by that sign, since a file that
 * holds U+FFFD itself was damaged before.
 */
export async function* decodeStream(file: Blob, encoding: string, skip: number): AsyncGenerator<DecodedChunk> {
  const decode = createDecoder(encoding);
  const reader = (skip ? file.slice(skip) : file).stream().getReader();
  let bytesRead = skip;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      for (let from = 0; from < value.byteLength; from += PIECE_BYTES) {
        const piece = value.subarray(from, from + PIECE_BYTES);
        bytesRead += piece.byteLength;
        yield { text: decode(piece, false), bytesRead };
      }
    }
  } finally {
    await reader.cancel().catch(() => undefined); // the source is gone already when reading failed
  }
  const rest = decode(new Uint8Array(), true);
  if (rest) yield { text: rest, bytesRead };
}

/** A function that decodes successive pieces; the last call says that no more follow. */
export function createDecoder(encoding: string): (bytes: Uint8Array, last: boolean) => string {
  const page = CODE_PAGES[encoding];
  if (page) return (bytes) => decodeCodePage(page, bytes);
  if (encoding === "utf-32le" || encoding === "utf-32be") return createWideDecoder(encoding === "utf-32le");
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  // Always streaming: without it Node 20 reads Windows-1252 as ISO-8859-1.
  return (bytes, last) => {
    const text = decoder.decode(bytes, { stream: true });
    return last ? text + decoder.decode() : text;
  };
}

function createWideDecoder(littleEndian: boolean): (bytes: Uint8Array, last: boolean) => string {
  let rest = new Uint8Array();
  return (bytes, last) => {
    const joined = new Uint8Array(rest.length + bytes.length);
    joined.set(rest);
    joined.set(bytes, rest.length);
    const whole = joined.length & ~3;
    rest = joined.slice(whole);
    const view = new DataView(joined.buffer, 0, whole);
    let text = "";
    for (let at = 0; at < whole; at += 4) {
      const point = view.getUint32(at, littleEndian);
      text += point <= 0x10ffff ? String.fromCodePoint(point) : "\ufffd";
    }
    return last && rest.length ? `${text}\ufffd` : text;
  };
}
