import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { initiatives } from "./nouns.ts";

const { number, plural } = wordsFor("fr");

export const facets: Messages["facets"] = {
  title: "Filtrer",
  sector: "Secteur",
  kind: "Type",
  country: "Pays",
  directory: "Annuaire",
  practice: "Pratique",
  exactness: "Position",
  exactnesses: {
    exact: "Exacte",
    town: "D’après la ville",
    region: "D’après la région",
    country: "D’après le pays",
    unknown: "Précision inconnue",
    none: "Sans position",
  },
  website: "Site web",
  match: { label: "Secteurs à respecter", any: "au moins un", all: "tous" },
  choices: (count) => plural(count, { one: "# choix", many: "# de choix", other: "# choix" }),
  choiceCount: initiatives,
  showParts: (term) => `Voir le détail de « ${term} »`,
  countryNotKnown: "Pays inconnu",
  withWebsite: "Avec site web",
  more: (count) => `${number(count)} de plus`,
  fewer: "Moins",
  show: (count) => `Voir ${number(count)}`,
  clear: "Effacer",
  openDirectories: "Gérer les annuaires",
};
