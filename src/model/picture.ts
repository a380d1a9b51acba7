/** What stands before an entry of a legend: a shade of the ramp (1 … 6), the looks of what has no shade, a sector, or a circle of so many pixels. */
export type Swatch =
  | { readonly shade: number }
  | { readonly look: "none" | "few" | "no-data" }
  /** Position in TOP_SECTORS. */
  | { readonly sector: number }
  | { readonly radius: number };

export interface LegendEntry {
  readonly swatch: Swatch;
  readonly text: string;
  /** How many territories look so, in words; "" where nobody counts. */
  readonly count: string;
}

/** What colours or circles mean, on the page and in a picture of the map. */
export interface Legend {
  readonly title: string;
  readonly entries: readonly LegendEntry[];
}

/** What stands below the map in a picture of it. */
export interface PictureWords {
  readonly title: string;
  readonly legend?: Legend | undefined;
  /** Whose data it shows. */
  readonly credits: string;
  readonly rightToLeft: boolean;
}
