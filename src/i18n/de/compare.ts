import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number } = wordsFor("de");

export const compare: Messages["compare"] = {
  open: "Mit einem anderen Gebiet vergleichen",
  openCluster: "Mit einem anderen Cluster vergleichen",
  title: "Vergleich",
  find: "Ein Gebiet hinzufügen",
  siblings: (parent) => `Weitere Gebiete (${parent})`,
  add: (name) => `${name} hinzufügen`,
  remove: (name) => `${name} herausnehmen`,
  full: (most) => `Bis zu ${number(most)} lassen sich vergleichen.`,
  alone: "Ein Vergleich braucht zwei Gebiete.",
  filtered: "Die Filter gelten für alle.",
  gone: (code) => `Kein Gebiet hat den Code ${code}.`,
  selection: "Auswahl",
  indicator: "Kennzahl",
  shareOfParent: "Anteil am übergeordneten Gebiet",
  directories: "Zugrunde liegende Verzeichnisse",
  checked: "Geprüft oder Stand",
  download: "Als CSV herunterladen",
  columns: {
    code: "Code",
    territory: "Gebiet",
    indicator: "Kennzahl",
    value: "Wert",
    unit: "Einheit",
    records: "Einträge mit Angabe",
    of: "Einträge insgesamt",
    note: "Bemerkung",
  },
  unit: {
    count: "Anzahl",
    rate: "Rate",
    effective: "gleiche Begriffe",
    quotient: "mal der Anteil darüber",
    score: "Wert von 1 bis 5",
    share: "Anteil an 1",
    distance: "km",
  },
};
