import { allRowsOf } from "../../../src/export/chosen-rows.ts";
import { geoJsonPieces } from "../../../src/export/geojson.ts";
import { type FlatRecord, flatRecords, toDirectory } from "../flat-records.ts";
import type { BenchLine } from "../line.ts";

const HEADER = { licence: "CC0-1.0", attribution: [], sources: [] };
/** The peer writes every fourth row: a million features are longer than a string may be. */
const PEER_SCALE = 4;

/** All rows of a directory as GeoJSON in pieces, against building features from objects and `JSON.stringify` of them. */
export const line: BenchLine = {
  name: "export-geojson",
  gate: 0.9,
  goal: 0.35,
  setup(rows) {
    const records = flatRecords(rows);
    const some = records.filter((_, at) => at % PEER_SCALE === 0);
    const chosen = allRowsOf(toDirectory(records));
    const ours = () => {
      let bytes = 0;
      for (const piece of geoJsonPieces(chosen, HEADER)) bytes += piece.length;
      return bytes;
    };
    const peer = () => JSON.stringify({ type: "FeatureCollection", features: some.map(toFeature) });
    const check = () => {
      const decoder = new TextDecoder();
      let [text, at] = ["", -1];
      for (const piece of geoJsonPieces(chosen, HEADER)) {
        const lines = `${text}${decoder.decode(piece, { stream: true })}`.split("\n");
        text = lines.pop()!;
        for (const line of lines) {
          const expected = at >= 0 && at < records.length ? JSON.stringify(toFeature(records[at]!)) : "";
          if (!line.startsWith(expected)) throw new Error(`Feature ${at} is ${line} instead of ${expected}.`);
          at++;
        }
      }
      if (at !== records.length + 1) throw new Error(`${at - 1} features instead of ${records.length}.`);
    };
    return { ours, peer, check, peerScale: records.length / some.length };
  },
};

function toFeature(record: FlatRecord) {
  const { longitude, latitude } = record;
  const properties: Record<string, string | number> = {};
  for (const name in record) {
    if (record[name] !== "" && name !== "longitude" && name !== "latitude") properties[name] = record[name]!;
  }
  const geometry = longitude === "" || latitude === "" ? null : { type: "Point", coordinates: [longitude, latitude] };
  return { type: "Feature", id: record.id, geometry, properties };
}
