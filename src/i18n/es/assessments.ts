import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("es");

/** Assessments of initiatives: on cards and sheets. */
export const assessments: Messages["assessments"] = {
  title: "Evaluaciones",
  about: "Opiniones con sus razones, una junto a otra. Nada se ordena por ellas.",
  methods: { self: "por sí misma", peer: "entre iguales", external: "desde fuera", desk: "a partir de documentos" },
  level: (score, level) => `${number(score)} de 5: ${level}`,
  notScored: "sin puntuar",
  dimensions: "Puntuado",
  scored: (count, of) => `${number(count)} de ${number(of)} dimensiones puntuadas`,
  overall: "En conjunto",
  basis: { given: "dada por quien evaluó", mean: "media de las puntuaciones" },
  differ: (least, most) => `Las opiniones difieren: de ${number(least)} a ${number(most)}`,
  rationale: "Por qué",
  opportunities: "Qué podría mejorar",
  evidence: "Pruebas",
  assessor: "Evaluada por",
  noAssessor: "no se nombra",
  source: "Fuente",
  numbered: (at) => `Evaluación ${number(at)}`,
  meanOf: (mean) => `${mean} de 5`,
  restsOn: (n) => plural(n, { one: "# evaluada", other: "# evaluadas" }),
  assessed: (records, assessments) =>
    `${plural(records, { one: "# iniciativa evaluada", other: "# iniciativas evaluadas" })}, ${plural(assessments, { one: "# evaluación", other: "# evaluaciones" })}`,
  methodCount: (method, count) => `${method}: ${number(count)}`,
  span: (from, to) => (from === to ? from : `de ${from} a ${to}`),
};
