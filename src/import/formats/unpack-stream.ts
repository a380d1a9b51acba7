import type { FileFailure, Refusal } from "../../model/import.ts";
import { err, ok, type Result } from "../../model/result.ts";
import type { ImportContext } from "../context.ts";

/** Of so many bytes one part is made, which the browser may keep on disk: memory holds no more than the part at hand. */
const PART_BYTES = 8 * 1024 * 1024;

export interface UnpackLimits {
  /** Where the unpacked file is looked at no further. */
  readonly enough: number;
  /** Where it is refused. */
  readonly most: number;
}

export interface Packed {
  readonly bytes: Blob;
  /** Undefined where the bytes are as they were before they were packed. */
  readonly packing: "gzip" | "deflate-raw" | undefined;
  /** What the file is called when it cannot be unpacked. */
  readonly damaged: FileFailure;
  /** Told every piece that was unpacked. */
  readonly onPiece?: (piece: Uint8Array) => void;
}

export interface Unpacked {
  readonly parts: readonly BlobPart[];
  /** False where no more than enough was unpacked. */
  readonly isWhole: boolean;
}

/** Unpacks bytes, or the beginning of them. What a few of them blow up to is counted while they are unpacked, not afterwards. */
export async function unpackStream(
  { bytes, packing, damaged, onPiece }: Packed,
  { enough, most }: UnpackLimits,
  { signal, breathe }: Pick<ImportContext, "signal" | "breathe">,
): Promise<Result<Unpacked, Refusal>> {
  const parts: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let waiting = 0;
  let total = 0;
  let isWhole = false;
  const stream = bytes.stream();
  const unpacked = (packing ? stream.pipeThrough(new DecompressionStream(packing)) : stream).getReader();
  try {
    while (total < enough) {
      const { done, value } = await unpacked.read();
      isWhole = done;
      if (done) break;
      total += value.length;
      if (total > most) return err({ code: "too-large-opened", detail: String(most) });
      onPiece?.(value);
      chunks.push(value);
      waiting += value.length;
      if (waiting < PART_BYTES) continue;
      parts.push(new Blob(chunks));
      chunks = [];
      waiting = 0;
      await breathe?.();
      if (signal?.aborted) return err({ code: "cancelled" });
    }
  } catch (error) {
    return err({ code: error instanceof DOMException ? "unreadable" : damaged });
  } finally {
    await unpacked.cancel().catch(() => undefined); // nothing is left to stop where unpacking failed
  }
  return ok({ parts: [...parts, ...chunks], isWhole });
}
