import type { Refusal } from "../../model/import.ts";
import { ok, type Result } from "../../model/result.ts";
import type { NamedBlob } from "../context.ts";
import type { Beside } from "./plain-file.ts";

/** Unpacks tables that lie beside records: one that cannot be costs neither the others nor the records, and is named; only a cancel ends it. */
export async function unpackBeside<Each>(
  all: readonly Each[],
  nameOf: (each: Each) => string,
  unpack: (each: Each) => Promise<Result<NamedBlob, Refusal>>,
): Promise<Result<readonly Beside[], Refusal>> {
  const beside: Beside[] = [];
  for (const each of all) {
    const unpacked = await unpack(each);
    if (unpacked.ok) beside.push({ name: unpacked.value.name, file: unpacked.value });
    else if (unpacked.error.code === "cancelled") return unpacked;
    else beside.push({ name: nameOf(each), file: undefined });
  }
  return ok(beside);
}
