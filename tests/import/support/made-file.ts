import type { NamedBlob } from "../../../src/import/context.ts";

interface Piece {
  readonly text: string;
  readonly times: number;
}

export interface MadeFileOptions {
  /** It ends, or breaks with an error, after so many bytes, whatever its size says. */
  readonly endsAfter?: number;
  readonly breaksAfter?: number;
  readonly onRead?: (bytesRead: number) => void;
}

const CHUNK = 64 * 1024;

/** A file of any size that is made while it is read: pieces of ASCII, each repeated. Takes no memory. */
export function madeFile(name: string, pieces: readonly Piece[], options: MadeFileOptions = {}): NamedBlob {
  const encoder = new TextEncoder();
  const parts = pieces.map(({ text, times }) => {
    const unit = encoder.encode(text);
    const repeats = Math.max(1, Math.ceil(CHUNK / unit.length));
    return { unit: encoder.encode(text.repeat(repeats)), length: unit.length * times };
  });
  const size = parts.reduce((sum, { length }) => sum + length, 0);

  function read(from: number, to: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(to - from);
    let begin = 0;
    for (const { unit, length } of parts) {
      for (let at = Math.max(from, begin); at < Math.min(to, begin + length); ) {
        const inside = (at - begin) % unit.length;
        const count = Math.min(unit.length - inside, to - at, begin + length - at);
        bytes.set(unit.subarray(inside, inside + count), at - from);
        at += count;
      }
      begin += length;
    }
    return bytes;
  }

  function view(start: number, end: number) {
    const last = Math.min(end, options.endsAfter ?? end);
    return {
      size: end - start,
      slice: (from = 0, to = end - start) =>
        view(from < 0 ? Math.max(start, end + from) : start + from, Math.min(end, start + to)),
      arrayBuffer: async () => read(start, Math.max(start, last)).buffer,
      text: async () => new TextDecoder().decode(read(start, Math.max(start, last))),
      stream: () => {
        let at = start;
        return new ReadableStream<Uint8Array>({
          pull(controller) {
            if (options.breaksAfter !== undefined && at >= options.breaksAfter)
              controller.error(new DOMException("The file could not be read.", "NotReadableError"));
            else if (at >= last) controller.close();
            else {
              const to = Math.min(at + CHUNK, last);
              controller.enqueue(read(at, to));
              at = to;
              options.onRead?.(at);
            }
          },
        });
      },
    };
  }
  return Object.assign(view(0, size), { name, type: "text/csv" }) as unknown as NamedBlob;
}
