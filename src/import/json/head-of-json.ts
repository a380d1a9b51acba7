import type { TextFile } from "../table/table.ts";
import { closed, openLongJson } from "./long-json.ts";

/** The beginning of a long JSON text, closed after its first records, so that it can be read like a short one. */
export async function headOfJson(file: TextFile): Promise<string | undefined> {
  const json = await openLongJson(file, Number.POSITIVE_INFINITY);
  if (!json || json.first.length === 0) return undefined;
  if (!json.isLines) return closed(json, json.first);
  return file.head.includes("\x1e") ? `\x1e${json.first.join("\x1e")}` : json.first.join("\n");
}
