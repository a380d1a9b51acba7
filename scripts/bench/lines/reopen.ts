import { openStored, storeDirectory } from "../../../src/atlas/stored/stored-directory.ts";
import { importFile } from "../../../src/import/import-file.ts";
import { searchText } from "../../../src/import/store/search-text.ts";
import { cellAt } from "../../../src/model/column.ts";
import { taxonomy } from "../../../src/worker/taxonomy.ts";
import { generateCsv } from "../generate.ts";
import type { BenchLine } from "../line.ts";

/**
 * A directory and its report out of the bytes that the device kept, against reading the file again. The bytes come as a copy of their own, as from
 * the device; how long the device itself takes is for the browser to say.
 */
export const line: BenchLine = {
  name: "reopen",
  gate: 0.15,
  goal: 0.05,
  async setup(rows) {
    const encoder = new TextEncoder();
    const file = new File(
      Array.from(generateCsv({ rows }), (piece) => encoder.encode(piece)),
      "generated.csv",
    );
    const peer = async () => {
      const result = await importFile(file, {}, { taxonomy, brought: true });
      if (!result.ok) throw new Error(`The file was refused: ${result.error.code}.`);
      return result.value;
    };
    const kept = new Uint8Array(await new Blob([...storeDirectory(await peer())]).arrayBuffer());
    const ours = () => {
      const result = openStored(kept.slice(), searchText);
      if (!result.ok) throw new Error(`What was kept is refused: ${result.error}.`);
      return result.value;
    };
    const check = async () => {
      const [one, other] = [ours(), await peer()];
      for (const [field, column] of other.directory.fields) {
        const again = one.directory.fields.get(field)!;
        for (let row = 0; row < other.directory.size; row += 97)
          if (cellAt(again, row) !== cellAt(column, row)) throw new Error(`Row ${row} differs in ${field}.`);
      }
      if (JSON.stringify(one.account?.report) !== JSON.stringify(other.account.report))
        throw new Error("The report differs.");
    };
    return { ours, peer, check };
  },
};
