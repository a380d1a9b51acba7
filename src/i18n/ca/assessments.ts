import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("ca");

/** Assessments of initiatives: on cards and sheets. */
export const assessments: Messages["assessments"] = {
  title: "Avaluacions",
  about: "Opinions amb les seves raons, de costat. Res no s’ordena per elles.",
  methods: { self: "per ella mateixa", peer: "entre iguals", external: "des de fora", desk: "a partir de documents" },
  level: (score, level) => `${number(score)} de 5: ${level}`,
  notScored: "sense puntuar",
  dimensions: "Puntuat",
  scored: (count, of) => `${number(count)} de ${number(of)} dimensions puntuades`,
  overall: "En conjunt",
  basis: { given: "donada per qui ha avaluat", mean: "mitjana de les puntuacions" },
  differ: (least, most) => `Les opinions difereixen: de ${number(least)} a ${number(most)}`,
  rationale: "Per què",
  opportunities: "Què podria millorar",
  evidence: "Proves",
  assessor: "Avaluada per",
  noAssessor: "no s’indica",
  source: "Font",
  numbered: (at) => `Avaluació ${number(at)}`,
  meanOf: (mean) => `${mean} de 5`,
  restsOn: (n) => plural(n, { one: "# avaluada", other: "# avaluades" }),
  assessed: (records, assessments) =>
    `${plural(records, { one: "# iniciativa avaluada", other: "# iniciatives avaluades" })}, ${plural(assessments, { one: "# avaluació", other: "# avaluacions" })}`,
  methodCount: (method, count) => `${method}: ${number(count)}`,
  span: (from, to) => (from === to ? from : `de ${from} a ${to}`),
};
