import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number } = wordsFor("ca");

export const compare: Messages["compare"] = {
  open: "Compara amb un altre territori",
  openCluster: "Compara amb una altra agrupació",
  title: "Comparació",
  find: "Afegeix un territori",
  siblings: (parent) => `Altres (${parent})`,
  add: (name) => `Afegeix ${name}`,
  remove: (name) => `Treu ${name}`,
  full: (most) => `Se’n poden comparar fins a ${number(most)}.`,
  alone: "Una comparació necessita dos territoris.",
  filtered: "Els filtres valen per a tots.",
  gone: (code) => `Cap territori no té el codi ${code}.`,
  selection: "selecció",
  indicator: "Indicador",
  shareOfParent: "Part del territori superior",
  directories: "Directoris en què es basa",
  checked: "Comprovació o edició",
  download: "Baixa com a CSV",
  columns: {
    code: "codi",
    territory: "territori",
    indicator: "indicador",
    value: "valor",
    unit: "unitat",
    records: "entrades que ho indiquen",
    of: "entrades en total",
    note: "nota",
  },
  unit: {
    count: "nombre",
    rate: "taxa",
    effective: "termes iguals",
    quotient: "vegades la quota superior",
    score: "puntuació d’1 a 5",
    share: "part d’1",
    distance: "km",
  },
};
