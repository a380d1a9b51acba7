import type { Changes, ComparedColumn } from "../../model/changes.ts";
import type { Directory } from "../../model/directory.ts";
import { numberAt } from "../../model/directory.ts";
import type { Field } from "../../model/initiative.ts";
import { type ColumnPair, cellComparer, columnPairs } from "./compare-columns.ts";
import { type Matched, matchRows } from "./match-rows.ts";
import { rowsOf } from "./pair-rows.ts";
import { isOneAddress, kmBetween, type RowFacts, rowFacts } from "./row-facts.ts";
import { rowHashes } from "./row-hashes.ts";

/** Less is no move but a change of the numbers, as is what lies within the uncertainty that either edition states. */
export const MOVED_KM = 0.05;

const NONE: ReadonlySet<number> = new Set();

interface Sheltered {
  readonly before?: ReadonlySet<number>;
  readonly after?: ReadonlySet<number>;
}

/**
 * What differs between two editions of a directory. The work grows with the rows and cells; the other way round it gives the same, mirrored.
 * `sheltered`: rows whose place may not be told and that have no blurred point to know them by.
 */
export function compareDirectories(before: Directory, after: Directory, sheltered: Sheltered = {}): Changes {
  const [older, newer] = [rowFacts(before, sheltered.before ?? NONE), rowFacts(after, sheltered.after ?? NONE)];
  const all = columnPairs(before, after, () => false);
  const matched = matchRows(older, newer, () => contentsOf(all.compared, before.size, after.size));
  // Numbers that count the rows say nothing of an entry.
  const isLeft = (field: Field) => field === "sourceRecordId" && matched.identity !== "identifiers";
  const { compared, newColumns, goneColumns } = isLeft("sourceRecordId") ? columnPairs(before, after, isLeft) : all;
  const pairs = pairsOf(matched);
  const { sheltering, km } = distances(pairs, older, newer);
  const cells = changedCells(compared, pairs, km);
  const isMoved = (pair: number) => km[pair]! > 0;
  const moved = Uint32Array.from(rowsOf(pairs.after.length, isMoved));
  return {
    identity: matched.identity,
    added: Uint32Array.from(rowsOf(after.size, (row) => matched.beforeOf[row] === -1)),
    gone: Uint32Array.from(rowsOf(before.size, (row) => matched.afterOf[row] === -1)),
    ...pairs,
    changed: Uint32Array.from(
      rowsOf(pairs.after.length, (pair) => !isMoved(pair) && cells.cellStarts[pair + 1]! > cells.cellStarts[pair]!),
    ),
    moved,
    movedKm: Float64Array.from(moved, (pair) => km[pair]!),
    sheltered: sheltering,
    columns: compared.map(named),
    ...cells,
    newColumns,
    goneColumns,
  };
}

const named = ({ name, field }: ColumnPair): ComparedColumn => ({ name, ...(field && { field }) });

/** Identifiers are left out: rows are looked for that are the same but for their number. */
function contentsOf(columns: readonly ColumnPair[], sizeBefore: number, sizeAfter: number) {
  const said = columns.filter(({ field }) => field !== "sourceRecordId");
  return {
    before: rowHashes(
      said.map(({ before }) => before),
      sizeBefore,
    ),
    after: rowHashes(
      said.map(({ after }) => after),
      sizeAfter,
    ),
  };
}

type Pairs = Pick<Changes, "before" | "after">;

function pairsOf({ beforeOf }: Matched): Pairs {
  const after = Uint32Array.from(rowsOf(beforeOf.length, (row) => beforeOf[row] !== -1));
  return { after, before: after.map((row) => beforeOf[row]!) };
}

/** How far each pair moved, 0 where it did not, -1 where its point is worked out otherwise; of sheltered ones nothing is said. */
function distances({ before, after }: Pairs, older: RowFacts, newer: RowFacts) {
  const km = new Float64Array(after.length);
  const sheltering = new Set<number>();
  const uncertainty = (facts: RowFacts, row: number) => {
    const metres = numberAt(facts.directory, "locationUncertaintyM", row);
    return Number.isNaN(metres) ? 0 : metres / 1000;
  };
  for (let pair = 0; pair < after.length; pair++) {
    const [row, other] = [before[pair]!, after[pair]!];
    if (older.isSheltered(row) || newer.isSheltered(other)) {
      sheltering.add(pair);
      continue;
    }
    const distance = kmBetween(older, row, newer, other);
    const least = Math.max(MOVED_KM, uncertainty(older, row), uncertainty(newer, other));
    if (!(distance > 0)) continue;
    if (isOneAddress(older, row, newer, other)) km[pair] = -1;
    else if (distance >= least) km[pair] = distance;
  }
  return { sheltering, km };
}

/** Column by column, as they lie in memory; then pair by pair, as they are asked for. */
function changedCells(columns: readonly ColumnPair[], { before, after }: Pairs, km: Float64Array) {
  const differing = columns.map((column) => {
    const isSame = cellComparer(column);
    const isPosition = column.field === "latitude" || column.field === "longitude";
    return Uint32Array.from(
      rowsOf(after.length, (pair) => !(isPosition && km[pair]! !== 0) && !isSame(before[pair]!, after[pair]!)),
    );
  });
  const cellStarts = new Uint32Array(after.length + 1);
  for (const pairs of differing) for (const pair of pairs) cellStarts[pair + 1]!++;
  for (let pair = 0; pair < after.length; pair++) cellStarts[pair + 1]! += cellStarts[pair]!;
  const cells = new Uint16Array(cellStarts[after.length]!);
  const next = cellStarts.slice();
  differing.forEach((pairs, column) => {
    for (const pair of pairs) cells[next[pair]!++] = column;
  });
  return { cellStarts, cells };
}
