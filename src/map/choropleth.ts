/** A class of a choropleth: whole numbers from `from` to `to`, both included. The last one is open upwards. */
export interface CountClass {
  readonly from: number;
  readonly to: number;
  /** Number of its colour in the ramp: 1 … 6, as in the token `seq-1`. */
  readonly shade: number;
}

const MOST_CLASSES = 6;
const MOST_DISTINCT = 400; // above it, values that are close together are first put into one

/** Shades used for so many classes, chosen so that neighbours stay far apart. */
const SHADES: readonly (readonly number[])[] = [
  [],
  [4],
  [2, 5],
  [1, 4, 6],
  [1, 3, 4, 6],
  [1, 2, 3, 5, 6],
  [1, 2, 3, 4, 5, 6],
];

/**
 * Natural breaks (Fisher 1958, Jenks 1967) of the counts above zero: the classes whose members differ least from their mean.
 * Worked out on logarithms, because counts of initiatives span magnitudes and the many small territories would else all fall
 * into one class. Without a count above zero there is no class.
 */
export function classBreaks(counts: Iterable<number>): CountClass[] {
  const sorted = [...counts].filter((count) => count > 0).sort((a, b) => a - b);
  const groups = distinctValues(sorted);
  const ends = breakEnds(groups, Math.min(MOST_CLASSES, classesFor(groups.length)));
  const shades = SHADES[ends.length]!;
  return ends.map((end, at) => ({
    from: at === 0 ? 1 : groups[ends[at - 1]!]!.value + 1,
    to: at === ends.length - 1 ? Number.POSITIVE_INFINITY : groups[end]!.value,
    shade: shades[at]!,
  }));
}

/** Shade of a count, 0 for none. */
export const shadeOf = (count: number, classes: readonly CountClass[]): number =>
  count > 0 ? (classes.find(({ to }) => count <= to)?.shade ?? 0) : 0;

/** Five classes are read more easily than six; six only where there is much to tell apart. */
const classesFor = (distinct: number): number => (distinct > 30 ? 6 : Math.min(5, distinct));

interface Group {
  /** Largest count in it. */
  value: number;
  readonly logarithm: number;
  weight: number;
}

function distinctValues(sorted: readonly number[]): Group[] {
  const groups: Group[] = [];
  const distinct = new Set(sorted).size;
  const step = distinct > MOST_DISTINCT ? Math.log(sorted.at(-1)! / sorted[0]!) / MOST_DISTINCT : 0;
  for (const value of sorted) {
    const last = groups.at(-1);
    const logarithm = Math.log(value);
    if (last && logarithm - last.logarithm <= step) {
      last.value = value;
      last.weight++;
    } else groups.push({ value, logarithm, weight: 1 });
  }
  return groups;
}

/** Index of the last group of each class, by dynamic programming over the sums of squares. */
function breakEnds(groups: readonly Group[], classes: number): number[] {
  const size = groups.length;
  const weight = prefixSums(groups.map((group) => group.weight));
  const sum = prefixSums(groups.map((group) => group.weight * group.logarithm));
  const squares = prefixSums(groups.map((group) => group.weight * group.logarithm ** 2));
  const spread = (from: number, to: number): number => {
    const part = sum[to]! - sum[from]!;
    return squares[to]! - squares[from]! - (part * part) / (weight[to]! - weight[from]!);
  };
  let best = Array.from({ length: size + 1 }, (_, to) => (to === 0 ? 0 : spread(0, to)));
  const cuts: number[][] = [];
  for (let used = 1; used < classes; used++) {
    const next = [...best];
    const cut = new Array<number>(size + 1).fill(0);
    for (let to = used + 1; to <= size; to++) {
      next[to] = Number.POSITIVE_INFINITY;
      for (let from = used; from < to; from++) {
        const total = best[from]! + spread(from, to);
        if (total < next[to]!) [next[to], cut[to]] = [total, from];
      }
    }
    best = next;
    cuts.push(cut);
  }
  const ends: number[] = [];
  let to = size;
  for (let used = classes - 1; used >= 0 && to > 0; used--) {
    ends.unshift(to - 1);
    to = cuts[used - 1]?.[to] ?? 0;
  }
  return ends;
}

function prefixSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1)! + value);
  return sums;
}
