import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { initiatives } from "./nouns.ts";

const { number, plural } = wordsFor("ca");

export const facets: Messages["facets"] = {
  title: "Filtra",
  sector: "Sector",
  kind: "Tipus",
  country: "País",
  directory: "Directori",
  practice: "Pràctica",
  exactness: "Posició",
  exactnesses: {
    exact: "Exacta",
    town: "Per la població",
    region: "Per la regió",
    country: "Pel país",
    unknown: "Exactitud desconeguda",
    none: "Sense posició",
  },
  website: "Lloc web",
  match: { label: "Sectors que han de coincidir", any: "algun", all: "tots" },
  choices: (count) => plural(count, { one: "# opció", many: "# d’opcions", other: "# opcions" }),
  choiceCount: initiatives,
  showParts: (term) => `Mostra les parts de «${term}»`,
  countryNotKnown: "País desconegut",
  withWebsite: "Amb lloc web",
  more: (count) => `${number(count)} més`,
  fewer: "Menys",
  show: (count) => `Mostra ${number(count)}`,
  clear: "Treu",
  openDirectories: "Gestiona els directoris",
};
