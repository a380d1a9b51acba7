import {
  type Arrangement,
  isJoinable,
  type JoinOutcome,
  type Joins,
  type SplitOutcome,
  USUAL_JOINER,
} from "../../model/arrangement.ts";
import { FIELDS, type Field } from "../../model/initiative.ts";
import { maskPersonal } from "../privacy/personal-text.ts";
import { columnsOf } from "../rows/columns-of.ts";
import { joinOrder } from "../rows/join-order.ts";
import type { Cells } from "../table/cells.ts";
import type { Words } from "../words.ts";
import type { PartColumns } from "./part-columns.ts";
import { areAddresses, partsOf, type SplitColumn } from "./splitters.ts";

const ROWS = 3;

/** Some first records, without what may not be shown. */
interface Shown {
  readonly cells: Cells;
  readonly lines: readonly number[];
}

/** How the columns of a file are joined and split, with the first records as they come out; undefined where there is nothing of the kind. */
export function arrangementOf(
  { all, splits, shown: columns }: PartColumns,
  joins: Joins,
  shown: Shown,
  words: Words,
): Arrangement | undefined {
  const joined = FIELDS.filter(isJoinable).flatMap((field) => joinOutcome(field, all, joins, shown) ?? []);
  const addresses = all.filter((column) => mayBeAddress(column) && areAddresses(column.profile.values, words));
  const isPersonal = (index: number): boolean => (columns[index] ?? all[index])!.target.as === "dropped";
  const split = splits.map((each) => splitOutcome(each, shown, isPersonal));
  if (joined.length === 0 && split.length === 0 && addresses.length === 0) return undefined;
  return { joins: joined, splits: split, addresses: addresses.map(({ index }) => index) };
}

const mayBeAddress = ({ target, reason, partOf }: PartColumns["all"][number]): boolean =>
  partOf === undefined &&
  (target.as === "address" ||
    (target.as === "field" && target.field === "street") ||
    (target.as === "extra" && reason === "not-understood"));

function joinOutcome(
  field: Field,
  all: PartColumns["all"],
  joins: Joins,
  { cells, lines }: Shown,
): JoinOutcome | undefined {
  const columns = joinOrder(
    columnsOf(all, field).filter(({ isFallback }) => !isFallback),
    field,
    joins[field],
  );
  if (columns.length < 2) return undefined;
  const separator = joins[field]?.separator ?? (field === "name" ? undefined : USUAL_JOINER);
  const textAt = (row: number): string => {
    const filled = columns.map(({ index }) => cells.text(row, index).trim()).filter((cell) => cell !== "");
    return maskPersonal(separator === undefined ? (filled[0] ?? "") : filled.join(separator));
  };
  const rows = lines.map((line, row) => ({ line, text: textAt(row) })).filter(({ text }) => text !== "");
  return {
    field,
    columns: columns.map(({ index, partOf }) => partOf ?? index),
    separator,
    isChosen: joins[field] !== undefined || columns.some(({ reason }) => reason === "chosen"),
    rows: rows.slice(0, ROWS),
  };
}

/** Of a part that is personal nothing is shown, nor of the whole cell then. */
function splitOutcome(
  { source, splitter, from }: SplitColumn,
  { cells, lines }: Shown,
  isPersonal: (index: number) => boolean,
): SplitOutcome {
  const shown = (index: number, text: string): string => (isPersonal(index) ? "" : text);
  const rows = lines
    .map((line, row) => ({ line, cell: maskPersonal(cells.text(row, source)) }))
    .filter(({ cell }) => cell.trim() !== "")
    .slice(0, ROWS)
    .map(({ line, cell }) => ({
      line,
      cell: shown(source, cell),
      parts: partsOf(splitter, cell).map((part, at) => shown(from + at, part)),
      fits: splitter.split(cell) !== undefined,
    }));
  return { column: source, targets: splitter.targets, rows };
}
