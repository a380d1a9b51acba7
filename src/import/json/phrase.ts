const encoder = new TextEncoder();
const WORD = 4;
export const NOT_HERE = -1;

/** Bytes that are looked for at one place, as words of four of which the last overlaps the one before. */
export interface Phrase {
  readonly length: number;
  readonly words: Int32Array;
}

/** Fewer than four bytes are found nowhere. */
export function toPhrase(text: string): Phrase {
  const bytes = encoder.encode(text);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const { length } = bytes;
  const words = Int32Array.from({ length: length < WORD ? 0 : Math.ceil(length / WORD) }, (_, word) =>
    view.getInt32(Math.min(word * WORD, length - WORD), true),
  );
  return { length, words };
}

/** Place after a phrase, -1 where something else stands. */
export function afterPhrase(view: DataView, at: number, { length, words }: Phrase): number {
  const last = words.length - 1;
  const end = at + length;
  if (last < 0 || end > view.byteLength || view.getInt32(end - WORD, true) !== words[last]) return NOT_HERE;
  for (let word = 0, place = at; word < last; word++, place += WORD)
    if (view.getInt32(place, true) !== words[word]) return NOT_HERE;
  return end;
}
