import { type DuplicateCount, LEAST_DUPLICATE, SURE_DUPLICATE } from "../../model/duplicates.ts";
import type { Rows } from "./rows.ts";

/** So many are held: with more, as when 100,000 rows of one name lie at one point, nobody decides pair by pair. */
export const MOST_PAIRS = 2 ** 20;

/** Pairs as they are found, counted, of which the best are wanted. */
export interface BestPairs {
  has(one: number, other: number): boolean;
  add(one: number, other: number, score: number): void;
  /** The best first, then in the order of their rows; so many within the directory, and with each of the others. */
  first(most: number): readonly (readonly [one: number, other: number, score: number])[];
  counts(): readonly DuplicateCount[];
}

export function createBestPairs({ size, directoryOf }: Rows): BestPairs {
  const scores = new Map<number, number>();
  const counts = new Map<number, { all: number; sure: number }>();
  const keyOf = (one: number, other: number): number => one * size + other;
  return {
    has: (one, other) => scores.has(keyOf(one, other)),
    add(one, other, score) {
      if (score < LEAST_DUPLICATE || scores.size >= MOST_PAIRS) return;
      scores.set(keyOf(one, other), score);
      const directory = directoryOf(other) - 1;
      const count = counts.get(directory) ?? { all: 0, sure: 0 };
      count.all++;
      if (score >= SURE_DUPLICATE) count.sure++;
      counts.set(directory, count);
    },
    first(most) {
      const ordered = [...scores].sort(([one, a], [other, b]) => b - a || one - other);
      const told = new Map<number, number>();
      return ordered.flatMap(([key, score]) => {
        const other = key % size;
        const directory = directoryOf(other);
        const count = (told.get(directory) ?? 0) + 1;
        told.set(directory, count);
        return count > most ? [] : [[Math.floor(key / size), other, score] as const];
      });
    },
    counts: () =>
      [...counts].map(([directory, count]) => ({ directory, ...count })).sort((a, b) => a.directory - b.directory),
  };
}
