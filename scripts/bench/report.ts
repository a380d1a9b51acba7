import type { Outcome } from "./harness.ts";

/** A ratio this much above the stored one is worth a warning; less is the noise of shared machines. */
const WORSE = 1.3;

export type Ratios = Readonly<Record<string, number>>;

/** For machines: `{ rows, ratios, growth, milliseconds }`, each by the name of the line. */
export function toJson(rows: number, outcomes: readonly Outcome[]) {
  const by = <T>(value: (outcome: Outcome) => T) =>
    Object.fromEntries(outcomes.map((outcome) => [outcome.name, value(outcome)]));
  const grown = outcomes.filter(({ growth }) => growth !== undefined);
  return {
    rows,
    ratios: by(({ ratio }) => ratio),
    growth: Object.fromEntries(grown.map(({ name, growth }) => [name, growth])),
    milliseconds: by(({ oursMs, peerMs }) => ({ ours: oursMs, peer: peerMs })),
  };
}

export const HEADER = row("line", "rows", "ours ms", "peer ms", "ratio", "gate", "goal", "growth", "gate"); // growth: time at all rows over time at so many times fewer

/** One line of the table for people. */
export function toRow(outcome: Outcome): string {
  const { name, rows, oursMs, peerMs, ratio, gate, goal, growth, growthDivisor, growthGate, passed } = outcome;
  const verdict = !passed ? "MISSED" : ratio <= goal ? "goal" : "passed";
  const grown = growth === undefined ? ["-", "-"] : [`x${growthDivisor}: ${growth.toFixed(1)}`, growthGate.toFixed(0)];
  const figures = [oursMs.toFixed(1), peerMs.toFixed(1), ratio.toPrecision(3), String(gate), String(goal), ...grown];
  return `${row(name, rows.toLocaleString("en"), ...figures)}  ${verdict}`;
}

/** A sentence for each line that is much slower than it was. */
export function warnings(outcomes: readonly Outcome[], stored: Ratios): string[] {
  return outcomes.flatMap(({ name, ratio }) => {
    const before = stored[name];
    if (before === undefined || ratio <= before * WORSE) return [];
    return [`${name}: the ratio is ${ratio.toPrecision(3)}, and was ${before.toPrecision(3)}.`];
  });
}

function row(name: string, ...figures: readonly string[]): string {
  return name.padEnd(18) + figures.map((figure) => figure.padStart(11)).join("");
}
