import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("it");

/** Assessments of initiatives: on cards and sheets. */
export const assessments: Messages["assessments"] = {
  title: "Valutazioni",
  about: "Opinioni con le loro ragioni, fianco a fianco. Nulla si ordina in base a esse.",
  methods: { self: "da sé", peer: "tra pari", external: "dall’esterno", desk: "da documenti" },
  level: (score, level) => `${number(score)} su 5: ${level}`,
  notScored: "senza punteggio",
  dimensions: "Punteggi",
  scored: (count, of) => `${number(count)} dimensioni su ${number(of)} con punteggio`,
  overall: "Nel complesso",
  basis: { given: "dato da chi ha valutato", mean: "media dei punteggi" },
  differ: (least, most) => `Le opinioni divergono: da ${number(least)} a ${number(most)}`,
  rationale: "Perché",
  opportunities: "Che cosa potrebbe migliorare",
  evidence: "Prove",
  assessor: "Valutata da",
  noAssessor: "non indicato",
  source: "Fonte",
  numbered: (at) => `Valutazione ${number(at)}`,
  meanOf: (mean) => `${mean} su 5`,
  restsOn: (n) => plural(n, { one: "# valutata", other: "# valutate" }),
  assessed: (records, assessments) =>
    `${plural(records, { one: "# iniziativa valutata", other: "# iniziative valutate" })}, ${plural(assessments, { one: "# valutazione", other: "# valutazioni" })}`,
  methodCount: (method, count) => `${method}: ${number(count)}`,
  span: (from, to) => (from === to ? from : `da ${from} a ${to}`),
};
