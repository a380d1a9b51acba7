/** Everything is used up to there. */
let used: usize = __heap_base;

/** So many bytes may be read behind any room. */
const BEHIND: usize = 64;

/** So many bytes are left. */
export function left(): usize {
  const from = (used + 15) & ~15;
  const size = ((<usize>memory.size()) << 16) - BEHIND;
  return from < size ? size - from : 0;
}

/** Address of room for so many bytes, a multiple of 16; 0 where none is left. Room is given back all at once, for another file. */
export function allocate(bytes: usize): usize {
  if (bytes > left()) return 0;
  const from = (used + 15) & ~15;
  used = from + bytes;
  return from;
}

export function giveBack(): void {
  used = __heap_base;
}

/** The same, all zeros. */
export function allocateZeros(bytes: usize): usize {
  const from = allocate(bytes);
  if (from !== 0) memory.fill(from, 0, bytes);
  return from;
}
