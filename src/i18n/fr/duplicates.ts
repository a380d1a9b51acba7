import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { distance, number, plural, share } = wordsFor("fr");

export const duplicates: Messages["duplicates"] = {
  tab: "Doublons",
  intro:
    "Des enregistrements qui peuvent être la même initiative. Rien n’est fusionné, et les deux sont gardés sauf avis contraire.",
  searching: (done) => `Recherche d’une même initiative dans deux enregistrements : ${share(done)}`,
  stop: "Arrêter la recherche",
  stopped: "Non examiné.",
  failed: "La recherche de doublons s’est interrompue. Toutes les lignes sont gardées.",
  none: "Aucun enregistrement ne semble être la même initiative qu’un autre.",
  inFile: (pairs) => plural(pairs, { one: "# paire dans ce fichier", other: "# paires dans ce fichier" }),
  beside: (pairs, title) =>
    plural(pairs, {
      one: `# paire avec « ${title} », qui est ouvert`,
      other: `# paires avec « ${title} », qui est ouvert`,
    }),
  listed: (told, all) =>
    `Les ${number(told)} plus probables de ${number(all)} paires sont montrées ; les autres suivent à mesure que vous décidez.`,
  crowded: (rows) =>
    plural(rows, {
      one: "# ligne en a tant d’autres près d’elle qu’elle n’a été comparée qu’à une partie.",
      other: "# lignes en ont tant d’autres près d’elles que chacune n’a été comparée qu’à une partie.",
    }),
  onlyOpen: (count) => `Seulement ce qui n’est pas décidé (${number(count)})`,
  nothingOpen: "Toutes les paires sont décidées.",
  more: (count) => plural(count, { one: "En montrer # de plus", other: "En montrer # de plus" }),
  sure: (count, least) =>
    plural(count, {
      one: `Écarter la ligne de # paire à ${share(least)} ou plus`,
      other: `Écarter une ligne de chacune des # paires à ${share(least)} ou plus`,
    }),
  sureText: "De deux lignes du fichier, la dernière ; sinon celle du fichier. Chaque décision peut être annulée.",
  score: (score) => `Ressemblance de ${share(Math.min(score, 0.99))}`,
  pair: (one, other) => `« ${one} » et « ${other} »`,
  thisFile: "ce fichier",
  place: (directory, line) => `${directory}, ${line}`,
  leaveOut: "La même : écarter celle-ci",
  leaveOutOf: (name, line) => `La même : écarter « ${name} », ligne ${number(line)}`,
  keepBoth: "Différentes : garder les deux",
  keepBothOf: (names) => `Différentes : garder ${names}`,
  leftOut: "Écartée",
  stays: "Reste",
  staysInstead: "à sa place reste",
  areDifferent: "Décidé : deux initiatives, les deux sont gardées.",
  undo: "Annuler",
  undoOf: (names) => `Annuler ce qui a été décidé de ${names}`,
  name: "Nom",
  differs: "différent",
  notSaid: "non précisé",
  for: "Pour",
  against: "Contre",
  mayBe: "Peut-être la même que",
  reasons: {
    "same-name": "le même nom",
    "name-within": "un nom fait partie de l’autre",
    "other-name": "d’autres noms",
    "same-address": "la même adresse",
    "other-identifier": "d’autres identifiants publics",
    "other-host": "d’autres pages web",
  },
  likeName: {
    spelling: (letters) => `noms écrits presque pareil, ${share(letters)} des lettres diffèrent`,
    added: (letters) => `un nom a des mots courants en plus, ${share(letters)} des lettres diffèrent`,
    told: (letters) => `un nom en dit plus, ${share(letters)} des lettres diffèrent`,
    replaced: (letters) => `noms semblables, mais chacun a ses propres mots, ${share(letters)} des lettres diffèrent`,
  },
  near: (metres) => `à ${distance(metres / 1000)} l’un de l’autre`,
  far: (metres) => `à ${distance(metres / 1000)} l’un de l’autre`,
  samePlace: "au même point",
  sameHost: (host) => `ces deux seuls ont une page sur ${host}`,
  sameIdentifier: (identifier) => `ces deux seuls ont l’identifiant ${identifier}`,
  otherAddress: {
    town: "une autre commune ou un autre code postal",
    street: "une autre rue, et une autre commune ou un autre code postal",
  },
};
