import type { RowTest } from "../raw/cell-test.ts";

/** What has become of a field in each record of a slice. */
export interface FieldTexts {
  /** By record: where its text is. */
  readonly places: Int32Array;
  /** The text at a place. */
  readonly at: (place: number) => string;
  /** Before this place the same texts stand as long as the file is read; those from here on are others in the next slice. */
  readonly lasting: number;
}

let ascending = new Int32Array(0);

/** Texts of which each stands for itself. */
export function ownTexts(texts: readonly string[]): FieldTexts {
  if (ascending.length < texts.length) ascending = Int32Array.from(texts, (_, at) => at);
  return { places: ascending, at: (place) => texts[place]!, lasting: 0 };
}

/** The same texts, for as long as they are wanted. */
export const keptTexts = (texts: FieldTexts, size: number): FieldTexts =>
  ownTexts(Array.from({ length: size }, (_, row) => textOf(texts, row)));

export const textOf = (texts: FieldTexts | undefined, row: number): string =>
  texts ? texts.at(texts.places[row]!) : "";

/** Records, in their order, whose text passes a test that "" fails; each text that lasts is tested once. */
export const rowsThatPass = (test: RowTest, texts: FieldTexts | undefined, size: number): readonly number[] =>
  texts ? test.rowsThatPass(texts.places, size, texts.lasting, (row) => texts.at(texts.places[row]!)) : NONE;

const NONE: readonly number[] = [];
