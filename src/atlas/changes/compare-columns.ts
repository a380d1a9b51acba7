import type { ComparedColumn } from "../../model/changes.ts";
import { type Column, cellAt } from "../../model/column.ts";
import type { Directory } from "../../model/directory.ts";
import { FIELD_TYPES, FIELDS, type Field } from "../../model/initiative.ts";
import { readListCell } from "../../model/list-cell.ts";

/** Worked out for each edition, also from other rows of it, or said of the file rather than of the entry. */
const NOT_COMPARED: readonly Field[] = [
  "id",
  "sourceId",
  "sourceLine",
  "issues",
  "locationPrecision",
  "locationMethod",
  "locationUncertaintyM",
];

/** A column of two editions, side by side. */
export interface ColumnPair extends ComparedColumn {
  readonly before: Column | undefined;
  readonly after: Column | undefined;
}

export interface ColumnPairs {
  readonly compared: readonly ColumnPair[];
  readonly newColumns: readonly ComparedColumn[];
  readonly goneColumns: readonly ComparedColumn[];
}

/** A column that only one edition has is one change, when at least half of its rows have something there. */
const HALF = 0.5;

export function columnPairs(before: Directory, after: Directory, left: (field: Field) => boolean): ColumnPairs {
  const compared: ColumnPair[] = [];
  const newColumns: ComparedColumn[] = [];
  const goneColumns: ComparedColumn[] = [];
  const add = (column: ComparedColumn, older: Column | undefined, newer: Column | undefined) => {
    if (!older && !newer) return;
    if (!older && isCommon(newer, after.size)) newColumns.push(column);
    else if (!newer && isCommon(older, before.size)) goneColumns.push(column);
    else compared.push({ ...column, before: older, after: newer });
  };
  for (const field of FIELDS)
    if (!NOT_COMPARED.includes(field) && !left(field))
      add({ name: field, field }, before.fields.get(field), after.fields.get(field));
  for (const name of new Set([...before.extra.keys(), ...after.extra.keys()]))
    add({ name }, before.extra.get(name), after.extra.get(name));
  return { compared, newColumns, goneColumns };
}

function isCommon(column: Column | undefined, size: number): boolean {
  if (!column) return false;
  let filled = 0;
  for (let row = 0; row < size; row++) if (hasCell(column, row)) filled++;
  return filled > 0 && filled >= HALF * size;
}

function hasCell(column: Column, row: number): boolean {
  if (column.type === "text") return column.offsets[row + 1]! > column.offsets[row]!;
  return column.type === "coded" ? column.codes[row] !== 0 : !Number.isNaN(column.values[row]!);
}

export type IsSameCell = (before: number, after: number) => boolean;

/** Whether two cells of a column say the same: lists whatever their order, numbers exactly, texts letter by letter. */
export function cellComparer({ before, after, field }: ColumnPair): IsSameCell {
  const isList = field !== undefined && FIELD_TYPES[field] === "list";
  const isSameText = isList ? isSameList : (one: string, other: string) => one === other;
  if (!before || !after) return (row, other) => !(before && hasCell(before, row)) && !(after && hasCell(after, other));
  if (before.type === "number" && after.type === "number") {
    const [values, others] = [before.values, after.values];
    return (row, other) => values[row] === others[other] || (Number.isNaN(values[row]) && Number.isNaN(others[other]));
  }
  if (before.type === "coded" && after.type === "coded") {
    const codeOf = new Map(after.values.map((value, code) => [value, code]));
    const codes = before.values.map((value) => codeOf.get(value) ?? -1);
    return (row, other) => {
      const [code, newCode] = [before.codes[row]!, after.codes[other]!];
      if (codes[code] === newCode) return true;
      return isList && isSameList(before.values[code]!, after.values[newCode]!);
    };
  }
  if (before.type === "text" && after.type === "text") {
    const isSameBytes = bytesComparer(before.bytes, before.offsets, after.bytes, after.offsets);
    return isList
      ? (row, other) => isSameBytes(row, other) || isSameList(cellAt(before, row), cellAt(after, other))
      : isSameBytes;
  }
  return (row, other) => isSameText(cellAt(before, row), cellAt(after, other));
}

const bytesComparer =
  (bytes: Uint8Array, offsets: Uint32Array, others: Uint8Array, otherOffsets: Uint32Array): IsSameCell =>
  (row, other) => {
    const [start, end] = [offsets[row]!, offsets[row + 1]!];
    const from = otherOffsets[other]!;
    if (otherOffsets[other + 1]! - from !== end - start) return false;
    for (let at = start; at < end; at++) if (bytes[at] !== others[from + at - start]) return false;
    return true;
  };

function isSameList(one: string, other: string): boolean {
  if (one === other) return true;
  const [items, others] = [new Set(readListCell(one)), new Set(readListCell(other))];
  return items.size === others.size && [...items].every((item) => others.has(item));
}
