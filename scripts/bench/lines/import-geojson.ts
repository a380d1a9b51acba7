import { importFile } from "../../../src/import/import-file.ts";
import { taxonomy } from "../../../src/worker/taxonomy.ts";
import { generateGeoJson } from "../generate-geojson.ts";
import type { BenchLine } from "../line.ts";

/** GeoJSON bytes to a directory with every field of every feature checked, against `JSON.parse` of the whole text. */
export const line: BenchLine = {
  name: "import-geojson",
  gate: 1.0,
  goal: 0.45,
  setup(rows) {
    const encoder = new TextEncoder();
    const file = new File(
      Array.from(generateGeoJson({ rows }), (piece) => encoder.encode(piece)),
      "generated.geojson",
    );
    const ours = async () => {
      const result = await importFile(file, {}, { taxonomy, brought: true });
      if (!result.ok) throw new Error(`The file was refused: ${result.error.code}.`);
      return result.value;
    };
    const peer = async (): Promise<{ readonly features: readonly unknown[] }> =>
      JSON.parse(new TextDecoder().decode(await file.arrayBuffer()));
    const check = async () => {
      const { report } = (await ours()).account;
      const records = (await peer()).features.length;
      if (report.read !== records || report.accepted + report.repaired + report.leftOut !== records)
        throw new Error(`${report.read} records instead of ${records}.`);
    };
    return { ours, peer, check };
  },
};
