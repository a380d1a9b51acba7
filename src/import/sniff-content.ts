import type { FileFailure } from "../model/import.ts";

const SIGNATURES: readonly (readonly [failure: FileFailure, bytes: string])[] = [
  ["gzip", "\x1f\x8b"],
  ["pdf", "%PDF-"],
  ["image", "\x89PNG"],
  ["image", "GIF8"],
  ["image", "\xff\xd8\xff"],
  ["workbook", "\xd0\xcf\x11\xe0"], // the older workbook of Microsoft Excel
  ["archive", "7z\xbc\xaf\x27\x1c"],
  ["archive", "Rar!\x1a\x07"],
  ["archive", "BZh"],
  ["archive", "\xfd7zXZ"],
  ["archive", "\x28\xb5\x2f\xfd"], // Zstandard
  ["archive", "MSCF"],
  ["parquet", "PARE"], // encrypted
  ["shapefile", "\x00\x00\x27\x0a"],
  ["database", "SQLite f"], // also GeoPackage and MBTiles
  ["document", "{\\rtf"],
];

/** Tables that are no text, by their first bytes. */
export function binaryTable(head: Uint8Array): "parquet" | "flatgeobuf" | undefined {
  const start = String.fromCharCode(...head.subarray(0, 8));
  if (start.startsWith("PAR1")) return "parquet";
  return start.startsWith("fgb\x03fgb") ? "flatgeobuf" : undefined;
}

/** Names a file by its first bytes, where it is none of ours; undefined when it may be text. */
export function namedByBytes(head: Uint8Array): FileFailure | undefined {
  const start = String.fromCharCode(...head.subarray(0, 8));
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
    return isWorkbook(head) ? "workbook" : isDocument(head) ? "document" : "archive";
  if (isAttributeTable(head)) return "shapefile";
  if (String.fromCharCode(...head.subarray(257, 262)) === "ustar") return "archive";
  return SIGNATURES.find(([, bytes]) => start.startsWith(bytes))?.[0];
}

/** Workbooks are archives that hold parts of these names. */
function isWorkbook(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(0, 4096));
  return /\[Content_Types\]\.xml|xl\/|mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/.test(text);
}

/** So are letters and slides of LibreOffice, and books. */
function isDocument(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(0, 200));
  return /mimetypeapplication\/(vnd\.oasis\.opendocument|epub)/.test(text);
}

/** First bytes of the versions of dBase. */
const ATTRIBUTE_TABLES: ReadonlySet<number> = new Set([
  0x02, 0x03, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0xcb, 0xf5, 0xfb,
]);

/** The table of a shapefile (dBase): the date of its last change, and a header whose length fits its columns and ends as such headers do. */
function isAttributeTable(head: Uint8Array): boolean {
  if (head.length < 33 || !ATTRIBUTE_TABLES.has(head[0]!)) return false;
  const [month, day, length] = [head[2]!, head[3]!, head[8]! | (head[9]! << 8)];
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return (
    isDate && length % 32 < 10 && length >= 65 && (head.length < length || head.subarray(0, length).includes(0x0d))
  );
}

/** Names a text that is none of ours. */
export function namedByText(head: string): FileFailure | undefined {
  const start = head.trimStart().slice(0, 2000);
  if (/^(<!doctype html|<html|<head|<body)/i.test(start)) return "web-page";
  if (
    /^(@prefix|@base|prefix|base)\s+[\w-]*:?\s*</i.test(withoutComments(start)) ||
    /^<[a-z]+:[^\s<>]*>\s+<[a-z]+:[^\s<>]*>\s/i.test(start)
  )
    return "linked-data";
  if (/^(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)?(<!DOCTYPE rdf:RDF[^>]*\[[^\]]*\]>\s*)?<rdf:RDF\b/.test(start))
    return "linked-data";
  if (/^<(\?xml|svg|kml|gpx|rss)\b/i.test(start)) return /<html/i.test(start) ? "web-page" : "not-a-table";
  return start.startsWith("version https://git-lfs.github.com/spec/") ? "git-lfs-pointer" : undefined;
}

const withoutComments = (text: string): string => text.replace(/^(\s*#[^\n]*\n)+\s*/, "");

/** JSON by content, or by name where the content leaves it open. */
export function isJson(head: string, name: string): boolean {
  if (/\.(geo)?json(l|s|seq|ld)?$|\.ndjson$|\.topojson$/i.test(name)) return true;
  const start = head.replaceAll("\x1e", "").trimStart(); // record separators of JSON text sequences
  return /^\{\s*("|\})/.test(start) || /^\[\s*([[{]|\])/.test(start);
}
