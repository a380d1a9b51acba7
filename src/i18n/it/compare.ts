import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number } = wordsFor("it");

export const compare: Messages["compare"] = {
  open: "Confronta con un altro territorio",
  openCluster: "Confronta con un altro cluster",
  title: "Confronto",
  find: "Aggiungi un territorio",
  siblings: (parent) => `Altri (${parent})`,
  add: (name) => `Aggiungi ${name}`,
  remove: (name) => `Togli ${name}`,
  full: (most) => `Se ne possono confrontare fino a ${number(most)}.`,
  alone: "Un confronto richiede due territori.",
  filtered: "I filtri valgono per tutti.",
  gone: (code) => `Nessun territorio ha il codice ${code}.`,
  selection: "selezione",
  indicator: "Indicatore",
  shareOfParent: "Quota del territorio superiore",
  directories: "Elenchi su cui si basa",
  checked: "Verifica o edizione",
  download: "Scarica come CSV",
  columns: {
    code: "codice",
    territory: "territorio",
    indicator: "indicatore",
    value: "valore",
    unit: "unità",
    records: "voci che lo indicano",
    of: "voci in tutto",
    note: "nota",
  },
  unit: {
    count: "numero",
    rate: "tasso",
    effective: "termini uguali",
    quotient: "volte la quota superiore",
    score: "punteggio da 1 a 5",
    share: "parte di 1",
    distance: "km",
  },
};
