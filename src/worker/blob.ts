const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv;charset=utf-8",
  geojson: "application/geo+json",
  zip: "application/zip",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  kml: "application/vnd.google-earth.kml+xml",
  fgb: "application/octet-stream",
  parquet: "application/vnd.apache.parquet",
  json: "application/json",
  jsonld: "application/ld+json",
};

/** A file as a blob of the type that its name tells; each part is copied at once. */
export function toBlob(parts: Iterable<Blob | Uint8Array | string>, name: string): Blob {
  const copies = Array.from(parts, (part) => (part instanceof Blob ? part : new Blob([part as BlobPart])));
  return new Blob(copies, { type: TYPES[name.slice(name.lastIndexOf(".") + 1)] ?? "text/plain;charset=utf-8" });
}
