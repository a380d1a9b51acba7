const decoder = new TextDecoder("utf-8", { ignoreBOM: true }); // a text may begin with U+FEFF

/**
 * Texts that lie end to end, UTF-8: text t is `bytes[offsets[t]] … bytes[offsets[t + 1] - 1]`, for the first `count`. They are decoded together and
 * cut: browsers hold each text that they decode outside of the heap, with a handle of its own, which takes longer to make and to collect than
 * all of its letters. One of thirteen letters and more keeps all of them in memory as long as it is kept.
 */
export function decodeTexts(bytes: Uint8Array, offsets: ArrayLike<number>, count: number): string[] {
  const texts = new Array<string>(count);
  const first = offsets[0]!;
  const all = decoder.decode(bytes.subarray(first, offsets[count]!));
  const isOfBytes = all.length === offsets[count]! - first; // of ASCII, or bytes that are no text by themselves
  const ends = isOfBytes ? undefined : endsInUnits(bytes, offsets, count, all);
  for (let at = 0, from = 0; at < count; at++) {
    const to = ends ? ends[at]! : offsets[at + 1]! - first;
    texts[at] = to < 0 ? decoder.decode(bytes.subarray(offsets[at]!, offsets[at + 1]!)) : all.slice(from, to);
    from = to;
  }
  return texts;
}

const APART = -1;
const REPLACED = "\ufffd";

/** Where each text ends in all of them; all of them apart where some bytes are no text, which may then reach into the next. */
function endsInUnits(bytes: Uint8Array, offsets: ArrayLike<number>, count: number, all: string): Int32Array {
  const ends = new Int32Array(count);
  if (all.includes(REPLACED)) return ends.fill(APART);
  let units = 0;
  for (let at = 0; at < count; at++) {
    const to = offsets[at + 1]!;
    if (offsets[at]! < to && isWithin(bytes[offsets[at]!]!)) return ends.fill(APART);
    for (let byte = offsets[at]!; byte < to; byte++) units += isWithin(bytes[byte]!) ? 0 : bytes[byte]! >= 0xf0 ? 2 : 1;
    ends[at] = units;
  }
  return ends;
}

/** Not the first byte of a character. */
const isWithin = (byte: number): boolean => (byte & 0xc0) === 0x80;
