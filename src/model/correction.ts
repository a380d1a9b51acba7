import type { Judgements } from "./judgements.ts";

/** Where a cell stands, so that it is found again when the file is read again. */
export interface CellPlace {
  /** As issues name it. */
  readonly line: number;
  /** Name of the column, as written. */
  readonly column: string;
  /** Which of the columns of this name, 1 = the first. */
  readonly occurrence: number;
}

/**
 * What the reader says of one cell. It holds while the cell is what it was; read otherwise it goes through all that a cell of the file does.
 */
export interface Correction extends CellPlace {
  /** The cell as it was shown: of what is personal in it, the mask. */
  readonly before: string;
  /** What is read in its place; the same where only its repairs are judged. */
  readonly after: string;
  /** For this cell, instead of what holds for the file. */
  readonly judgements?: Judgements;
}

export const placeKey = ({ line, column, occurrence }: CellPlace): string => `${line} ${occurrence} ${column}`;

/** The list with one correction more, in place of an earlier one of the same cell. */
export function withCorrection(all: readonly Correction[], added: Correction): readonly Correction[] {
  const key = placeKey(added);
  const isNothing = added.after === added.before && Object.keys(added.judgements ?? {}).length === 0;
  const others = all.filter((each) => placeKey(each) !== key);
  return isNothing
    ? others
    : [...others, added].sort((a, b) => a.line - b.line || (placeKey(a) < placeKey(b) ? -1 : 1));
}

/** A cell that may be corrected, as it stands in the file. */
export interface EditableCell extends CellPlace {
  readonly text: string;
}

/** Cells of a record that a finding speaks of. */
export type RecordCells =
  | { readonly is: "shown"; readonly cells: readonly EditableCell[] }
  /** What is hidden of the record must stay so. */
  | { readonly is: "protected" }
  /** The file was moved or changed. */
  | { readonly is: "gone" };
