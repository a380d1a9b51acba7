const encoder = new TextEncoder();
const BLOCK = 3;

/** Small letters of ASCII for capital ones; other bytes as they are. */
const LOWER = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte));

/** Three bytes as one number that is the same in every case of ASCII. */
const blockAt = (bytes: Uint8Array, end: number): number =>
  ((bytes[end - 3]! & 0x1f) << 10) | ((bytes[end - 2]! & 0x1f) << 5) | (bytes[end - 1]! & 0x1f);

/**
 * A quick search for any of several runs of letters in UTF-8, of three bytes at least, whatever the case of those of ASCII. It looks at three
 * bytes at a time and passes over as many as no run can bridge (Wu and Manber, "A fast algorithm for multi-pattern searching", 1994).
 */
export function createRunFinder(runs: readonly string[]): (bytes: Uint8Array, start: number, end: number) => boolean {
  const all = runs.map((run) => encoder.encode(run).map((byte) => LOWER[byte]!));
  const shortest = Math.min(...all.map(({ length }) => length));
  if (shortest < BLOCK) throw new RangeError(`A run of ${shortest} bytes is too short to be looked for.`);
  // Where one run is part of another, finding it is enough.
  const patterns = all.filter((run, at) => !all.some((other, place) => place !== at && isIn(other, run, place < at)));
  const shifts = new Uint8Array(2 ** 15).fill(Math.min(255, shortest - BLOCK + 1));
  const endingIn: (Uint8Array[] | undefined)[] = new Array(2 ** 15);
  for (const pattern of patterns)
    for (let at = BLOCK; at <= shortest; at++) {
      const block = blockAt(pattern, at);
      shifts[block] = Math.min(shifts[block]!, shortest - at);
      if (at === shortest) endingIn[block] = [...(endingIn[block] ?? []), pattern];
    }

  const occurs = (pattern: Uint8Array, bytes: Uint8Array, from: number, end: number): boolean => {
    if (from + pattern.length > end) return false;
    for (let at = 0; at < pattern.length; at++) if (LOWER[bytes[from + at]!] !== pattern[at]) return false;
    return true;
  };

  const endsAt = (block: number, at: number, bytes: Uint8Array, end: number): boolean =>
    endingIn[block]!.some((pattern) => occurs(pattern, bytes, at - shortest, end));

  function search(bytes: Uint8Array, from: number, to: number, end: number): boolean {
    for (let at = from; at < to; ) {
      const block = blockAt(bytes, at);
      const shift = shifts[block]!;
      if (shift === 0 && endsAt(block, at, bytes, end)) return true;
      at += shift || 1;
    }
    return false;
  }

  return (bytes, start, end) => {
    let near = start + shortest;
    const middle = Math.max(near, (start + end) >> 1);
    let far = middle;
    // Both halves at once: while one waits for what it loads, the other goes on.
    while (near < middle && far <= end) {
      const nearBlock = blockAt(bytes, near);
      const farBlock = blockAt(bytes, far);
      const nearShift = shifts[nearBlock]!;
      const farShift = shifts[farBlock]!;
      if (nearShift === 0 && endsAt(nearBlock, near, bytes, end)) return true;
      if (farShift === 0 && endsAt(farBlock, far, bytes, end)) return true;
      near += nearShift || 1;
      far += farShift || 1;
    }
    return search(bytes, near, middle, end) || search(bytes, far, end + 1, end);
  };
}

/** `isEarlier`: of two equal runs the earlier one counts. */
function isIn(part: Uint8Array, whole: Uint8Array, isEarlier: boolean): boolean {
  if (part.length > whole.length || (part.length === whole.length && !isEarlier)) return false;
  for (let from = 0; from + part.length <= whole.length; from++)
    if (part.every((byte, at) => whole[from + at] === byte)) return true;
  return false;
}
