import { type BenchLine, type Contest, USUAL_GROWTH } from "./line.ts";

export interface Surroundings {
  readonly now: () => number; // ms
  /** Frees what the run before has left, results included, so that nobody pays for the other's garbage. */
  readonly collect: () => Promise<void>;
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
const LEAST_MS = 100; // for the growth, short runs are repeated for so long
const ENOUGH_MS = 1500; // of ours, however slow the peer is: quick lines are repeated for about this long, until engines have compiled them

/** Sets a line up, lets both sides run in turn, and measures how ours grows. */
export async function runLine(line: BenchLine, askedRows: number, surroundings: Surroundings): Promise<Outcome> {
  const rows = line.rows ?? askedRows;
  const growth = line.growth ?? USUAL_GROWTH;
  const fewer = growth && (await line.setup(Math.max(1, Math.round(rows / growth.divisor)))).ours;
  const contest = await line.setup(rows);
  await contest.check?.();
  const times = await alternate(contest, surroundings);
  const grown = fewer ? await measureGrowth(contest.ours, fewer, surroundings) : undefined;
  const growthGate = growth ? growth.gate : Number.POSITIVE_INFINITY;
  return {
    name: line.name,
    rows,
    ...times,
    gate: line.gate,
    goal: line.goal,
    growth: grown,
    growthDivisor: growth ? growth.divisor : 1,
    growthGate,
    passed: times.ratio <= line.gate && (grown ?? 0) <= growthGate,
  };
}

/** Ours and the peer in turn, each first every other time; the ratio is the median over the pairs, as noise comes in stretches. */
export async function alternate({ ours, peer, peerScale = 1 }: Contest, surroundings: Surroundings) {
  await ours();
  await peer();
  const [oursTimes, peerTimes]: [number[], number[]] = [[], []];
  while (!isEnough(oursTimes)) {
    const oursFirst = oursTimes.length % 2 === 0;
    if (oursFirst) oursTimes.push(await time(ours, surroundings));
    peerTimes.push((await time(peer, surroundings)) * peerScale);
    if (!oursFirst) oursTimes.push(await time(ours, surroundings));
  }
  const ratio = median(oursTimes.map((ms, round) => ms / peerTimes[round]!));
  return { oursMs: median(oursTimes), peerMs: median(peerTimes), ratio };
}

/**
 * Time of ours with all rows over that with fewer, in turn and without the peer between them: what is compiled and waking up would weigh more on
 * the short run than on the long one.
 */
export async function measureGrowth(
  ours: () => unknown,
  fewer: () => unknown,
  surroundings: Surroundings,
): Promise<number> {
  await fewer();
  const ratios: number[] = [];
  while (ratios.length < LEAST_ROUNDS) {
    const all = await timeRepeated(ours, surroundings);
    ratios.push(all / (await timeRepeated(fewer, surroundings)));
  }
  return median(ratios);
}

function isEnough(times: readonly number[]): boolean {
  if (times.length < LEAST_ROUNDS) return false;
  return times.length >= MOST_ROUNDS || times.reduce((sum, ms) => sum + ms, 0) >= ENOUGH_MS;
}

async function time(run: () => unknown, { now, collect }: Surroundings): Promise<number> {
  await collect();
  const from = now();
  const result = run();
  if (result instanceof Promise) await result;
  return now() - from;
}

/** Mean of as many runs as take a while. */
async function timeRepeated(run: () => unknown, surroundings: Surroundings): Promise<number> {
  const { now } = surroundings;
  let runs = 0;
  const all = await time(async () => {
    for (const from = now(); runs === 0 || now() - from < LEAST_MS; runs++) await run();
  }, surroundings);
  return all / runs;
}

export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("No values to take the median of.");
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
