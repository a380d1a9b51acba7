import type { Refusal } from "../../model/import.ts";
import { err, ok, type Result } from "../../model/result.ts";
import type { ImportContext, NamedBlob } from "../context.ts";

/** Of so many bytes one part is made, which the browser may keep on disk: memory holds no more than the part at hand. */
const PART_BYTES = 8 * 1024 * 1024;

export interface GunzipLimits {
  /** Where the unpacked file is looked at no further. */
  readonly enough: number;
  /** Where it is refused. */
  readonly most: number;
}

/** Unpacks a file of gzip, or its beginning. What a few bytes blow up to is counted while it is unpacked, not afterwards. */
export async function gunzip(
  file: NamedBlob,
  { enough, most }: GunzipLimits,
  { signal, breathe }: Pick<ImportContext, "signal" | "breathe">,
): Promise<Result<NamedBlob, Refusal>> {
  const parts: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let waiting = 0;
  let total = 0;
  const unpacked = file.stream().pipeThrough(new DecompressionStream("gzip")).getReader();
  try {
    while (total < enough) {
      const { done, value } = await unpacked.read();
      if (done) break;
      total += value.length;
      if (total > most) return err({ code: "too-large-opened", detail: String(most) });
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
    return err({ code: error instanceof DOMException ? "unreadable" : "gzip" });
  } finally {
    await unpacked.cancel().catch(() => undefined); // nothing is left to stop where unpacking failed
  }
  return ok(new File([...parts, ...chunks], file.name.replace(/\.gz(ip)?$/i, "")));
}
