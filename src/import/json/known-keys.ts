import { afterPhrase, type Phrase, toPhrase } from "./phrase.ts";
import { afterSpace, CLOSE_OBJECT, COLON, COMMA, ODD, OPEN_OBJECT } from "./scan-values.ts";

/** Keys of an object, each of which may be there once. */
export interface KnownKeys {
  readonly phrases: readonly Phrase[];
  /** By key + 1, the one that came after it last time. */
  readonly follows: Int32Array;
  /** Those that the last object had, a bit for each. */
  has: number;
}

export const knownKeys = (...keys: readonly string[]): KnownKeys => ({
  phrases: keys.map((key) => toPhrase(`"${key}"`)),
  follows: new Int32Array(keys.length + 1),
  has: 0,
});

/** Reads an object that has no other keys; place after it, or ODD. `readMember` is told where the value of each stands. */
export function readKnown(
  bytes: Uint8Array,
  view: DataView,
  from: number,
  keys: KnownKeys,
  readMember: (at: number, key: number) => number,
): number {
  const { phrases, follows } = keys;
  if (bytes[from] !== OPEN_OBJECT) return ODD;
  let seen = 0;
  let at = afterSpace(bytes, from + 1);
  for (let before = 0; ; ) {
    let key = follows[before]!;
    let end = afterPhrase(view, at, phrases[key]!);
    if (end < 0) {
      key = phrases.findIndex((phrase) => afterPhrase(view, at, phrase) >= 0);
      if (key < 0) return ODD;
      follows[before] = key;
      end = at + phrases[key]!.length;
    }
    before = key + 1;
    if ((seen & (1 << key)) !== 0) return ODD;
    seen |= 1 << key;
    if (bytes[end] !== COLON) end = afterSpace(bytes, end);
    if (bytes[end++] !== COLON) return ODD;
    at = readMember(bytes[end]! <= 32 ? afterSpace(bytes, end) : end, key);
    if (at < 0) return ODD;
    if (bytes[at]! <= 32) at = afterSpace(bytes, at);
    const sign = bytes[at++];
    if (sign === CLOSE_OBJECT) {
      keys.has = seen;
      return at;
    }
    if (sign !== COMMA) return ODD;
    if (bytes[at]! <= 32) at = afterSpace(bytes, at);
  }
}
