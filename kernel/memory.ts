/** Everything is used up to there; what lies behind is zero. */
let used: usize = __heap_base;

/** So many bytes may be read behind any room. */
const BEHIND: usize = 64;

/** Address of room for so many bytes, a multiple of 16; 0 where none is left. Room is never given back: a kernel reads one file. */
export function allocate(bytes: usize): usize {
  const from = (used + 15) & ~15;
  const size = ((<usize>memory.size()) << 16) - BEHIND;
  if (bytes > size || from > size - bytes) return 0;
  used = from + bytes;
  return from;
}
