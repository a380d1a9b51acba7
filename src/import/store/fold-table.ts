import { fold } from "../../model/fold.ts";

const COVERED = 0x250; // Basic Latin to Latin Extended-B

/** Per character below U+0250: what folding makes of it, as bytes; empty = a separator, undefined = left to `fold`. */
export const FOLDED: readonly Uint8Array[] = Array.from({ length: COVERED }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  return new TextEncoder().encode(letter === "&" ? " and " : fold(letter));
});

/** One byte per ASCII character: its folded form, 0 for a separator. */
export const FOLDED_ASCII: Uint8Array = Uint8Array.from({ length: 128 }, (_, unit) => FOLDED[unit]![0] ?? 0);
