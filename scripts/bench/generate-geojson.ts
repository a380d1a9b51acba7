import { COLUMNS, type GeneratedRow, generateRows } from "./generate.ts";

const CHUNK_ROWS = 1000; // about half a megabyte of text
const PROPERTIES = COLUMNS.filter((column) => column !== "lat" && column !== "lon");

/**
 * The generated rows as GeoJSON, a feature a line, in pieces of some hundred kilobytes. Empty cells are no properties, as most programs
 * write it: so a million features stay shorter than a text may be.
 */
export function* generateGeoJson(options: { rows: number; seed?: number }): Generator<string> {
  let piece = '{"type":"FeatureCollection","features":[\n';
  let [inPiece, separator] = [0, ""];
  for (const row of generateRows(options)) {
    piece += `${separator}${JSON.stringify(toFeature(row))}`;
    separator = ",\n";
    if (++inPiece < CHUNK_ROWS) continue;
    yield piece;
    piece = "";
    inPiece = 0;
  }
  yield `${piece}\n]}\n`;
}

function toFeature(row: GeneratedRow) {
  const position = [row.lon, row.lat].map((degrees) => (degrees === "" ? Number.NaN : Number(degrees)));
  const properties = Object.fromEntries(PROPERTIES.flatMap((name) => (row[name] === "" ? [] : [[name, row[name]]])));
  const geometry = position.some(Number.isNaN) ? null : { type: "Point", coordinates: position };
  return { type: "Feature", geometry, properties };
}
