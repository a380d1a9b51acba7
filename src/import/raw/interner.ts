/** Numbers distinct texts in the order of their first occurrence, by their bytes. */
export interface Interner {
  /** Its number; as many as there are already for a new one, -1 when no more are taken. */
  find(bytes: Uint8Array, start: number, end: number): number;
}

const MOST = 2 ** 17;
const TRIAL = 2 ** 15;

/** Takes texts as long as they repeat: of mostly different ones there is nothing to gain. */
export function createInterner(): Interner {
  let slots = new Uint32Array(2 ** 10); // 1 + number
  let arena = new Uint8Array(2 ** 14); // the texts, end to end
  let arenaView: DataView = new DataView(arena.buffer);
  let source: Uint8Array = arena; // what was asked for last
  let view: DataView = arenaView;
  let used = 0;
  const offsets = new Uint32Array(MOST + 1);
  const hashes = new Uint32Array(MOST);
  let [size, asked, isClosed] = [0, 0, false];

  function isSame(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    const shift = offsets[index]! - start;
    if (offsets[index + 1]! - offsets[index]! !== end - start) return false;
    let at = start;
    for (; at + 4 <= end; at += 4) if (view.getUint32(at) !== arenaView.getUint32(at + shift)) return false;
    for (; at < end; at++) if (bytes[at] !== arena[at + shift]) return false;
    return true;
  }

  function add(hash: number, bytes: Uint8Array, start: number, end: number): void {
    if (used + end - start > arena.length) {
      const larger = new Uint8Array(Math.max(arena.length * 2, used + end - start));
      larger.set(arena);
      arena = larger;
      arenaView = new DataView(larger.buffer);
    }
    arena.set(bytes.subarray(start, end), used);
    used += end - start;
    hashes[size] = hash;
    offsets[++size] = used;
    if (size * 2 > slots.length) {
      slots = new Uint32Array(slots.length * 4);
      for (let index = 0; index < size; index++) slots[freeSlot(hashes[index]!)] = index + 1;
    } else slots[freeSlot(hash)] = size;
  }

  function freeSlot(hash: number): number {
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    return slot;
  }

  return {
    find(bytes, start, end) {
      if (isClosed) return -1;
      asked++;
      if (bytes !== source) {
        source = bytes;
        view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      }
      let hash = end - start;
      let at = start;
      for (; at + 4 <= end; at += 4) {
        hash = Math.imul(hash ^ view.getInt32(at), 0x9e3779b1);
        hash ^= hash >>> 15;
      }
      for (; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x85ebca6b);
      hash = (hash ^ (hash >>> 13)) >>> 0;
      const mask = slots.length - 1;
      for (let slot = hash & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const index = slots[slot]! - 1;
        if (hashes[index] === hash && isSame(index, bytes, start, end)) return index;
      }
      if (size === MOST || (asked > TRIAL && size > asked / 2)) {
        isClosed = size !== MOST;
        return -1;
      }
      add(hash, bytes, start, end);
      return size - 1;
    },
  };
}
