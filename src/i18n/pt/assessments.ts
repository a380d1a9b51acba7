import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("pt");

/** Assessments of initiatives: on cards and sheets. */
export const assessments: Messages["assessments"] = {
  title: "Avaliações",
  about: "Opiniões com as suas razões, lado a lado. Nada é ordenado por elas.",
  methods: { self: "pela própria", peer: "entre pares", external: "de fora", desk: "a partir de documentos" },
  level: (score, level) => `${number(score)} de 5: ${level}`,
  notScored: "sem pontuação",
  dimensions: "Pontuado",
  scored: (count, of) => `${number(count)} de ${number(of)} dimensões pontuadas`,
  overall: "No conjunto",
  basis: { given: "dada por quem avaliou", mean: "média das pontuações" },
  differ: (least, most) => `As opiniões diferem: de ${number(least)} a ${number(most)}`,
  rationale: "Porquê",
  opportunities: "O que podia ser melhor",
  evidence: "Provas",
  assessor: "Avaliada por",
  noAssessor: "não indicado",
  source: "Fonte",
  numbered: (at) => `Avaliação ${number(at)}`,
  meanOf: (mean) => `${mean} de 5`,
  restsOn: (n) => plural(n, { one: "# avaliada", other: "# avaliadas" }),
  assessed: (records, assessments) =>
    `${plural(records, { one: "# iniciativa avaliada", other: "# iniciativas avaliadas" })}, ${plural(assessments, { one: "# avaliação", other: "# avaliações" })}`,
  methodCount: (method, count) => `${method}: ${number(count)}`,
  span: (from, to) => (from === to ? from : `de ${from} a ${to}`),
};
