import type { DuplicateReason } from "../../model/duplicates.ts";
import { NEAR_METRES } from "./near-pairs.ts";

/** Shares of the doubt that a likeness of names takes away, and what a place counts beside it: another name at one place is a neighbour. */
const NAMES = {
  same: { own: 0.7, place: 1, host: 1 },
  spelling: { own: 0.65, place: 1, host: 1 },
  added: { own: 0.6, place: 1, host: 1 },
  told: { own: 0.35, place: 0.7, host: 1 },
  within: { own: 0.3, place: 0.7, host: 1 },
  replaced: { own: 0.15, place: 0.25, host: 0.7 },
  other: { own: 0, place: 0.25, host: 0.7 },
} as const;

/**
 * How likely two records are one initiative, 0 … 1. Each reason for it takes away a share of what is left of the doubt, each against it a share of
 * what has been found.
 */
export function scoreOf(reasons: readonly DuplicateReason[]): number {
  const names = NAMES[reasons.map(likeness).find((found) => found !== undefined) ?? "other"];
  let doubt = 1 - names.own;
  let keeps = 1;
  for (const reason of reasons) {
    const weight = weightOf(reason);
    if (weight < 0) keeps *= 1 + weight;
    else
      doubt *=
        1 - weight * (reason.code === "same-host" ? names.host : reason.code === "same-identifier" ? 1 : names.place);
  }
  return Math.round((1 - doubt) * keeps * 1000) / 1000;
}

function likeness(reason: DuplicateReason): keyof typeof NAMES | undefined {
  switch (reason.code) {
    case "same-name":
      return "same";
    case "like-name":
      return reason.how;
    case "name-within":
      return "within";
    case "other-name":
      return "other";
    default:
      return undefined;
  }
}

/** Shares of the doubt; below zero: shares of the score. */
function weightOf(reason: DuplicateReason): number {
  switch (reason.code) {
    case "like-name":
      return -0.25 * reason.letters;
    case "other-name":
      return -0.2;
    case "same-identifier":
      return 0.85;
    case "other-identifier":
      return -0.4;
    case "same-host":
      return 0.75;
    case "other-host":
      return -0.07;
    case "near":
      return 0.85 - 0.25 * (reason.metres / NEAR_METRES);
    case "same-address":
      return 0.8;
    case "far":
      return -0.25;
    case "other-address":
      return reason.by === "street" ? -0.3 : -0.12;
    default:
      return 0;
  }
}
