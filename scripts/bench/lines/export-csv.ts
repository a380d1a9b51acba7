import Papa from "papaparse";
import { allRowsOf } from "../../../src/export/chosen-rows.ts";
import { csvPieces } from "../../../src/export/csv.ts";
import { flatRecords, toDirectory } from "../flat-records.ts";
import type { BenchLine } from "../line.ts";

/** All rows of a directory as CSV, against `Papa.unparse` of the same rows as objects; both give the same bytes. */
export const line: BenchLine = {
  name: "export-csv",
  gate: 0.3,
  goal: 0.05,
  setup(rows) {
    const records = flatRecords(rows);
    const chosen = allRowsOf(toDirectory(records));
    const ours = () => {
      let bytes = 0;
      for (const piece of csvPieces(chosen)) bytes += piece.length;
      return bytes;
    };
    const peer = () => Papa.unparse(records, { newline: "\r\n" });
    const check = () => {
      const expected = `${peer()}\r\n`;
      const decoder = new TextDecoder();
      let at = 0;
      for (const piece of csvPieces(chosen)) {
        const text = decoder.decode(piece, { stream: true });
        if (!expected.startsWith(text, at)) throw new Error(`The files differ after ${at} characters.`);
        at += text.length;
      }
      if (at !== expected.length) throw new Error(`${at} characters instead of ${expected.length}.`);
    };
    return { ours, peer, check };
  },
};
