/** One line of the benchmark: ours against a peer on the same data. A file `lines/NAME.ts` exports one as `line`. */
export interface BenchLine {
  readonly name: string; // that of its file
  readonly gate: number; // ratio of our time to the peer's; above it the run fails
  readonly goal: number;
  readonly rows?: number; // where the line has a size of its own, whatever was asked for
  readonly growth?: Growth | false; // false: not measured
  /** Makes the data; not part of the time. Called again with fewer rows for the growth. */
  setup(rows: number): Contest | Promise<Contest>;
}

/** Our time at all rows over our time at fewer. */
export interface Growth {
  readonly divisor: number;
  readonly gate: number;
}

export interface Contest {
  ours(): unknown;
  peer(): unknown;
  /** Throws when the two do not agree; called once, before anything is timed. */
  check?(): unknown;
  /** The peer ran on a part of the rows only: its time is multiplied by this. */
  readonly peerScale?: number;
}

export const USUAL_GROWTH: Growth = { divisor: 10, gate: 13 };
