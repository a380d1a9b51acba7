import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { distance, number, plural, share } = wordsFor("de");

export const duplicates: Messages["duplicates"] = {
  tab: "Dubletten",
  intro:
    "Datensätze, die dieselbe Initiative sein können. Nichts wird zusammengelegt, und ohne ein Wort bleiben beide.",
  searching: (done) => `Dieselbe Initiative in zwei Datensätzen wird gesucht: ${share(done)}`,
  stop: "Suche beenden",
  stopped: "Nicht durchsucht.",
  failed: "Die Suche nach Dubletten brach ab. Jede Zeile bleibt.",
  none: "Keine zwei Datensätze sehen nach derselben Initiative aus.",
  inFile: (pairs) => plural(pairs, { one: "# Paar in dieser Datei", other: "# Paare in dieser Datei" }),
  beside: (pairs, title) =>
    plural(pairs, {
      one: `# Paar mit „${title}“, das geöffnet ist`,
      other: `# Paare mit „${title}“, das geöffnet ist`,
    }),
  listed: (told, all) =>
    `Die ${number(told)} wahrscheinlichsten von ${number(all)} Paaren sind aufgeführt; weitere folgen, während entschieden wird.`,
  crowded: (rows) =>
    plural(rows, {
      one: "# Zeile hat so viele andere in der Nähe, dass sie nur mit einem Teil von ihnen verglichen wurde.",
      other: "# Zeilen haben so viele andere in der Nähe, dass jede nur mit einem Teil von ihnen verglichen wurde.",
    }),
  onlyOpen: (count) => `Nur, was nicht entschieden ist (${number(count)})`,
  nothingOpen: "Jedes Paar ist entschieden.",
  more: (count) => plural(count, { one: "# weiteres zeigen", other: "# weitere zeigen" }),
  sure: (count, least) =>
    plural(count, {
      one: `Zeile von # Paar ab ${share(least)} weglassen`,
      other: `Je eine Zeile von # Paaren ab ${share(least)} weglassen`,
    }),
  sureText: "Von zwei Zeilen der Datei die spätere, sonst die Zeile der Datei. Jede kann zurückgenommen werden.",
  score: (score) => `${share(Math.min(score, 0.99))} ähnlich`,
  pair: (one, other) => `„${one}“ und „${other}“`,
  thisFile: "diese Datei",
  place: (directory, line) => `${directory}, ${line}`,
  leaveOut: "Dieselbe: diese weglassen",
  leaveOutOf: (name, line) => `Dieselbe: „${name}“ in Zeile ${number(line)} weglassen`,
  keepBoth: "Verschieden: beide behalten",
  keepBothOf: (names) => `Verschieden: ${names} beide behalten`,
  leftOut: "Weggelassen",
  stays: "Bleibt",
  staysInstead: "an seiner Stelle bleibt",
  areDifferent: "Entschieden: zwei Initiativen, beide bleiben.",
  undo: "Zurücknehmen",
  undoOf: (names) => `Zurücknehmen, was über ${names} entschieden wurde`,
  name: "Bezeichnung",
  differs: "verschieden",
  notSaid: "nicht angegeben",
  for: "Dafür",
  against: "Dagegen",
  mayBe: "Vielleicht dieselbe wie",
  reasons: {
    "same-name": "derselbe Name",
    "name-within": "ein Name ist Teil des anderen",
    "other-name": "andere Namen",
    "same-address": "dieselbe Adresse",
    "other-identifier": "andere öffentliche Kennungen",
    "other-host": "andere Webseiten",
  },
  likeName: {
    spelling: (letters) => `fast gleich geschriebene Namen, ${share(letters)} der Buchstaben verschieden`,
    added: (letters) => `ein Name hat häufige Wörter mehr, ${share(letters)} der Buchstaben verschieden`,
    told: (letters) => `ein Name sagt mehr, ${share(letters)} der Buchstaben verschieden`,
    replaced: (letters) =>
      `ähnliche Namen, aber jeder mit eigenen Wörtern, ${share(letters)} der Buchstaben verschieden`,
  },
  near: (metres) => `${distance(metres / 1000)} voneinander entfernt`,
  far: (metres) => `${distance(metres / 1000)} voneinander entfernt`,
  samePlace: "am selben Punkt",
  sameHost: (host) => `nur diese beiden haben eine Seite auf ${host}`,
  sameIdentifier: (identifier) => `nur diese beiden haben die Kennung ${identifier}`,
  otherAddress: {
    town: "anderer Ort oder andere Postleitzahl",
    street: "andere Straße, und anderer Ort oder andere Postleitzahl",
  },
};
