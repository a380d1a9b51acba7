import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("de");

/** Assessments of initiatives: on cards and sheets. */
export const assessments: Messages["assessments"] = {
  title: "Bewertungen",
  about: "Meinungen mit ihren Gründen, nebeneinander. Nichts wird nach ihnen gereiht.",
  methods: { self: "durch sich selbst", peer: "durch Gleiche", external: "von außen", desk: "aus Unterlagen" },
  level: (score, level) => `${number(score)} von 5: ${level}`,
  notScored: "nicht bewertet",
  dimensions: "Bewertet",
  scored: (count, of) => `${number(count)} von ${number(of)} Dimensionen bewertet`,
  overall: "Insgesamt",
  basis: { given: "so von der bewertenden Stelle angegeben", mean: "Mittelwert der Werte" },
  differ: (least, most) => `Die Meinungen gehen auseinander: ${number(least)} bis ${number(most)}`,
  rationale: "Warum",
  opportunities: "Was besser sein könnte",
  evidence: "Belege",
  assessor: "Bewertet von",
  noAssessor: "nicht genannt",
  source: "Quelle",
  numbered: (at) => `Bewertung ${number(at)}`,
  meanOf: (mean) => `${mean} von 5`,
  restsOn: (n) => `${number(n)} bewertet`,
  assessed: (records, assessments) =>
    `${plural(records, { one: "# Initiative", other: "# Initiativen" })} bewertet, mit ${plural(assessments, { one: "# Bewertung", other: "# Bewertungen" })}`,
  methodCount: (method, count) => `${method}: ${number(count)}`,
  span: (from, to) => (from === to ? from : `${from} bis ${to}`),
};
