import { type ClusterChoice, LEAST_AREAS, MOST_AREAS } from "../../src/model/question.ts";
import type { Options, Values } from "./command.ts";
import { EXIT, stop } from "./stop.ts";

/** How clusters are found; the numbers that the selection suggests where none is given, as in the page. */
export const GROUPING = {
  distance: { type: "string", value: "KM", text: "Neighbours are within this distance: 5km; else suggested." },
  least: { type: "string", value: "NUMBER", text: "Least number of initiatives within it, itself counted." },
  areas: { type: "string", value: "NUMBER", text: "So many compact areas (k-means) in place of density clusters." },
} as const satisfies Options;

const [LEAST_KM, MOST_KM] = [0.1, 1000];
const [LEAST_MEMBERS, MOST_MEMBERS] = [2, 1000];

export function toGrouping({ distance, least, areas }: Values<typeof GROUPING>): ClusterChoice {
  if (areas !== undefined) {
    if (distance !== undefined || least !== undefined)
      throw stop(EXIT.wrongUse, "--areas goes without --distance and --least: it finds areas by their number.");
    return { areas: Math.round(numberIn("--areas", areas, LEAST_AREAS, MOST_AREAS)) };
  }
  if (distance === undefined && least === undefined) return "suggested";
  if (distance === undefined || least === undefined)
    throw stop(EXIT.wrongUse, "--distance and --least go together; without both they are suggested.");
  const km = /^(.*?)\s*(km|m)?$/i.exec(distance)!;
  const metres = km[2]?.toLowerCase() === "m";
  const radiusKm = numberIn(
    "--distance",
    km[1]!,
    metres ? 1000 * LEAST_KM : LEAST_KM,
    metres ? 1000 * MOST_KM : MOST_KM,
  );
  return {
    radiusKm: metres ? radiusKm / 1000 : radiusKm,
    minimumMembers: Math.round(numberIn("--least", least, LEAST_MEMBERS, MOST_MEMBERS)),
  };
}

function numberIn(option: string, text: string, least: number, most: number): number {
  const number = /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw stop(EXIT.wrongUse, `${option} is a number from ${least} to ${most}, not "${text}".`);
}
