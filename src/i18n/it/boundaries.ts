import type { ShapeFindingCode } from "../../model/boundary-set.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("it");

/** Boundaries of one's own: adding them, and what is said of them afterwards. */
export const boundaries = {
  add: "Aggiungi confini",
  choose: {
    title: "Aggiungi i tuoi confini",
    text: "Distretti, diocesi, bioregioni o qualsiasi altra zona. Il file è letto su questo dispositivo e nulla lascia questa pagina.",
    drop: "Trascina qui un file",
    button: "Scegli un file",
    limits: "GeoJSON, TopoJSON o KML, fino a 200 MB, anche compressi con gzip o zip.",
    meaning:
      "Ogni area diventa un territorio con scheda, conteggio, elenco e download. L’atlante resta com’è: nessuna iniziativa viene modificata.",
  },
  check: {
    title: "Controlla i confini",
    nothing: "Da questo file non si ricava alcun territorio. I rilievi dicono perché.",
    degrees: "in gradi",
    keep: "Usa questi confini",
  },
  called: {
    title: "Nome di questi confini",
    levelName: "Uno dei suoi territori si chiama",
    parentName: "I territori che li contengono si chiamano",
    examples: { levelName: "distretto", parentName: "provincia" },
  },
  origin: { credit: "Chi si nomina per essi", example: "© Istituto geografico 2024", noLicence: "licenza non nota" },
  roles: {
    title: "Che cosa dice il file dei suoi territori",
    none: "nulla",
    names: { name: "Nome", code: "Codice", population: "Abitanti", parent: "Si trova in" },
    reasons: {
      header: "dal nome della colonna",
      values: "dai suoi valori",
      chosen: "scelto da te",
      none: "nessuna colonna è adatta",
    },
  },
  sums: {
    territories: (count: number) =>
      plural(count, { one: "# territorio", many: "# di territori", other: "# territori" }),
    shapes: "Forme nel file",
    parents: "Territori che li contengono",
    populated: "Con abitanti noti",
    joined: "Iniziative al loro interno",
    position: "Per la loro posizione",
    code: "Per un codice",
    name: "Per un nome",
    outside: "In nessuno, o non noto",
    how: "Una posizione decide da sola. Chi non ne ha, o ha solo quella di una regione o di un paese, viene cercato con un codice o un nome che un solo territorio ha.",
  },
  findings: {
    title: "Rilievi",
    none: "Nulla è stato corretto e nulla tralasciato.",
    severities: { "left-out": "Tralasciato", mended: "Corretto", remark: "Da sapere" },
    shape: (shape: number, name: string) => `n. ${number(shape)}, «${name}»`,
    overlap: (smaller: string, larger: string, share: string) =>
      `«${smaller}» si trova in «${larger}» per circa il ${share} della sua superficie`,
    kinds: {
      "unreadable-record": "non leggibile",
      "no-shape": "senza forma",
      "not-an-area": "punti o linee, che non sono aree",
      "shape-invalid": "coordinate che non lo sono",
      "not-degrees": "coordinate che non sono gradi",
      "no-area": "senza superficie",
      "hole-outside": "un foro fuori dal suo contorno",
      "around-twice": "fa più di una volta il giro della Terra",
      "too-many": "più territori di quanti se ne possano distinguere",
      "crosses-itself": "incrocia sé stesso; i suoi incroci decidono che cosa è dentro",
      "not-checked": "troppo lungo per cercarvi incroci",
      overlap: "si sovrappone a un altro; chi è in entrambi conta nel più piccolo",
      "overlap-not-checked": "più vicini di quanti se ne potessero esaminare",
      "crosses-antimeridian": "attraversa il 180º meridiano e lì è tagliato",
      "around-pole": "gira intorno a un polo e lo contiene",
      "ring-open": "era aperto ed è stato chiuso",
      "type-misspelt": "il suo tipo era scritto male",
      "no-name": "non ha nome",
      "same-code": "il codice di un altro, che lo conserva",
      "same-name": "il nome di un altro",
      joined: "una parte del territorio con lo stesso codice e nome",
      "population-unreadable": "abitanti che non sono un numero",
    } satisfies Record<ShapeFindingCode, string>,
  },
  panel: {
    title: "I tuoi confini",
    text: "Aree per cui si contano le iniziative, accanto a paesi e regioni.",
    show: "Mostra sulla mappa",
    sheet: "Scheda",
    joined: (inside: number, outside: number) => `${number(inside)} iniziative dentro, ${number(outside)} fuori`,
  },
  inhabitants: {
    title: "Abitanti",
    text: "Per cifre per abitante. Ciò che è vuoto non è noto. I numeri restano su questo dispositivo e vanno con i confini che vi sono conservati.",
    search: "Cerca un territorio",
    known: (known: number, all: number) =>
      `Noti per ${number(known)} su ${plural(all, { one: "# territorio", other: "# territori" })}.`,
    of: (name: string) => `Abitanti di ${name}`,
    fault: "Non è un numero di persone. Resta quello di prima.",
    none: "Nessun territorio lo ha nel nome o nel codice.",
    undo: (name: string) => `Annulla: ${name}`,
    done: "Fatto",
  },
  onlyAreas: {
    strong: "Questo file contiene solo aree.",
    rest: "Qui è letto come un elenco, ogni area come un’iniziativa.",
    button: "Leggilo invece come confini",
  },
  kept: (title: string, count: number) =>
    `«${title}» è aperto: ${plural(count, { one: "# territorio", many: "# di territori", other: "# territori" })} per cui contare.`,
  drawnBy: (title: string) =>
    `Confini come li disegna il file «${title}». Chi si trova dove lo dicono tutti i loro punti; se sono moltissimi, la mappa ne omette alcuni.`,
  notOpen: "I confini nominati da questo link non sono aperti qui. Aggiungi il loro file per vedere che cosa mostra.",
};
