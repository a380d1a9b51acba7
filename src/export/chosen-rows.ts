import type { Atlas } from "../model/atlas.ts";
import type { Directory } from "../model/directory.ts";

/** Codes of the territory in which a row was found, "" when it was not; they replace what the file says. */
export interface LocatedCodes {
  /** ISO 3166-1 alpha-2. `row` is a row of the store. */
  countryCode(row: number): string;
  /** ISO 3166-2, first level. */
  regionCode(row: number): string;
}

/** The rows of a download, in the order in which they are written. */
export interface ChosenRows {
  readonly store: Pick<Atlas, "directories" | "directory" | "row">;
  /** Rows of the store. */
  readonly rows: Uint32Array;
  /** Absent: the codes of the file are written. */
  readonly located?: LocatedCodes;
  /** Told now and then how many rows more have been written. */
  readonly onRows?: (rows: number) => void;
}

/** A whole directory, in its own order. */
export function allRowsOf(directory: Directory): ChosenRows {
  const rows = Uint32Array.from({ length: directory.size }, (_, row) => row);
  return { store: { directories: [directory], directory: new Uint16Array(directory.size), row: rows }, rows };
}

/** How many of the chosen rows each directory has. */
export function rowsByDirectory({ store, rows }: ChosenRows): Uint32Array {
  const counts = new Uint32Array(store.directories.length);
  for (const row of rows) counts[store.directory[row]!]!++;
  return counts;
}
