import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { list, plural } = wordsFor("it");

/** A newer edition of a directory that is open: what differs, and what of it is accepted. */
export const changes: Messages["changes"] = {
  tab: "Cambiamenti",
  likely: (title) => `Sembra un’edizione più recente di «${title}».`,
  against: (title) => `Confrontato con «${title}».`,
  signs: {
    identifiers: "La maggior parte degli identificativi è la stessa.",
    name: "I file hanno lo stesso nome, a parte la data e la versione.",
    title: "Titolo ed editore sono gli stessi.",
  },
  sums: (added, gone, changed, moved) =>
    list([
      plural(added, { one: "# nuova", other: "# nuove" }),
      plural(gone, { one: "# scomparsa", other: "# scomparse" }),
      plural(changed, { one: "# cambiata", other: "# cambiate" }),
      plural(moved, { one: "# spostata", other: "# spostate" }),
    ]),
  same: "Tutte le voci sono uguali.",
  what: "Che cosa si fa del file",
  update: (title) => `Aggiorna «${title}»`,
  beside: "Aggiungilo accanto",
  see: "Vedi i cambiamenti",
  which: "Confronta con",
  byHand: "È un’edizione più recente di un elenco aperto?",
  own: "No, è un elenco a sé",
  comparing: "Confronto in corso",
  identity: {
    identifiers: "Le voci sono abbinate per identificativo.",
    numbers: "Gli identificativi contano soltanto le righe; le voci sono abbinate per nome, luogo e sito web.",
    likeness: "Le voci sono abbinate per nome, luogo e sito web.",
  },
  newColumns: (count, names) => plural(count, { one: `# colonna nuova: ${names}`, other: `# colonne nuove: ${names}` }),
  goneColumns: (count, names) =>
    plural(count, { one: `# colonna che non c’è più: ${names}`, other: `# colonne che non ci sono più: ${names}` }),
  withdrawn: (count) =>
    plural(count, {
      one: "# riga del file non si può mostrare. Nessuna voce scomparsa può restare, perché potrebbe essere quella.",
      other:
        "# righe del file non si possono mostrare. Nessuna voce scomparsa può restare, perché potrebbe essere una di quelle.",
    }),
  lost: (count) =>
    plural(count, {
      one: "# voce che non era stata presa non è più tra i cambiamenti.",
      other: "# voci che non erano state prese non sono più tra i cambiamenti.",
    }),
  search: "Cerca nei cambiamenti per nome o luogo",
  nothing: "Non si è trovato nulla.",
  sections: { added: "Nuove", gone: "Scomparse", changed: "Cambiate", moved: "Spostate" },
  takeAll: {
    added: "Prendi tutte le nuove",
    gone: "Togli tutte le scomparse",
    changed: "Prendi tutti i cambiamenti",
    moved: "Prendi tutti gli spostamenti",
  },
  how: "Ciò che non è spuntato resta com’era nell’edizione precedente.",
  firm: "Si prende in ogni caso: non si può mostrare com’era.",
  withheld: "cambiato, qui non si dice",
  field: "Campo",
  before: "Prima",
  after: "Dopo",
  map: (sums) => `Mappa dei cambiamenti: ${sums}`,
  done: (title, sums) => `«${title}» è aggiornato: ${sums}.`,
  left: (count) =>
    plural(count, { one: "# cambiamento non è stato preso.", other: "# cambiamenti non sono stati presi." }),
  report: {
    heading: "Aggiornamento",
    from: (title, rows) =>
      plural(rows, {
        one: `Ha preso il posto di un’edizione di «${title}» con # voce.`,
        other: `Ha preso il posto di un’edizione di «${title}» con # voci.`,
        many: `Ha preso il posto di un’edizione di «${title}» con # di voci.`,
      }),
    taken: "Presi",
    refused: "Non presi",
  },
};
