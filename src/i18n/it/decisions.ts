import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural, share } = wordsFor("it");

/** What the reader decides about a file: its words, what holds for the whole of it, and the recipe for the next edition. */
export const decisions: Messages["decisions"] = {
  tabs: {
    label: "Che cosa si controlla",
    columns: "Colonne",
    words: "Parole",
    open: (count) => `${number(count)} da decidere`,
  },
  words: {
    intro: "Ogni parola del file una volta, con le sue righe. Una decisione vale per tutte e si può annullare.",
    none: "Il file non ha colonne con parole per tipo, settore, pratica o paese.",
    onlyOpen: (count) => `Solo ciò che non è capito (${number(count)})`,
    nothingOpen: "Ogni parola è capita o decisa.",
    sums: (all, count) =>
      `${plural(all, { one: "# parola", other: "# parole" })}, ${count === 0 ? "tutte capite" : `${number(count)} non capite`}`,
    rows: (count) => plural(count, { one: "# riga", other: "# righe" }),
    becomes: (name) => `Che cosa diventa “${name}”`,
    choose: "Scegli un termine",
    asUnderstood: "Come capito",
    theirs: "Lascia com’è",
    suggested: "Suggeriti",
    suggestion: (label, score) => `${label}, ${share(score)}`,
    like: (name) => `come “${name}”`,
    take: (name) => `Prendi ${name}`,
    undo: "Annulla la scelta",
    undoFor: (name) => `Annulla ciò che è deciso su “${name}”`,
    rules: {
      decided: "deciso da te",
      theirs: "lasciato com’è",
      code: "dal codice",
      value: "stessa parola",
      parts: "dalle sue parti",
      bracket: "dalla parentesi",
      "before-dash": "prima del trattino",
      number: "forma plurale",
      joined: "parole unite",
      contained: "contiene la parola",
      stem: "indovinato dalla radice",
      marked: "contrassegnato",
      none: "non capito",
    },
    more: (count) => plural(count, { other: "Mostrane # in più" }),
    beyond: (count) =>
      plural(count, {
        one: "Altre parole, troppe per un elenco: # riga.",
        other: "Altre parole, troppe per un elenco: # righe.",
      }),
    takeAll: (count, least) =>
      plural(count, {
        one: `Prendi # suggerimento dal ${share(least)} in su`,
        other: `Prendi # suggerimenti dal ${share(least)} in su`,
      }),
    willBecome: "Queste parole diventerebbero:",
    confirm: (count) => plural(count, { one: "Prendilo", other: "Prendili tutti e #" }),
    cancel: "Annulla",
  },
  constants: { label: "Per tutto il file", text: "Per le righe di cui il file non dice nulla.", none: "non detto" },
  recipe: {
    save: "Salva la ricetta",
    saveText: "Tutte le decisioni in un piccolo file, per l’edizione dell’anno prossimo.",
    used: (name) => `Letto secondo la ricetta fatta per “${name}”.`,
    ready: (name) => `La ricetta fatta per “${name}” è pronta: scegli il nuovo file.`,
    drop: "Senza ricetta",
    hint: "Anche una ricetta salvata prima si può lasciare qui, insieme al file o prima di esso.",
    fits: "La ricetta va bene: non manca nulla e nulla è nuovo.",
    fitsNot: "Che cosa non corrisponde più alla ricetta:",
    unfit: {
      goneColumns: (count) =>
        plural(count, {
          one: "# colonna della ricetta non è nel file; manca ciò che dava:",
          other: "# colonne della ricetta non sono nel file; manca ciò che davano:",
        }),
      newColumns: (count) =>
        plural(count, {
          one: "# colonna è nuova e letta come indovinato:",
          other: "# colonne sono nuove e lette come indovinato:",
        }),
      personalColumns: (count) =>
        plural(count, {
          one: "# colonna contiene ora dati personali e viene scartata:",
          other: "# colonne contengono ora dati personali e vengono scartate:",
        }),
      newWords: (count) =>
        plural(count, {
          one: "# parola non è né decisa né capita; le sue righe restano, senza termine:",
          other: "# parole non sono né decise né capite; le loro righe restano, senza termine:",
        }),
      goneWords: (count) =>
        plural(count, {
          one: "# parola decisa non compare più; resta nella ricetta:",
          other: "# parole decise non compaiono più; restano nella ricetta:",
        }),
      lostTerms: (count) =>
        plural(count, {
          one: "# parola è stata decisa come un termine che non esiste; è letta come se nulla fosse deciso:",
          other: "# parole sono state decise come termini che non esistono; sono lette come se nulla fosse deciso:",
        }),
    },
  },
};
