import { type BenchLine, type Contest, USUAL_GROWTH } from "./line.ts";

export interface Surroundings {
  readonly now: () => number; // ms
  readonly collect: () => void; // garbage, so that nobody pays for the other's
}

export interface Outcome {
  readonly name: string;
  readonly rows: number;
  readonly oursMs: number;
  readonly peerMs: number;
  readonly ratio: number;
  /** Our time at all rows over our time at `growthDivisor` times fewer. */
  readonly growth: number | undefined;
  readonly growthDivisor: number;
  readonly gate: number;
  readonly goal: number;
  readonly growthGate: number;
  readonly passed: boolean;
}

const LEAST_ROUNDS = 5;
const MOST_ROUNDS = 25;
const ENOUGH_MS = 1500; // quick lines are repeated for about this long

/** Sets a line up, lets both sides run in turn, and measures how ours grows. */
export async function runLine(line: BenchLine, askedRows: number, surroundings: Surroundings): Promise<Outcome> {
  const rows = line.rows ?? askedRows;
  const growth = line.growth ?? USUAL_GROWTH;
  const fewer = growth && (await line.setup(Math.max(1, Math.round(rows / growth.divisor)))).ours;
  const contest = await line.setup(rows);
  await contest.check?.();
  const times = await alternate({ ...contest, ...(fewer && { fewer }) }, surroundings);
  const growthGate = growth ? growth.gate : Number.POSITIVE_INFINITY;
  return {
    name: line.name,
    rows,
    ...times,
    gate: line.gate,
    goal: line.goal,
    growthDivisor: growth ? growth.divisor : 1,
    growthGate,
    passed: times.ratio <= line.gate && (times.growth ?? 0) <= growthGate,
  };
}

interface Turns extends Contest {
  /** Ours with fewer rows. */
  readonly fewer?: () => unknown;
}

/**
 * Ours and the peer in turn, each first every other time, and ours with fewer rows after them, when its code is as warm. Ratios are medians over the
 * rounds, as noise comes in stretches.
 */
export async function alternate({ ours, peer, peerScale = 1, fewer }: Turns, surroundings: Surroundings) {
  for (const run of [ours, peer, fewer]) await run?.();
  const [oursTimes, peerTimes, fewerTimes]: [number[], number[], number[]] = [[], [], []];
  while (!isEnough(oursTimes)) {
    const oursFirst = oursTimes.length % 2 === 0;
    if (oursFirst) oursTimes.push(await time(ours, surroundings));
    peerTimes.push((await time(peer, surroundings)) * peerScale);
    if (!oursFirst) oursTimes.push(await time(ours, surroundings));
    if (fewer) fewerTimes.push(await time(fewer, surroundings));
  }
  const over = (others: readonly number[]) => median(oursTimes.map((ms, round) => ms / others[round]!));
  return {
    oursMs: median(oursTimes),
    peerMs: median(peerTimes),
    ratio: over(peerTimes),
    growth: fewer && over(fewerTimes),
  };
}

function isEnough(times: readonly number[]): boolean {
  if (times.length < LEAST_ROUNDS) return false;
  return times.length >= MOST_ROUNDS || times.reduce((sum, ms) => sum + ms, 0) >= ENOUGH_MS;
}

async function time(run: () => unknown, { now, collect }: Surroundings): Promise<number> {
  collect();
  const from = now();
  const result = run();
  if (result instanceof Promise) await result;
  return now() - from;
}

export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("No values to take the median of.");
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
