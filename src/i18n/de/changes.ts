import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { list, number, plural } = wordsFor("de");

/** A newer edition of a directory that is open: what differs, and what of it is accepted. */
export const changes: Messages["changes"] = {
  tab: "Änderungen",
  likely: (title) => `Das sieht nach einer neueren Ausgabe von „${title}“ aus.`,
  against: (title) => `Verglichen mit „${title}“.`,
  signs: {
    identifiers: "Die meisten Kennungen sind dieselben.",
    name: "Die Dateien heißen bis auf Datum und Fassung gleich.",
    title: "Titel und Herausgeber sind dieselben.",
  },
  sums: (added, gone, changed, moved) =>
    list([
      `${number(added)} neu`,
      `${number(gone)} weggefallen`,
      `${number(changed)} geändert`,
      `${number(moved)} umgezogen`,
    ]),
  same: "Alle Einträge sind gleich.",
  what: "Was aus der Datei wird",
  update: (title) => `„${title}“ aktualisieren`,
  beside: "Daneben hinzufügen",
  see: "Änderungen ansehen",
  which: "Vergleichen mit",
  byHand: "Ist das eine neuere Ausgabe eines offenen Verzeichnisses?",
  own: "Nein, ein eigenes Verzeichnis",
  comparing: "Wird verglichen",
  identity: {
    identifiers: "Einträge werden an ihren Kennungen erkannt.",
    numbers: "Die Kennungen zählen nur die Zeilen; Einträge werden an Name, Ort und Website erkannt.",
    likeness: "Einträge werden an Name, Ort und Website erkannt.",
  },
  newColumns: (count, names) => plural(count, { one: `Neue Spalte: ${names}`, other: `# neue Spalten: ${names}` }),
  goneColumns: (count, names) =>
    plural(count, { one: `Weggefallene Spalte: ${names}`, other: `# weggefallene Spalten: ${names}` }),
  withdrawn: (count) =>
    plural(count, {
      one: "# Datensatz der Datei darf nicht gezeigt werden. Kein weggefallener Eintrag kann bleiben, denn es könnte dieser sein.",
      other:
        "# Datensätze der Datei dürfen nicht gezeigt werden. Kein weggefallener Eintrag kann bleiben, denn es könnte einer von ihnen sein.",
    }),
  lost: (count) =>
    plural(count, {
      one: "# Eintrag, der nicht übernommen werden sollte, gehört nicht mehr zu den Änderungen.",
      other: "# Einträge, die nicht übernommen werden sollten, gehören nicht mehr zu den Änderungen.",
    }),
  search: "Änderungen nach Name oder Ort durchsuchen",
  nothing: "Nichts gefunden.",
  sections: { added: "Neu", gone: "Weggefallen", changed: "Geändert", moved: "Umgezogen" },
  takeAll: {
    added: "Alle neuen übernehmen",
    gone: "Alle weggefallenen entfernen",
    changed: "Alle Änderungen übernehmen",
    moved: "Alle Umzüge übernehmen",
  },
  how: "Was nicht angehakt ist, bleibt wie in der älteren Ausgabe.",
  firm: "Wird in jedem Fall übernommen: So wie vorher darf es nicht gezeigt werden.",
  withheld: "geändert, hier nicht genannt",
  field: "Feld",
  before: "Vorher",
  after: "Nachher",
  map: (sums) => `Karte der Änderungen: ${sums}`,
  done: (title, sums) => `„${title}“ ist aktualisiert: ${sums}.`,
  left: (count) =>
    plural(count, { one: "# Änderung wurde nicht übernommen.", other: "# Änderungen wurden nicht übernommen." }),
  report: {
    heading: "Aktualisierung",
    from: (title, rows) =>
      plural(rows, {
        one: `An die Stelle einer Ausgabe von „${title}“ mit # Eintrag getreten.`,
        other: `An die Stelle einer Ausgabe von „${title}“ mit # Einträgen getreten.`,
      }),
    taken: "Übernommen",
    refused: "Nicht übernommen",
  },
};
