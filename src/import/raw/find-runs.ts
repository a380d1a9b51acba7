const encoder = new TextEncoder();
const BLOCK = 2;

/** Small letters of ASCII for capital ones; other bytes as they are. */
const LOWER = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte));

/**
 * A quick search for any of several runs of letters in UTF-8, whatever the case of those of ASCII. It looks at two bytes at a time and passes
 * over as many as no run can bridge (Wu and Manber, "A fast algorithm for multi-pattern searching", 1994).
 */
export function createRunFinder(runs: readonly string[]): (bytes: Uint8Array, start: number, end: number) => boolean {
  const patterns = runs.map((run) => encoder.encode(run.toLowerCase()));
  const shortest = Math.min(...patterns.map(({ length }) => length));
  const shifts = new Uint8Array(2 ** 16).fill(shortest - BLOCK + 1);
  const endingIn = new Map<number, Uint8Array[]>();
  for (const pattern of patterns)
    for (let at = BLOCK; at <= shortest; at++)
      for (const block of casesOf(pattern[at - 2]!, pattern[at - 1]!)) {
        shifts[block] = Math.min(shifts[block]!, shortest - at);
        if (at === shortest) endingIn.set(block, [...(endingIn.get(block) ?? []), pattern]);
      }

  const occurs = (pattern: Uint8Array, bytes: Uint8Array, from: number, end: number): boolean => {
    if (from + pattern.length > end) return false;
    for (let at = 0; at < pattern.length; at++) if (LOWER[bytes[from + at]!] !== pattern[at]) return false;
    return true;
  };

  return (bytes, start, end) => {
    for (let at = start + shortest; at <= end; ) {
      const block = bytes[at - 2]! | (bytes[at - 1]! << 8);
      const shift = shifts[block]!;
      if (shift > 0) {
        at += shift;
        continue;
      }
      for (const pattern of endingIn.get(block)!) if (occurs(pattern, bytes, at - shortest, end)) return true;
      at++;
    }
    return false;
  };
}

/** Two bytes as one number, in every case. */
function casesOf(first: number, second: number): Set<number> {
  const of = (lower: number) => [lower, lower >= 0x61 && lower <= 0x7a ? lower & 0xdf : lower];
  return new Set(of(first).flatMap((a) => of(second).map((b) => a | (b << 8))));
}
