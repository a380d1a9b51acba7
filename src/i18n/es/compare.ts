import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number } = wordsFor("es");

export const compare: Messages["compare"] = {
  open: "Comparar con otro territorio",
  openCluster: "Comparar con otra agrupación",
  title: "Comparación",
  find: "Añadir un territorio",
  siblings: (parent) => `Otros en ${parent}`,
  add: (name) => `Añadir ${name}`,
  remove: (name) => `Quitar ${name}`,
  full: (most) => `Se pueden comparar hasta ${number(most)}.`,
  alone: "Una comparación necesita dos territorios.",
  filtered: "Los filtros valen para todos.",
  gone: (code) => `Ningún territorio tiene el código ${code}.`,
  selection: "la selección",
  indicator: "Indicador",
  shareOfParent: "Parte del territorio superior",
  directories: "Directorios en que se basa",
  checked: "Comprobación o edición",
  download: "Descargar como CSV",
  columns: {
    code: "código",
    territory: "territorio",
    indicator: "indicador",
    value: "valor",
    unit: "unidad",
    records: "entradas que lo indican",
    of: "entradas en total",
    note: "nota",
  },
  unit: {
    count: "número",
    rate: "tasa",
    effective: "términos iguales",
    quotient: "veces la cuota superior",
    score: "puntuación de 1 a 5",
    share: "parte de 1",
    distance: "km",
  },
};
