import { median } from "../harness.ts";
import type { Run } from "./sides.ts";

/** One run of each side, one after the other. */
export interface Round {
  readonly ours: Run;
  readonly peer: Run;
}

export interface BrowserOutcome {
  readonly name: string;
  readonly unit: "ms" | "MB";
  readonly ours: number;
  readonly peer: number;
  readonly ratio: number;
  /** Undefined: measured only. */
  readonly gate?: number;
  readonly goal?: number;
  readonly passed: boolean;
  readonly isGoal: boolean;
}

interface BrowserLine extends Pick<BrowserOutcome, "name" | "unit" | "gate" | "goal"> {
  readonly value: (run: Run) => number | undefined;
  /** What of the peer it is held against, where that is something else. */
  readonly against?: (run: Run) => number | undefined;
  /** Ours is held to a figure of its own rather than to the peer's. */
  readonly ofItsOwn?: true;
}

const LINES: readonly BrowserLine[] = [
  { name: "data-to-idle", unit: "ms", gate: 0.05, goal: 0.02, value: ({ dataMs }) => dataMs },
  { name: "filter-to-idle", unit: "ms", gate: 0.15, goal: 0.05, value: ({ filterMs }) => filterMs },
  { name: "main-blocked", unit: "ms", gate: 0.05, goal: 0.01, value: ({ blockedMs }) => blockedMs },
  {
    name: "longest-task",
    unit: "ms",
    gate: 100,
    goal: 50,
    value: ({ longestTaskMs }) => longestTaskMs,
    ofItsOwn: true,
  },
  {
    name: "dots-filter",
    unit: "ms",
    value: ({ dots }) => dots?.filterMs,
    against: ({ filterMs }) => filterMs,
  },
  { name: "dots-frame", unit: "ms", value: ({ dots }) => dots?.frameMs, against: () => 1000 / 60 },
  { name: "peak-memory", unit: "MB", gate: 0.45, goal: 0.3, value: ({ peakMb }) => peakMb },
];

/** How much of the peer's is allowed, of the lines that are held to the peer. */
export const BROWSER_GATES: ReadonlyMap<string, number> = new Map(
  LINES.flatMap(({ name, gate, ofItsOwn }) => (gate === undefined || ofItsOwn ? [] : [[name, gate] as const])),
);

/** Medians over the rounds; a ratio is the median over the pairs, as noise comes in stretches. A line that the system cannot tell is left out. */
export function outcomesOf(rounds: readonly Round[]): readonly BrowserOutcome[] {
  return LINES.flatMap(({ value, against = value, ofItsOwn, ...line }) => {
    const pairs = rounds.map(({ ours, peer }) => ({ ours: value(ours), peer: against(peer) }));
    const measured = pairs.filter(
      (pair): pair is { ours: number; peer: number } => pair.ours !== undefined && pair.peer !== undefined,
    );
    if (measured.length === 0) return [];
    const ours = median(measured.map((pair) => pair.ours));
    const ratio = median(measured.map((pair) => pair.ours / pair.peer));
    const peer = median(measured.map((pair) => pair.peer));
    const held = ofItsOwn ? ours : ratio;
    const [passed, isGoal] = [line.gate, line.goal].map((most) => most === undefined || held <= most) as [
      boolean,
      boolean,
    ];
    return [{ ...line, ours, peer, ratio, passed, isGoal }];
  });
}

export const BROWSER_HEADER = row("line", "unit", "ours", "peer", "ratio", "gate", "goal");

/** One line of the table for people. */
export function toBrowserRow({ name, unit, ours, peer, ratio, gate, goal, passed, isGoal }: BrowserOutcome): string {
  const figures = [ours.toFixed(0), peer.toFixed(0), ratio.toPrecision(3), String(gate ?? "-"), String(goal ?? "-")];
  const verdict = gate === undefined ? "" : !passed ? "MISSED" : isGoal ? "goal" : "passed";
  return `${row(name, unit, ...figures)}  ${verdict}`.trimEnd();
}

/** For machines, in the shape of the lines in Node: `{ rows, ratios, growth, milliseconds }`, and megabytes beside them. */
export function toBrowserJson(rows: number, outcomes: readonly BrowserOutcome[]) {
  const figures = (unit: BrowserOutcome["unit"]) =>
    Object.fromEntries(
      outcomes.filter((each) => each.unit === unit).map(({ name, ours, peer }) => [name, { ours, peer }]),
    );
  return {
    rows,
    ratios: Object.fromEntries(outcomes.map(({ name, ratio }) => [name, ratio])),
    growth: {},
    milliseconds: figures("ms"),
    megabytes: figures("MB"),
  };
}

function row(name: string, ...figures: readonly string[]): string {
  return name.padEnd(18) + figures.map((figure) => figure.padStart(10)).join("");
}
