import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { initiatives } from "./nouns.ts";

const { number, date, plural } = wordsFor("ca");

export const directories: Messages["directories"] = {
  title: "Directoris",
  rows: (rows, placed) => (placed === rows ? initiatives(rows) : `${initiatives(rows)}, ${number(placed)} al mapa`),
  assessments: (count) => plural(count, { one: "# avaluació", other: "# avaluacions" }),
  keptAssessments: (count, title) =>
    `${plural(count, { one: "# avaluació", other: "# avaluacions" })} de «${title}» a les fitxes de les iniciatives.`,
  brought: "l’heu afegit aquí; desapareix en recarregar",
  broughtAndKept: "l’heu afegit aquí; desat en aquest dispositiu",
  dated: (issued) => `dades: ${date(issued)}`,
  noDate: "data desconeguda",
  licence: "Llicència",
  licences: {
    "public-domain": "Domini públic, sense necessitat de llicència",
    "all-rights-reserved": "Tots els drets reservats",
    "LicenseRef-facts": "Dades soltes, aplegades a mà",
    unknown: "Llicència no indicada",
  },
  publisher: "Publicat per",
  page: "Pàgina del directori",
  report: "Informe",
  hide: "Amaga",
  show: "Mostra",
  hidden: "amagat",
  remove: "Treu",
  openAlready: (title) => `«${title}» ja és obert, fila per fila: no ha canviat res.`,
  removed: (title) => `«${title}» s’ha tret.`,
  kept: (count, placed, title) =>
    placed === count
      ? `${initiatives(count)} de «${title}», ja al mapa.`
      : `${initiatives(count)} de «${title}» a la llista, ${number(placed)} d’elles al mapa.`,
  keptNowhere: (count, title) => `${initiatives(count)} de «${title}», a la llista però sense posició al mapa.`,
  putOneAway: "Amaga en aquest dispositiu",
  putAway: (name) => `«${name}» està amagada en aquest dispositiu.`,
  away: (count) => `Amagades en aquest dispositiu: ${number(count)}.`,
  showAway: "Torna a mostrar",
  duplicates: "Una iniciativa que surt en dos directoris compta dues vegades.",
  add: "Afegeix dades",
  credits: "Totes les fonts amb la seva atribució",
};
