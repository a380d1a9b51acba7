import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { initiatives } from "./nouns.ts";

const { number, plural } = wordsFor("es");

export const facets: Messages["facets"] = {
  title: "Filtrar",
  sector: "Sector",
  kind: "Tipo",
  country: "País",
  directory: "Directorio",
  practice: "Práctica",
  exactness: "Posición",
  exactnesses: {
    exact: "Exacta",
    town: "Por su localidad",
    region: "Por su región",
    country: "Por su país",
    unknown: "Exactitud desconocida",
    none: "Sin posición",
  },
  website: "Sitio web",
  match: { label: "Sectores que deben coincidir", any: "alguno", all: "todos" },
  choices: (count) => plural(count, { one: "# opción", many: "# de opciones", other: "# opciones" }),
  choiceCount: initiatives,
  showParts: (term) => `Ver las partes de ${term}`,
  countryNotKnown: "País desconocido",
  withWebsite: "Con sitio web",
  more: (count) => `${number(count)} más`,
  fewer: "Menos",
  show: (count) => `Ver ${number(count)}`,
  clear: "Quitar",
  openDirectories: "Gestionar directorios",
};
