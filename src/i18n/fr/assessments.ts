import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("fr");

/** Assessments of initiatives: on cards and sheets. */
export const assessments: Messages["assessments"] = {
  title: "Évaluations",
  about: "Des avis avec leurs raisons, côte à côte. Rien n’est classé d’après eux.",
  methods: { self: "par elle-même", peer: "par des pairs", external: "de l’extérieur", desk: "d’après des documents" },
  level: (score, level) => `${number(score)} sur 5\u00a0: ${level}`,
  notScored: "sans note",
  dimensions: "Noté",
  scored: (count, of) => `${number(count)} dimensions notées sur ${number(of)}`,
  overall: "Dans l’ensemble",
  basis: { given: "donnée par qui a évalué", mean: "moyenne des notes" },
  differ: (least, most) => `Les avis diffèrent\u00a0: de ${number(least)} à ${number(most)}`,
  rationale: "Pourquoi",
  opportunities: "Ce qui pourrait être mieux",
  evidence: "Preuves",
  assessor: "Évalué par",
  noAssessor: "non indiqué",
  source: "Source",
  numbered: (at) => `Évaluation ${number(at)}`,
  meanOf: (mean) => `${mean} sur 5`,
  restsOn: (n) => plural(n, { one: "# évaluée", other: "# évaluées" }),
  assessed: (records, assessments) =>
    `${plural(records, { one: "# initiative évaluée", other: "# initiatives évaluées" })}, ${plural(assessments, { one: "# évaluation", other: "# évaluations" })}`,
  methodCount: (method, count) => `${method}\u00a0: ${number(count)}`,
  span: (from, to) => (from === to ? from : `de ${from} à ${to}`),
};
