import type { CodedColumn, TextColumn } from "./column.ts";

/** Folded texts, their words parted by one space. They are made when asked for and not kept. */
export interface FoldedTexts {
  readonly size: number;
  /** Texts `from` … `to - 1`, as a column of their own, which holds until the next texts are made. */
  readonly part: (from: number, to: number) => TextColumn;
}

/** Texts of which each may stand in many rows: row r has text `codes[r]`. */
export interface SharedTexts {
  readonly codes: CodedColumn["codes"];
  readonly texts: FoldedTexts;
}

/** What a directory is searched by. A row has a word when its own text or one of those that it shares holds it. */
export interface SearchText {
  /** One text for each row. */
  readonly own: FoldedTexts;
  readonly shared: readonly SharedTexts[];
}
