import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural, share } = wordsFor("de");

/** What the reader decides about a file: its words, what holds for the whole of it, and the recipe for the next edition. */
export const decisions: Messages["decisions"] = {
  tabs: { label: "Was geprüft wird", columns: "Spalten", words: "Wörter", open: (count) => `${number(count)} offen` },
  words: {
    intro:
      "Jedes Wort der Datei einmal, mit seinen Zeilen. Eine Entscheidung gilt für alle und lässt sich zurücknehmen.",
    none: "Die Datei hat keine Spalte mit Wörtern für Art, Bereich, Praxis oder Land.",
    onlyOpen: (count) => `Nur, was nicht verstanden ist (${number(count)})`,
    nothingOpen: "Jedes Wort ist verstanden oder entschieden.",
    sums: (all, count) =>
      `${plural(all, { one: "# Wort", other: "# Wörter" })}, ${count === 0 ? "alle verstanden" : `${number(count)} nicht verstanden`}`,
    rows: (count) => plural(count, { one: "# Zeile", other: "# Zeilen" }),
    becomes: (name) => `Was aus „${name}“ wird`,
    choose: "Begriff wählen",
    asUnderstood: "Wie verstanden",
    theirs: "Lassen, wie es ist",
    suggested: "Vorgeschlagen",
    suggestion: (label, score) => `${label}, ${share(score)}`,
    like: (name) => `wie „${name}“`,
    take: (name) => `${name} nehmen`,
    undo: "Zurücknehmen",
    undoFor: (name) => `Zurücknehmen, was zu „${name}“ entschieden ist`,
    rules: {
      decided: "von Ihnen entschieden",
      theirs: "gelassen, wie es ist",
      code: "nach dem Code",
      value: "gleiches Wort",
      parts: "nach seinen Teilen",
      bracket: "nach der Klammer",
      "before-dash": "vor dem Strich",
      number: "Mehrzahl",
      joined: "verbundene Wörter",
      contained: "enthält das Wort",
      stem: "nach dem Stamm vermutet",
      marked: "angekreuzt",
      none: "nicht verstanden",
    },
    more: (count) => plural(count, { one: "# weiteres zeigen", other: "# weitere zeigen" }),
    beyond: (count) =>
      plural(count, {
        one: "Weitere Wörter, zu viele für eine Liste: # Zeile.",
        other: "Weitere Wörter, zu viele für eine Liste: # Zeilen.",
      }),
    takeAll: (count, least) =>
      plural(count, { one: `# Vorschlag ab ${share(least)} nehmen`, other: `# Vorschläge ab ${share(least)} nehmen` }),
    willBecome: "Aus diesen Wörtern würde:",
    confirm: (count) => plural(count, { one: "Diesen nehmen", other: "Alle # nehmen" }),
    cancel: "Abbrechen",
  },
  constants: {
    label: "Für die ganze Datei",
    text: "Für Zeilen, zu denen die Datei nichts sagt.",
    none: "nicht gesagt",
  },
  recipe: {
    save: "Rezept speichern",
    saveText: "Alle Entscheidungen als kleine Datei, für die Ausgabe des nächsten Jahres.",
    used: (name) => `Gelesen nach dem Rezept für „${name}“.`,
    ready: (name) => `Das Rezept für „${name}“ liegt bereit: wählen Sie die neue Datei.`,
    drop: "Ohne Rezept",
    hint: "Auch ein früher gespeichertes Rezept lässt sich hier ablegen, zusammen mit der Datei oder vor ihr.",
    fits: "Das Rezept passt: nichts fehlt, nichts ist neu.",
    fitsNot: "Was nicht mehr zum Rezept passt:",
    unfit: {
      goneColumns: (count) =>
        plural(count, {
          one: "# Spalte des Rezepts steht nicht in der Datei; was sie gab, fehlt:",
          other: "# Spalten des Rezepts stehen nicht in der Datei; was sie gaben, fehlt:",
        }),
      newColumns: (count) =>
        plural(count, {
          one: "# Spalte ist neu und wird gelesen wie vermutet:",
          other: "# Spalten sind neu und werden gelesen wie vermutet:",
        }),
      personalColumns: (count) =>
        plural(count, {
          one: "# Spalte enthält jetzt persönliche Daten und fällt weg:",
          other: "# Spalten enthalten jetzt persönliche Daten und fallen weg:",
        }),
      newWords: (count) =>
        plural(count, {
          one: "# Wort ist weder entschieden noch verstanden; seine Zeilen bleiben, ohne Begriff:",
          other: "# Wörter sind weder entschieden noch verstanden; ihre Zeilen bleiben, ohne Begriff:",
        }),
      goneWords: (count) =>
        plural(count, {
          one: "# entschiedenes Wort kommt nicht mehr vor; es bleibt im Rezept:",
          other: "# entschiedene Wörter kommen nicht mehr vor; sie bleiben im Rezept:",
        }),
      lostTerms: (count) =>
        plural(count, {
          one: "# Wort wurde als Begriff entschieden, den es nicht gibt; es wird gelesen, als wäre nichts entschieden:",
          other:
            "# Wörter wurden als Begriffe entschieden, die es nicht gibt; sie werden gelesen, als wäre nichts entschieden:",
        }),
    },
  },
};
