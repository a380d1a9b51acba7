import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural, date } = wordsFor("it");

const initiatives = (count: number) => plural(count, { one: "# iniziativa", other: "# iniziative" });

/** The panel of open directories. */
export const directories: Messages["directories"] = {
  title: "Elenchi",
  rows: (rows, placed) => (placed === rows ? initiatives(rows) : `${initiatives(rows)}, ${number(placed)} sulla mappa`),
  assessments: (count) => plural(count, { one: "# valutazione", other: "# valutazioni" }),
  keptAssessments: (count, title) =>
    `${plural(count, { one: "# valutazione", other: "# valutazioni" })} di «${title}» nelle schede delle iniziative.`,
  brought: "aggiunto da te, sparisce quando ricarichi",
  broughtAndKept: "aggiunto da te, conservato su questo dispositivo",
  dated: (issued) => `data: ${date(issued)}`,
  noDate: "data non nota",
  licence: "Licenza",
  licences: {
    "public-domain": "Pubblico dominio, nessuna licenza necessaria",
    "all-rights-reserved": "Tutti i diritti riservati",
    "LicenseRef-facts": "Singoli fatti, raccolti a mano",
    unknown: "Licenza non indicata",
  },
  publisher: "A cura di",
  page: "Pagina dell’elenco",
  report: "Rapporto",
  hide: "Nascondi",
  show: "Mostra",
  hidden: "nascosto",
  remove: "Togli",
  openAlready: (title) => `«${title}» è già aperto, riga per riga: non è cambiato nulla.`,
  removed: (title) => `«${title}» è stato tolto.`,
  kept: (count, placed, title) =>
    placed === count
      ? `${initiatives(count)} di «${title}» ${count === 1 ? "è" : "sono"} sulla mappa.`
      : `${initiatives(count)} di «${title}» sono nella lista, ${number(placed)} delle quali sulla mappa.`,
  keptNowhere: (count, title) =>
    `${initiatives(count)} di «${title}» ${count === 1 ? "è" : "sono"} nella lista, senza posizione.`,
  putOneAway: "Nascondi su questo dispositivo",
  putAway: (name) => `«${name}» è nascosta su questo dispositivo.`,
  away: (count) => `Nascoste su questo dispositivo: ${number(count)}.`,
  showAway: "Mostra di nuovo",
  duplicates: "Un’iniziativa presente in due elenchi conta due volte.",
  add: "Aggiungi dati",
  credits: "Tutte le fonti e come citarle",
};
