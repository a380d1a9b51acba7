import type { ClassMethod, PaintedTerritory } from "../model/painting.ts";

/** A class of a choropleth, both ends included. */
export interface ValueClass {
  readonly from: number;
  readonly to: number;
  /** Number of its colour in the ramp: 1 … 6, as in the token `seq-1`. */
  readonly shade: number;
}

export interface Classing {
  readonly method: ClassMethod;
  /** Values are whole numbers above zero: classes follow each other without a gap, from 1, and the last one is open upwards. */
  readonly whole: boolean;
}

const MOST_CLASSES = 6;
const MOST_DISTINCT = 400; // above it, values that are close together are first put into one
/** Values that span so much are compared by their logarithms: the many small territories would else all fall into one class. */
const WIDE_SPAN = 20;

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
 * Classes of the values of territories, at most six, each with at least one of them; no class without a value.
 * - `jenks`: natural breaks (Fisher 1958, Jenks 1967), the classes whose members differ least from their mean.
 * - `quantile`: as many territories in each, as far as equal values, which stay together, allow.
 * Whole numbers that are not above zero are in none, as is what is not finite.
 */
export function classBreaks(values: Iterable<number>, { method, whole }: Classing): ValueClass[] {
  const sorted = [...values].filter((value) => (whole ? value > 0 : Number.isFinite(value))).sort((a, b) => a - b);
  const groups = distinctValues(sorted, whole || isWide(sorted) ? Math.log : Number);
  const classes = Math.min(MOST_CLASSES, classesFor(groups.length));
  const ends = method === "jenks" ? breakEnds(groups, classes) : quantileEnds(groups, classes);
  const shades = SHADES[ends.length]!;
  return ends.map((end, at) => {
    const before = at === 0 ? undefined : groups[ends[at - 1]!]!;
    const from = whole ? (before?.value ?? 0) + 1 : groups[(ends[at - 1] ?? -1) + 1]!.least;
    const isOpen = whole && at === ends.length - 1;
    return { from, to: isOpen ? Number.POSITIVE_INFINITY : groups[end]!.value, shade: shades[at]! };
  });
}

/** The values that are put into classes. */
export const valuesOf = (territories: readonly PaintedTerritory[]): number[] =>
  territories.flatMap(({ value }) => value ?? []);

/** Pixels, of the largest value. */
export const LARGEST_SYMBOL = 30;
/** A smaller circle would not be seen. */
const LEAST_SYMBOL = 2.5;

/** Radius in pixels of the circle that stands for a value: its area grows with it. */
export const symbolRadius = (value: number, largest: number): number =>
  largest > 0 && value > 0 ? Math.max(LEAST_SYMBOL, LARGEST_SYMBOL * Math.sqrt(value / largest)) : 0;

/** Shade of a value, 0 for one below all classes. */
export const shadeOf = (value: number, classes: readonly ValueClass[]): number =>
  value < (classes[0]?.from ?? Number.POSITIVE_INFINITY) ? 0 : (classes.find(({ to }) => value <= to)?.shade ?? 0);

const isWide = (sorted: readonly number[]): boolean => sorted[0]! > 0 && sorted.at(-1)! / sorted[0]! > WIDE_SPAN;

/** Five classes are read more easily than six; six only where there is much to tell apart. */
const classesFor = (distinct: number): number => (distinct > 30 ? 6 : Math.min(5, distinct));

interface Group {
  readonly least: number;
  /** Largest value in it. */
  value: number;
  /** Of the least one, on the scale by which values are compared. */
  readonly place: number;
  weight: number;
}

function distinctValues(sorted: readonly number[], scale: (value: number) => number): Group[] {
  const groups: Group[] = [];
  const distinct = new Set(sorted).size;
  const step = distinct > MOST_DISTINCT ? (scale(sorted.at(-1)!) - scale(sorted[0]!)) / MOST_DISTINCT : 0;
  for (const value of sorted) {
    const last = groups.at(-1);
    const place = scale(value);
    if (last && place - last.place <= step) {
      last.value = value;
      last.weight++;
    } else groups.push({ least: value, value, place, weight: 1 });
  }
  return groups;
}

/** Index of the last group of each class: a class ends with the group nearest to its share of the territories. */
function quantileEnds(groups: readonly Group[], classes: number): number[] {
  const reached = prefixSums(groups.map(({ weight }) => weight)).slice(1);
  const all = reached.at(-1) ?? 0;
  const ends: number[] = [];
  for (let each = 1; each < classes; each++) {
    const wanted = (each * all) / classes;
    const after = reached.findIndex((sum) => sum >= wanted);
    const before = after - 1;
    const isNearer = before >= 0 && wanted - reached[before]! < reached[after]! - wanted;
    const end = isNearer ? before : after;
    if (end > (ends.at(-1) ?? -1) && end < groups.length - 1) ends.push(end);
  }
  if (groups.length > 0) ends.push(groups.length - 1);
  return ends;
}

/** Index of the last group of each class, by dynamic programming over the sums of squares. */
function breakEnds(groups: readonly Group[], classes: number): number[] {
  const size = groups.length;
  const weight = prefixSums(groups.map((group) => group.weight));
  const sum = prefixSums(groups.map((group) => group.weight * group.place));
  const squares = prefixSums(groups.map((group) => group.weight * group.place ** 2));
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
