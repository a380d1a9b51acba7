import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("it");

export const facets: Messages["facets"] = {
  title: "Filtra",
  sector: "Settore",
  kind: "Tipo",
  country: "Paese",
  directory: "Elenco",
  practice: "Pratica",
  exactness: "Posizione",
  exactnesses: {
    exact: "Esatta",
    town: "In base alla località",
    region: "In base alla regione",
    country: "In base al paese",
    unknown: "Precisione non nota",
    none: "Senza posizione",
  },
  website: "Sito web",
  match: { label: "Settori da soddisfare", any: "almeno uno", all: "tutti" },
  choices: (count) => plural(count, { one: "# scelta", other: "# scelte" }),
  choiceCount: (count) => plural(count, { one: "# iniziativa", other: "# iniziative" }),
  showParts: (term) => `Mostra le parti di «${term}»`,
  countryNotKnown: "Paese non noto",
  withWebsite: "Con sito web",
  more: (count) => plural(count, { one: "Un altro", other: "Altri #" }),
  fewer: "Meno",
  show: (count) => `Mostra ${number(count)}`,
  clear: "Cancella",
  openDirectories: "Gestisci gli elenchi",
};
