import { type Column, cellsAt } from "../../model/column.ts";
import type { Directory } from "../../model/directory.ts";
import type { Field } from "../../model/initiative.ts";

/** What rows without a position say about where they are, as written; "" where they say nothing. */
export interface WrittenAddress {
  readonly countryCode: string;
  readonly region: string;
  readonly district: string;
  readonly locality: string;
}

/** Rows without a position by what they say; an address is an index. */
export interface Addresses {
  readonly written: readonly WrittenAddress[];
  /** Rows without a position that say anything, ascending, and the address of each. */
  readonly rows: readonly number[];
  readonly of: Uint32Array;
}

const ROWS_PER_STEP = 2 ** 12;

const FIELDS = ["countryCode", "region", "regionCode", "district", "locality"] as const satisfies readonly Field[];

/** Undefined when every row has a position, or none says where it is. */
export async function readAddresses(
  { fields, size }: Directory,
  breathe: () => Promise<void>,
): Promise<Addresses | undefined> {
  const latitude = fields.get("latitude");
  const columns = FIELDS.map((field) => fields.get(field));
  if (columns.every((column) => column === undefined)) return undefined;
  const written: WrittenAddress[] = [];
  const known = new Map<string, number>();
  const rows: number[] = [];
  const of: number[] = [];
  for (let from = 0; from < size; from += ROWS_PER_STEP) {
    if (from > 0) await breathe();
    const unplaced = rowsWithout(latitude, from, Math.min(size, from + ROWS_PER_STEP));
    const cells = columns.map((column) => column && cellsAt(column, unplaced));
    for (let at = 0; at < unplaced.length; at++) {
      const [countryCode, region, regionCode, district, locality] = cells.map((each) => each?.[at] ?? "") as Written;
      const key = [countryCode, region, regionCode, district, locality].join("\n");
      if (key.length < FIELDS.length) continue; // nothing but line feeds
      let address = known.get(key);
      if (address === undefined) {
        address = written.push({ countryCode, region: region || regionCode, district, locality }) - 1;
        known.set(key, address);
      }
      rows.push(unplaced[at]!);
      of.push(address);
    }
  }
  return rows.length === 0 ? undefined : { written, rows, of: Uint32Array.from(of) };
}

type Written = [countryCode: string, region: string, regionCode: string, district: string, locality: string];

/** Rows from … to - 1 for which the column has no number. */
function rowsWithout(column: Column | undefined, from: number, to: number): number[] {
  const values = column?.type === "number" ? column.values : undefined;
  const rows: number[] = [];
  for (let row = from; row < to; row++) if (!values || Number.isNaN(values[row]!)) rows.push(row);
  return rows;
}
