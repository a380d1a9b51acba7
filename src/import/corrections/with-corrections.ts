import { type Correction, placeKey } from "../../model/correction.ts";
import type { IssueCode } from "../../model/issue.ts";
import type { Judgements } from "../../model/judgements.ts";
import type { MatchedColumn } from "../columns/match-columns.ts";
import { textCells } from "../table/cells.ts";
import type { Batch, Table, TableIssue } from "../table/table.ts";
import { correctedCells } from "./corrected-cells.ts";
import type { WrittenRecord } from "./protected-records.ts";
import { isEditable, shownCell } from "./shown-cell.ts";

interface CorrectionsInput {
  readonly corrections: readonly Correction[];
  /** What the columns are taken for as the file is written. */
  readonly columns: readonly MatchedColumn[];
  /** Lines of those records that are protected as they are written. */
  readonly isProtected: () => (records: readonly WrittenRecord[]) => ReadonlySet<number>;
}

/** A correction whose column is there. */
interface Placed extends Correction {
  readonly index: number;
}

/**
 * The same table as if the cells had been corrected in the file. A correction holds only while its cell is what was corrected; every one that does
 * not is told.
 */
export function withCorrections(table: Table, { corrections, columns, isProtected }: CorrectionsInput): Table {
  const indexes = placesOf(columns);
  const byLine = new Map<number, Placed[]>();
  const lost: Correction[] = [];
  for (const correction of corrections) {
    const index = indexes.get(placeKey({ ...correction, line: 0 }));
    if (index === undefined) lost.push(correction);
    else byLine.set(correction.line, [...(byLine.get(correction.line) ?? []), { ...correction, index }]);
  }

  /** What becomes of the corrections of some records. */
  function judge(records: readonly WrittenRecord[], hidden: ReadonlySet<number>) {
    const texts = new Map<number, ReadonlyMap<number, string>>();
    const judged = new Map<number, ReadonlyMap<number, Judgements>>();
    const issues: TableIssue[] = [];
    records.forEach(({ line, cells }, row) => {
      const changed = new Map<number, string>();
      const own = new Map<number, Judgements>();
      for (const correction of byLine.get(line) ?? []) {
        const { index, after, before, judgements } = correction;
        const column = columns[index]!;
        const tell = (code: IssueCode, found: string, became?: string) =>
          issues.push({
            code,
            severity: "remark",
            line,
            found,
            at: index,
            column: column.header,
            ...(became !== undefined && { became }),
          });
        if (hidden.has(line) || !isEditable(column)) {
          tell("correction-refused", "");
          continue;
        }
        const shown = shownCell(cells[index] ?? "", column);
        if (shown !== before) {
          tell("correction-unfit", shown, after);
          continue;
        }
        if (after !== before) {
          changed.set(index, after);
          tell("corrected", before, after);
        }
        if (judgements) own.set(index, judgements);
      }
      if (changed.size > 0) texts.set(row, changed);
      if (own.size > 0) judged.set(row, own);
    });
    return { texts, judged, issues };
  }

  function corrected(batch: Batch, protectedOf: (records: readonly WrittenRecord[]) => ReadonlySet<number>): Batch {
    const rows = rowsWith(batch, byLine);
    if (rows.length === 0) return batch;
    const records = rows.map((row) => ({ line: batch.lines[row]!, cells: batch.cells.record(row) }));
    const { texts, judged, issues } = judge(records, protectedOf(records));
    const inBatch = <T>(of: ReadonlyMap<number, T>) => new Map(Array.from(of, ([at, each]) => [rows[at]!, each]));
    return {
      ...batch,
      ...((texts.size > 0 || judged.size > 0) && { cells: correctedCells(batch.cells, inBatch(texts)) }),
      judged: inBatch(judged),
      issues: [...batch.issues, ...issues],
    };
  }

  /** Corrections of lines that are not there, or no records. */
  const unfit = (met: ReadonlySet<number>): TableIssue[] =>
    [...lost, ...[...byLine].flatMap(([line, all]) => (met.has(line) ? [] : all))]
      .sort((a, b) => a.line - b.line)
      .map(({ line, column }) => ({ code: "correction-unfit", severity: "remark", line, found: "", column }));

  const sampled = table.sample.filter(({ line }) => byLine.has(line));
  const inSample = judge(sampled, sampled.length > 0 ? isProtected()(sampled) : new Set());
  const ofSample = new Map(sampled.map((record, at) => [record.line, inSample.texts.get(at)]));

  return {
    ...table,
    sample: table.sample.map((record) => {
      const texts = ofSample.get(record.line);
      if (!texts) return record;
      return { ...record, cells: correctedCells(textCells([record.cells]), new Map([[0, texts]])).record(0) };
    }),
    async *batches() {
      const met = new Set<number>();
      const protectedOf = isProtected();
      for await (const batch of table.batches()) {
        for (const row of rowsWith(batch, byLine)) met.add(batch.lines[row]!);
        yield corrected(batch, protectedOf);
      }
      const issues = unfit(met);
      const bytesRead = table.structure.bytes;
      if (issues.length > 0) yield { lines: [], cells: textCells([]), issues, broken: [], bytesRead };
    },
  };
}

/** Columns by name and place among those of the name. */
const placesOf = (columns: readonly MatchedColumn[]): ReadonlyMap<string, number> =>
  new Map(
    columns.map(({ header, occurrence, index }) => [placeKey({ line: 0, column: header, occurrence }), index] as const),
  );

function rowsWith({ lines }: Batch, byLine: ReadonlyMap<number, unknown>): number[] {
  const rows: number[] = [];
  for (let row = 0; row < lines.length; row++) if (byLine.has(lines[row]!)) rows.push(row);
  return rows;
}
