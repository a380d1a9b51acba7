import type { MatchedColumn } from "../columns/match-columns.ts";

/** A name for every column: blank ones are numbered, repeated ones counted, so that the cells of each survive. */
export function extraNames(headers: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return headers.map((header, at) => {
    const base = header.trim() === "" ? `Column ${at + 1}` : header;
    let name = base;
    for (let count = 2; used.has(name); count++) name = `${base} ${count}`;
    used.add(name);
    return name;
  });
}

/** Names under which the columns of a file are kept, and the parts of those that are split: those are numbered as they stand in the cell. */
export function columnNames(columns: readonly Pick<MatchedColumn, "header" | "partOf">[]): readonly string[] {
  const isFirst = (at: number) => columns[at]!.partOf !== columns[at - 1]?.partOf;
  let first = 0;
  const headers = columns.map(({ header, partOf }, at) => {
    if (partOf === undefined) return header;
    if (isFirst(at)) first = at;
    return `${header} ${at - first + 1}`;
  });
  return extraNames(headers);
}
