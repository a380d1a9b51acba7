import type { Refusal } from "../../model/import.ts";
import { ok, type Result } from "../../model/result.ts";
import type { ImportContext, NamedBlob } from "../context.ts";
import { type UnpackLimits, unpackStream } from "./unpack-stream.ts";

/** Unpacks a file of gzip, or its beginning. */
export async function gunzip(
  file: NamedBlob,
  limits: UnpackLimits,
  context: Pick<ImportContext, "signal" | "breathe">,
): Promise<Result<NamedBlob, Refusal>> {
  const unpacked = await unpackStream({ bytes: file, packing: "gzip", damaged: "gzip" }, limits, context);
  if (!unpacked.ok) return unpacked;
  return ok(new File([...unpacked.value.parts], file.name.replace(/\.gz(ip)?$/i, "")));
}
