import type { AssessmentMethod } from "../../model/dimensions.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("en");

/** Assessments of initiatives: on cards and sheets. */
export const assessments = {
  title: "Assessments",
  about: "Opinions with their reasons, side by side. Nothing is ranked by them.",
  methods: { self: "by itself", peer: "by peers", external: "from outside", desk: "from documents" } satisfies Record<
    AssessmentMethod,
    string
  >,
  level: (score: number, level: string) => `${number(score)} of 5: ${level}`,
  notScored: "not scored",
  dimensions: "Scored",
  scored: (count: number, of: number) => `${number(count)} of ${number(of)} dimensions scored`,
  overall: "Overall",
  basis: { given: "as the assessor gives it", mean: "mean of what is scored" },
  differ: (least: number, most: number) => `Opinions differ: ${number(least)} to ${number(most)}`,
  rationale: "Why",
  opportunities: "What could be better",
  evidence: "Evidence",
  assessor: "Assessor",
  noAssessor: "not named",
  source: "Source",
  numbered: (at: number) => `Assessment ${number(at)}`,
  meanOf: (mean: string) => `${mean} of 5`,
  restsOn: (n: number) => plural(n, { one: "# assessed", other: "# assessed" }),
  assessed: (records: number, assessments: number) =>
    `${plural(records, { one: "# initiative", other: "# initiatives" })} assessed, with ${plural(assessments, { one: "# assessment", other: "# assessments" })}`,
  methodCount: (method: string, count: number) => `${method}: ${number(count)}`,
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
};
