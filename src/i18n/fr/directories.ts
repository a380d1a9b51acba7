import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { initiatives } from "./nouns.ts";

const { number, date, plural } = wordsFor("fr");

export const directories: Messages["directories"] = {
  title: "Annuaires",
  rows: (rows, placed) =>
    placed === rows ? initiatives(rows) : `${initiatives(rows)}, ${number(placed)} sur la carte`,
  assessments: (count) => plural(count, { one: "# évaluation", other: "# évaluations" }),
  keptAssessments: (count, title) =>
    `«\u202f${title}\u202f»\u00a0: ${plural(count, { one: "# évaluation", other: "# évaluations" })} sur les fiches des initiatives.`,
  brought: "ajouté par vous, disparaît si vous rechargez la page",
  broughtAndKept: "ajouté par vous, gardé sur cet appareil",
  dated: (issued) => `date : ${date(issued)}`,
  noDate: "date inconnue",
  licence: "Licence",
  licences: {
    "public-domain": "Domaine public, sans licence nécessaire",
    "all-rights-reserved": "Tous droits réservés",
    "LicenseRef-facts": "Faits isolés, réunis à la main",
    unknown: "Licence non indiquée",
  },
  publisher: "Publié par",
  page: "Page de l’annuaire",
  report: "Rapport",
  hide: "Masquer",
  show: "Afficher",
  hidden: "masqué",
  remove: "Retirer",
  openAlready: (title) => `« ${title} » est déjà ouvert, ligne pour ligne : rien n’a changé.`,
  removed: (title) => `« ${title} » est retiré.`,
  kept: (count, placed, title) =>
    placed === count
      ? `« ${title} » : ${initiatives(count)} sur la carte.`
      : `« ${title} » : ${initiatives(count)} dans la liste, dont ${number(placed)} sur la carte.`,
  keptNowhere: (count, title) => `« ${title} » : ${initiatives(count)} dans la liste, sans position sur la carte.`,
  putOneAway: "Masquer sur cet appareil",
  putAway: (name) => `« ${name} » est masquée sur cet appareil.`,
  away: (count) => `Masquées sur cet appareil : ${number(count)}.`,
  showAway: "Montrer à nouveau",
  duplicates: "Une initiative présente dans deux annuaires compte deux fois.",
  add: "Importer",
  credits: "Toutes les sources et leur mention",
};
