const PRIME = 0x01000193;
const SEED = 0x811c9dc5;

/** Tells bytes that a disk has damaged from those that were written; eight bytes at a time, as a store may hold hundreds of megabytes. */
export function checksum(bytes: Uint8Array): number {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  let [even, odd] = [SEED, ~SEED];
  const pairs = words.length & ~1;
  for (let at = 0; at < pairs; at += 2) {
    even = mixed(even, words[at]!);
    odd = mixed(odd, words[at + 1]!);
  }
  if (words.length > pairs) even = mixed(even, words[pairs]!);
  for (let at = words.length * 4; at < aligned.length; at++) odd = mixed(odd, aligned[at]!);
  return mixed(mixed(even, odd), bytes.length) >>> 0;
}

/** Turned as well as multiplied: the highest bits would otherwise never reach the lower ones. */
function mixed(sum: number, word: number): number {
  const product = Math.imul(sum ^ word, PRIME);
  return (product << 13) | (product >>> 19);
}
