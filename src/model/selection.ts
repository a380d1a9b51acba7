/** Rows that hold for a query, with what lets any cell be counted by one subtraction. */
export interface Selection {
  /** 1 where the row is selected. */
  readonly mask: Uint8Array;
  readonly count: number;
  /** Of the selected, those with a position. */
  readonly placed: number;
  /** Prefix sums over the placed rows, length placed + 1: number, and x and y less half the world, so that four million rows stay exact. */
  readonly sumCount: Uint32Array;
  readonly sumX: Float64Array;
  readonly sumY: Float64Array;
}

/**
 * For every choice: how many rows there would be with it, all other clauses holding. A facet leaves out its own clause; under
 * "all" each ticked choice is a clause of its own, and a count says what adding the choice would leave.
 */
export interface FacetCounts {
  /** Rows with the term or one below it, by index into SECTORS. Rows without a sector count under "other-sector". */
  readonly sectors: Uint32Array;
  /** By index into KINDS; rows without a kind count under "unclassified". */
  readonly kinds: Uint32Array;
  readonly practices: Uint32Array;
  /** ISO alpha-2 -> rows; "" = country not known. */
  readonly countries: ReadonlyMap<string, number>;
  /** By index into the atlas's directories. */
  readonly directories: Uint32Array;
  readonly website: number;
}
