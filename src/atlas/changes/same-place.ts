import { isSimilarName, SAME_PLACE_KM } from "./likeness.ts";
import type { Pairing } from "./pair-rows.ts";
import { kmBetween, type RowFacts } from "./row-facts.ts";

const CELL_DEGREES = 0.001; // no less than SAME_PLACE_KM from north to south
const MOST_AT_ONE_PLACE = 16;

interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly km: number;
}

/**
 * Pairs rows at the same place whose names are similar, the nearest first. A place where many rows lie, such as the centre of a town, says
 * nothing of any of them.
 */
export function pairByPlace(
  pairing: Pairing,
  before: RowFacts,
  after: RowFacts,
  rows: { readonly before: readonly number[]; readonly after: readonly number[] },
): void {
  const olders = byCell(before, rows.before);
  const newers = byCell(after, rows.after);
  const candidates: Candidate[] = [];
  for (const [cell, rows] of olders) {
    if (rows.length > MOST_AT_ONE_PLACE) continue;
    for (const near of neighbours(cell)) {
      const others = newers.get(near);
      if (!others || others.length > MOST_AT_ONE_PLACE) continue;
      for (const row of rows) for (const other of others) consider(row, other);
    }
  }
  // Among pairs that share a row the sum of rows differs, so that the order is the same from both sides.
  candidates.sort((a, b) => a.km - b.km || a.before + a.after - (b.before + b.after));
  for (const { before: row, after: other } of candidates)
    if (pairing.afterOf[row] === -1 && pairing.beforeOf[other] === -1) pairing.pair(row, other);

  function consider(row: number, other: number): void {
    const km = kmBetween(before, row, after, other);
    if (km <= SAME_PLACE_KM && isSimilarName(before.name(row), after.name(other)))
      candidates.push({ before: row, after: other, km });
  }
}

function byCell(facts: RowFacts, rows: readonly number[]): Map<string, number[]> {
  const cells = new Map<string, number[]>();
  for (const row of rows) {
    const [east, north] = [facts.longitude(row), facts.latitude(row)];
    if (Number.isNaN(east)) continue;
    const cell = `${eastOf(east, north)} ${Math.floor(north / CELL_DEGREES)}`;
    const known = cells.get(cell);
    if (known) known.push(row);
    else cells.set(cell, [row]);
  }
  return cells;
}

/** Cells grow towards the poles by whole bands of latitude, so that none is narrower than the distance. */
const eastOf = (east: number, north: number): number => Math.floor(east / widthAt(north));
const widthAt = (north: number): number =>
  CELL_DEGREES * 2 ** Math.ceil(-Math.log2(Math.max(0.001, Math.cos((north * Math.PI) / 180))));

function* neighbours(cell: string): Generator<string> {
  const [east, north] = cell.split(" ").map(Number) as [number, number];
  for (let x = east - 1; x <= east + 1; x++) for (let y = north - 1; y <= north + 1; y++) yield `${x} ${y}`;
}
