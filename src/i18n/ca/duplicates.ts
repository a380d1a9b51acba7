import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { distance, number, plural, share } = wordsFor("ca");

export const duplicates: Messages["duplicates"] = {
  tab: "Duplicats",
  intro:
    "Registres que poden ser la mateixa iniciativa. Res no es fusiona, i es conserven tots dos si no dieu altra cosa.",
  searching: (done) => `S’està cercant la mateixa iniciativa en dos registres: ${share(done)}`,
  stop: "Atura la cerca",
  stopped: "No s’ha revisat.",
  failed: "La cerca de duplicats s’ha interromput. Es conserven totes les files.",
  none: "No hi ha dos registres que semblin la mateixa iniciativa.",
  inFile: (pairs) => plural(pairs, { one: "# parella en aquest fitxer", other: "# parelles en aquest fitxer" }),
  beside: (pairs, title) =>
    plural(pairs, { one: `# parella amb «${title}», que és obert`, other: `# parelles amb «${title}», que és obert` }),
  listed: (told, all) =>
    `Es mostren les ${number(told)} més probables de ${number(all)} parelles; les altres segueixen a mesura que decidiu.`,
  crowded: (rows) =>
    plural(rows, {
      one: "# fila en té tantes altres a prop que només s’ha comparat amb una part.",
      other: "# files en tenen tantes altres a prop que cadascuna només s’ha comparat amb una part.",
    }),
  onlyOpen: (count) => `Només el que no està decidit (${number(count)})`,
  nothingOpen: "Totes les parelles estan decidides.",
  more: (count) => plural(count, { one: "Mostra’n # més", other: "Mostra’n # més" }),
  sure: (count, least) =>
    plural(count, {
      one: `Deixa fora la fila de # parella amb ${share(least)} o més`,
      other: `Deixa fora una fila de cadascuna de les # parelles amb ${share(least)} o més`,
    }),
  sureText: "De dues files del fitxer, la posterior; si no, la fila del fitxer. Cadascuna es pot desfer.",
  score: (score) => `${share(Math.min(score, 0.99))} de semblança`,
  pair: (one, other) => `«${one}» i «${other}»`,
  thisFile: "aquest fitxer",
  place: (directory, line) => `${directory}, ${line}`,
  leaveOut: "La mateixa: deixa fora aquesta",
  leaveOutOf: (name, line) => `La mateixa: deixa fora «${name}», línia ${number(line)}`,
  keepBoth: "Diferents: conserva-les totes dues",
  keepBothOf: (names) => `Diferents: conserva ${names}`,
  leftOut: "Deixada fora",
  stays: "Es queda",
  staysInstead: "al seu lloc queda",
  areDifferent: "Decidit: són dues iniciatives i es conserven totes dues.",
  undo: "Desfés",
  undoOf: (names) => `Desfés el que s’ha decidit sobre ${names}`,
  name: "Nom",
  differs: "diferent",
  notSaid: "no es diu",
  for: "A favor",
  against: "En contra",
  mayBe: "Pot ser la mateixa que",
  reasons: {
    "same-name": "el mateix nom",
    "name-within": "un nom forma part de l’altre",
    "other-name": "altres noms",
    "same-address": "la mateixa adreça",
    "other-identifier": "altres identificadors públics",
    "other-host": "altres pàgines web",
  },
  likeName: {
    spelling: (letters) => `noms escrits gairebé igual, difereix el ${share(letters)} de les lletres`,
    added: (letters) => `un nom té paraules comunes de més, difereix el ${share(letters)} de les lletres`,
    told: (letters) => `un nom diu més, difereix el ${share(letters)} de les lletres`,
    replaced: (letters) =>
      `noms semblants, però cadascun amb paraules pròpies, difereix el ${share(letters)} de les lletres`,
  },
  near: (metres) => `a ${distance(metres / 1000)} de distància`,
  far: (metres) => `a ${distance(metres / 1000)} de distància`,
  samePlace: "al mateix punt",
  sameHost: (host) => `només aquests dos tenen una pàgina a ${host}`,
  sameIdentifier: (identifier) => `només aquests dos tenen l’identificador ${identifier}`,
  otherAddress: {
    town: "una altra localitat o codi postal",
    street: "un altre carrer, i una altra localitat o codi postal",
  },
};
