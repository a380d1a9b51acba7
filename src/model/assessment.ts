import * as z from "zod/mini";
import { DIMENSIONS, type Dimension, FRAMEWORK, METHODS } from "./dimensions.ts";
import { date, list, text } from "./schema-parts.ts";

/** 1 … 5; a dimension that was not scored has none. */
const score = z.optional(z.int().check(z.minimum(1), z.maximum(5)));

/** An opinion on an initiative, with its reasons; several of one initiative stand side by side. */
export const assessmentSchema = z.object({
  /** Identifier of the assessment. */
  id: text(160),
  /** Id of the initiative or network assessed. */
  initiativeId: text(),
  framework: z.literal(FRAMEWORK),
  stakeholderArchitecture: score,
  valueCreationCapability: score,
  resilienceAndAdaptability: score,
  ownershipArchitecture: score,
  designForAutonomy: score,
  composabilityAndInteroperability: score,
  fractalValueCreation: score,
  /** As the assessor gives it; a mean is worked out where it is shown. */
  overall: score,
  /** Why, in words. */
  rationale: z.optional(text(4000)),
  /** What could be better. */
  opportunities: z.optional(text(4000)),
  method: z.enum(METHODS),
  /** Organisation or role; no personal name (P14). */
  assessor: z.optional(text(200)),
  date,
  /** Addresses of evidence. */
  evidence: z.optional(list),
  /** Id of the source and SPDX identifier; where absent they are those of the directory that the assessment came with. */
  sourceId: z.optional(text()),
  licence: z.optional(text()),
});

export type Assessment = Readonly<z.infer<typeof assessmentSchema>>;

/** Scores alone: reasons, assessor and id of an assessment of what must not be found may tell where it is (P8). */
export function scoresOnly(assessment: Assessment, id: string): Assessment {
  const { rationale: _, opportunities: __, evidence: ___, assessor: ____, ...rest } = assessment;
  return { ...rest, id };
}

/** The id of an assessment whose own may not be told; `at` is its place in the directory. */
export const shelteredId = (sourceId: string, at: number): string => `${sourceId}:assessment-~${at + 1}`;

export const scoredDimensions = (assessment: Assessment): readonly Dimension[] =>
  DIMENSIONS.filter((dimension) => assessment[dimension] !== undefined);

const LEAST_FOR_MEAN = 5;

/** The mean of the scored dimensions, rounded half up; undefined where fewer than five are scored. */
export function meanScore(assessment: Assessment): number | undefined {
  const scored = scoredDimensions(assessment);
  if (scored.length < LEAST_FOR_MEAN) return undefined;
  return Math.round(scored.reduce((sum, dimension) => sum + assessment[dimension]!, 0) / scored.length);
}

/** What the assessor says of the whole, otherwise the mean. */
export function overallOf(
  assessment: Assessment,
): { readonly value: number; readonly basis: "given" | "mean" } | undefined {
  if (assessment.overall !== undefined) return { value: assessment.overall, basis: "given" };
  const mean = meanScore(assessment);
  return mean === undefined ? undefined : { value: mean, basis: "mean" };
}
