import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural, date } = wordsFor("de");

const initiatives = (count: number) => plural(count, { one: "# Initiative", other: "# Initiativen" });

/** The panel of open directories. */
export const directories: Messages["directories"] = {
  title: "Verzeichnisse",
  rows: (rows, placed) =>
    placed === rows ? initiatives(rows) : `${initiatives(rows)}, ${number(placed)} auf der Karte`,
  assessments: (count) => plural(count, { one: "# Bewertung", other: "# Bewertungen" }),
  keptAssessments: (count, title) =>
    `${plural(count, { one: "# Bewertung", other: "# Bewertungen" })} aus „${title}“ ${count === 1 ? "steht" : "stehen"} auf den Karteikarten der Initiativen.`,
  brought: "von Ihnen hinzugefügt, nach dem Neuladen weg",
  broughtAndKept: "von Ihnen hinzugefügt, auf diesem Gerät behalten",
  dated: (issued) => `Stand: ${date(issued)}`,
  noDate: "Datum unbekannt",
  licence: "Lizenz",
  licences: {
    "public-domain": "Gemeinfrei, keine Lizenz nötig",
    "all-rights-reserved": "Alle Rechte vorbehalten",
    "LicenseRef-facts": "Einzelne Angaben, von Hand gesammelt",
    unknown: "Lizenz nicht angegeben",
  },
  publisher: "Herausgegeben von",
  page: "Seite des Verzeichnisses",
  report: "Bericht",
  hide: "Ausblenden",
  show: "Zeigen",
  hidden: "ausgeblendet",
  remove: "Entfernen",
  openAlready: (title) => `„${title}“ ist schon geöffnet, Zeile für Zeile: Nichts wurde geändert.`,
  removed: (title) => `„${title}“ ist entfernt.`,
  kept: (count, placed, title) =>
    placed === count
      ? `${initiatives(count)} aus „${title}“ ${count === 1 ? "ist" : "sind"} auf der Karte.`
      : `${initiatives(count)} aus „${title}“ stehen in der Liste, ${number(placed)} davon auf der Karte.`,
  keptNowhere: (count, title) =>
    `${initiatives(count)} aus „${title}“ ${count === 1 ? "steht" : "stehen"} in der Liste, ohne Position.`,
  putOneAway: "Auf diesem Gerät ausblenden",
  putAway: (name) => `„${name}“ ist auf diesem Gerät ausgeblendet.`,
  away: (count) => `Auf diesem Gerät ausgeblendet: ${number(count)}.`,
  showAway: "Wieder zeigen",
  duplicates: "Eine Initiative, die in zwei Verzeichnissen steht, zählt doppelt.",
  add: "Eigene Daten",
  credits: "Alle Quellen mit Quellenangabe",
};
