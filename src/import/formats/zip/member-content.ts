import type { FileFailure } from "../../../model/import.ts";
import type { NamedBlob } from "../../context.ts";
import { binaryTable, isJson, namedByBytes, namedByText } from "../../sniff-content.ts";
import { sniffTable } from "../../table/sniff-table.ts";
import { splitRecords } from "../../table/split-records.ts";
import { decodeBeginning } from "../../text/decode-stream.ts";
import { isReadable, sniffEncoding } from "../../text/sniff-encoding.ts";
import { firstElement } from "../xml-records.ts";

/** What the beginning of a file in an archive shows: records, a text without columns, or what cannot be read. */
export type MemberContent = "records" | "text" | { readonly failure: FileFailure };

const LOOKED_AT = 20;
const LEAST_EVEN = 0.6;

/** @param head its beginning, or all of it */
export async function memberContent(head: NamedBlob, isWhole: boolean): Promise<MemberContent> {
  const bytes = new Uint8Array(await head.arrayBuffer());
  if (bytes.length === 0) return { failure: "empty" };
  if (binaryTable(bytes)) return "records";
  const named = namedByBytes(bytes);
  if (named === "gzip" || (named === "workbook" && isZip(bytes))) return "records";
  if (named) return { failure: named };
  const { encoding, skip } = sniffEncoding(bytes, isWhole);
  if (!isReadable(encoding)) return { failure: "undecodable" };
  const text = decodeBeginning(encoding, bytes.subarray(skip), isWhole);
  const element = firstElement(text);
  if (element === "kml" || element === "gpx") return "records";
  const failure = namedByText(text) ?? (text.includes("\0") ? "not-a-table" : undefined);
  if (failure) return { failure };
  return isJson(text, "") || hasColumns(text) ? "records" : "text";
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Most of its lines have the same number of cells, and more than one. */
function hasColumns(text: string): boolean {
  const { delimiter } = sniffTable(text, {}, () => 0);
  const widths = splitRecords(text, delimiter, LOOKED_AT)
    .map(({ cells }) => cells.length)
    .filter((width) => width > 0);
  const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)] ?? 0;
  return usual > 1 && widths.filter((width) => width === usual).length >= widths.length * LEAST_EVEN;
}
