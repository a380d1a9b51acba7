import type { Batch, Table } from "../table/table.ts";

/** The same table with other numbers for its lines. */
export function withRows(table: Table, rowOf: (line: number) => number): Table {
  const numbered = <T extends { readonly line: number }>(all: readonly T[]): readonly T[] =>
    all.map((each) => ({ ...each, line: rowOf(each.line) }));
  return {
    ...table,
    structure: { ...table.structure, headerLine: rowOf(table.structure.headerLine) },
    sample: numbered(table.sample),
    issues: numbered(table.issues),
    batches: async function* (): AsyncGenerator<Batch> {
      for await (const batch of table.batches())
        yield {
          ...batch,
          lines: Uint32Array.from(batch.lines, rowOf),
          issues: numbered(batch.issues),
          broken: numbered(batch.broken),
        };
    },
  };
}
