import type { ChosenRows } from "./chosen-rows.ts";

/** Characters of one piece of a file. */
const PIECE_LENGTH = 1 << 18;

const encoder = new TextEncoder();

/** What stands around the records, and between two of them. */
export interface TextFrame {
  readonly opening: string;
  readonly between: string;
  readonly closing: string;
}

/** A file of one text a row, in pieces. A row without a text is left out. */
export function* textPieces(
  { rows, onRows }: ChosenRows,
  textOf: (row: number) => string | undefined,
  { opening, between, closing }: TextFrame,
): Generator<Uint8Array<ArrayBuffer>, void, undefined> {
  let text = opening;
  let isFirst = true;
  let told = 0;
  for (let place = 0; place < rows.length; place++) {
    const record = textOf(rows[place]!);
    if (record === undefined) continue;
    text += isFirst ? record : between + record;
    isFirst = false;
    if (text.length < PIECE_LENGTH) continue;
    onRows?.(place + 1 - told);
    told = place + 1;
    yield encoder.encode(text);
    text = "";
  }
  onRows?.(rows.length - told);
  yield encoder.encode(text + closing);
}
