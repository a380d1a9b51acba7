import Papa from "papaparse";
import { importFile } from "../../../src/import/import-file.ts";
import { taxonomy } from "../../../src/worker/taxonomy.ts";
import { createAhead } from "../../ahead.ts";
import { generateCsv } from "../generate.ts";
import type { BenchLine } from "../line.ts";

/** CSV bytes to a directory with every field of every row checked, against PapaParse to arrays of the same bytes. */
export const line: BenchLine = {
  name: "import-csv",
  gate: 0.4,
  goal: 0.2,
  setup(rows) {
    const openAhead = createAhead((bytes) => bytes);
    const encoder = new TextEncoder();
    const file = new File(
      Array.from(generateCsv({ rows }), (piece) => encoder.encode(piece)),
      "generated.csv",
    );
    const ours = async () => {
      const result = await importFile(file, {}, { taxonomy, brought: true, openAhead });
      if (!result.ok) throw new Error(`The file was refused: ${result.error.code}.`);
      return result.value;
    };
    const peer = async () =>
      Papa.parse<string[]>(new TextDecoder().decode(await file.arrayBuffer()), { delimiter: "," }).data;
    const check = async () => {
      const { report } = (await ours()).account;
      const records = (await peer()).filter((cells) => cells.length > 1).length - 1;
      if (report.read !== records || report.accepted + report.repaired + report.leftOut !== records)
        throw new Error(`${report.read} records instead of ${records}.`);
    };
    return { ours, peer, check };
  },
};
