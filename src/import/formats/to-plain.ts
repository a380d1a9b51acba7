import type { Refusal } from "../../model/import.ts";
import { ok, type Result } from "../../model/result.ts";
import type { ImportContext, NamedBlob } from "../context.ts";
import { namedByBytes } from "../sniff-content.ts";
import { gunzip } from "./gunzip.ts";

/** The limit of files as they are, and of what is packed in them. */
const MOST_BYTES = 2_000_000_000;
/** What tells how a file begins, its encoding included. */
const HEAD_BYTES = 64 * 1024 * 1024;

/** A packed file as what is in it; any other as it is. Of "head" no more is unpacked than what tells what it is. */
export async function toPlain(
  file: NamedBlob,
  extent: "head" | "whole",
  context: Pick<ImportContext, "signal" | "breathe">,
): Promise<Result<NamedBlob, Refusal>> {
  if (file.size > MOST_BYTES || !(await isGzip(file))) return ok(file);
  return gunzip(file, { enough: extent === "head" ? HEAD_BYTES : Number.POSITIVE_INFINITY, most: MOST_BYTES }, context);
}

async function isGzip(file: NamedBlob): Promise<boolean> {
  try {
    return namedByBytes(new Uint8Array(await file.slice(0, 16).arrayBuffer())) === "gzip";
  } catch {
    return false; // whoever opens it next says that it cannot be read
  }
}
