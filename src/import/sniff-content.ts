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
];

/** Names a file by its first bytes, where it is none of ours; undefined when it may be text. */
export function namedByBytes(head: Uint8Array): FileFailure | undefined {
  const start = String.fromCharCode(...head.subarray(0, 8));
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06"))
    return isWorkbook(head) ? "workbook" : "archive";
  if (String.fromCharCode(...head.subarray(257, 262)) === "ustar") return "archive";
  return SIGNATURES.find(([, bytes]) => start.startsWith(bytes))?.[0];
}

/** Workbooks are archives that hold parts of these names. */
function isWorkbook(head: Uint8Array): boolean {
  const text = String.fromCharCode(...head.subarray(0, 4096));
  return /\[Content_Types\]\.xml|xl\/|mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/.test(text);
}

/** Names a text that is none of ours. */
export function namedByText(head: string): FileFailure | undefined {
  const start = head.trimStart().slice(0, 2000);
  if (/^(<!doctype html|<html|<head|<body)/i.test(start)) return "web-page";
  if (/^<(\?xml|svg|kml|gpx|rss)\b/i.test(start)) return /<html/i.test(start) ? "web-page" : "not-a-table";
  return start.startsWith("version https://git-lfs.github.com/spec/") ? "git-lfs-pointer" : undefined;
}

/** JSON by content, or by name where the content leaves it open. */
export function isJson(head: string, name: string): boolean {
  if (/\.(geo)?json(l|s|seq)?$|\.ndjson$|\.topojson$/i.test(name)) return true;
  const start = head.replaceAll("\x1e", "").trimStart(); // record separators of JSON text sequences
  return /^\{\s*("|\})/.test(start) || /^\[\s*([[{]|\])/.test(start);
}
