import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { distance, number, plural, share } = wordsFor("it");

export const duplicates: Messages["duplicates"] = {
  tab: "Doppioni",
  intro: "Record che possono essere la stessa iniziativa. Nulla viene fuso, e restano entrambi se non dici altrimenti.",
  searching: (done) => `Si cerca la stessa iniziativa in due record: ${share(done)}`,
  stop: "Interrompi la ricerca",
  stopped: "Non esaminato.",
  failed: "La ricerca dei doppioni si è interrotta. Tutte le righe restano.",
  none: "Non ci sono due record che sembrino la stessa iniziativa.",
  inFile: (pairs) => plural(pairs, { one: "# coppia in questo file", other: "# coppie in questo file" }),
  beside: (pairs, title) =>
    plural(pairs, { one: `# coppia con «${title}», che è aperto`, other: `# coppie con «${title}», che è aperto` }),
  listed: (told, all) =>
    `Sono elencate le ${number(told)} più probabili di ${number(all)} coppie; le altre seguono mentre decidi.`,
  crowded: (rows) =>
    plural(rows, {
      one: "# riga ne ha così tante altre vicino che è stata confrontata solo con una parte.",
      other: "# righe ne hanno così tante altre vicino che ognuna è stata confrontata solo con una parte.",
    }),
  onlyOpen: (count) => `Solo ciò che non è deciso (${number(count)})`,
  nothingOpen: "Tutte le coppie sono decise.",
  more: (count) => plural(count, { one: "Mostrane ancora #", other: "Mostrane altre #" }),
  sure: (count, least) =>
    plural(count, {
      one: `Escludi la riga di # coppia con ${share(least)} o più`,
      other: `Escludi una riga di ciascuna delle # coppie con ${share(least)} o più`,
    }),
  sureText: "Di due righe del file quella successiva, altrimenti la riga del file. Ognuna si può annullare.",
  score: (score) => `${share(Math.min(score, 0.99))} di somiglianza`,
  pair: (one, other) => `«${one}» e «${other}»`,
  thisFile: "questo file",
  place: (directory, line) => `${directory}, ${line}`,
  leaveOut: "La stessa: escludi questa",
  leaveOutOf: (name, line) => `La stessa: escludi «${name}», riga ${number(line)}`,
  keepBoth: "Diverse: tieni entrambe",
  keepBothOf: (names) => `Diverse: tieni ${names}`,
  leftOut: "Esclusa",
  stays: "Resta",
  staysInstead: "al suo posto resta",
  areDifferent: "Deciso: due iniziative, restano entrambe.",
  undo: "Annulla",
  undoOf: (names) => `Annulla ciò che è stato deciso di ${names}`,
  name: "Nome",
  differs: "diverso",
  notSaid: "non indicato",
  for: "A favore",
  against: "Contro",
  mayBe: "Può essere la stessa di",
  reasons: {
    "same-name": "lo stesso nome",
    "name-within": "un nome fa parte dell’altro",
    "other-name": "altri nomi",
    "same-address": "lo stesso indirizzo",
    "other-identifier": "altri identificativi pubblici",
    "other-host": "altre pagine web",
  },
  likeName: {
    spelling: (letters) => `nomi scritti quasi uguali, differisce il ${share(letters)} delle lettere`,
    added: (letters) => `un nome ha parole comuni in più, differisce il ${share(letters)} delle lettere`,
    told: (letters) => `un nome dice di più, differisce il ${share(letters)} delle lettere`,
    replaced: (letters) => `nomi simili, ma ognuno con parole sue, differisce il ${share(letters)} delle lettere`,
  },
  near: (metres) => `a ${distance(metres / 1000)} di distanza`,
  far: (metres) => `a ${distance(metres / 1000)} di distanza`,
  samePlace: "nello stesso punto",
  sameHost: (host) => `solo questi due hanno una pagina su ${host}`,
  sameIdentifier: (identifier) => `solo questi due hanno l’identificativo ${identifier}`,
  otherAddress: { town: "altra località o altro CAP", street: "altra via, e altra località o altro CAP" },
};
