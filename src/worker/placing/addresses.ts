import { type Column, cellAt } from "../../model/column.ts";
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
  const cell = (column: Column | undefined, row: number) => (column ? cellAt(column, row) : "");
  for (let row = 0; row < size; row++) {
    if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) await breathe();
    if (latitude?.type === "number" && !Number.isNaN(latitude.values[row]!)) continue;
    const cells = columns.map((column) => cell(column, row));
    const key = cells.join("\n");
    if (key.length < cells.length) continue; // nothing but line feeds
    let address = known.get(key);
    if (address === undefined) {
      const [countryCode, region, regionCode, district, locality] = cells as [string, string, string, string, string];
      address = written.push({ countryCode, region: region || regionCode, district, locality }) - 1;
      known.set(key, address);
    }
    rows.push(row);
    of.push(address);
  }
  return rows.length === 0 ? undefined : { written, rows, of: Uint32Array.from(of) };
}
