import { DIMENSIONS } from "../../src/model/dimensions.ts";
import type { AssessmentProfile } from "../../src/model/profile.ts";
import type { Selection } from "../../src/model/selection.ts";
import { territoryFigures } from "../../src/summary/indicators/territory-figures.ts";
import { ALL_COUNT } from "../../src/summary/rows-per-territory.ts";
import type { Ground } from "../../src/worker/own/ground.ts";
import { assessmentsOf } from "../../src/worker/profiles.ts";
import { assessedIn } from "../../src/worker/remembered.ts";
import type { Stock } from "./stock.ts";

/** Columns of a table of territories about their assessments: the mean of each dimension from three initiatives on, and how many these are. */
export const ASSESSED_COLUMNS = [
  ...DIMENSIONS.flatMap((dimension) => [dimension, `${dimension}_n`]),
  "assessed",
  "assessments",
  "assessment_methods",
  "assessed_from",
  "assessed_to",
  "assessment_sources",
];

/** What assessments say of each territory, by its index; undefined where no open directory brings any that is of an open initiative. */
export function assessedPerTerritory(
  { holding }: Stock,
  { atlas, territories }: Ground,
  { mask }: Selection,
): ((territory: number) => AssessmentProfile | undefined) | undefined {
  const assessed = assessedIn(holding, []);
  if (assessed.size === 0) return undefined;
  const figures = territoryFigures(atlas, mask, territories, ALL_COUNT, assessed);
  return (territory) => (territory < 0 ? undefined : assessmentsOf(figures, territory, atlas).assessments);
}

export function assessedCells(assessments: AssessmentProfile | undefined): (string | number)[] {
  const means = DIMENSIONS.flatMap((wanted): (string | number)[] => {
    const outcome = assessments?.means.find(({ dimension }) => dimension === wanted)?.outcome;
    if (outcome?.is === "figure") return [Number(outcome.value.toFixed(3)), outcome.n];
    return ["", outcome?.is === "too-few" ? outcome.n : ""];
  });
  if (!assessments) return [...means, "", "", "", "", "", ""];
  const { records, assessments: count, from, to, sources } = assessments;
  const methods = assessments.methods.map(({ method, count: times }) => `${method} ${times}`).join("; ");
  return [...means, records, count, methods, from, to, sources.join("; ")];
}
