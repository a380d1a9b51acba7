import type { Network } from "./resolve-ties.ts";

/** Ties with both ends among the rows that a mask holds, and those with one end there; what is in no open directory lies outside. */
export function countTies({ ties }: Network, mask: Uint8Array): { readonly inside: number; readonly outward: number } {
  let [inside, outward] = [0, 0];
  for (const { from, to } of ties) {
    const ends = mask[from]! + (to === undefined ? 0 : mask[to]!);
    if (ends === 2) inside++;
    else if (ends === 1) outward++;
  }
  return { inside, outward };
}
