import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("de");

export const facets: Messages["facets"] = {
  title: "Filtern",
  sector: "Bereich",
  kind: "Art",
  country: "Land",
  directory: "Verzeichnis",
  practice: "Praxis",
  exactness: "Position",
  exactnesses: {
    exact: "Genau",
    town: "Nach dem Ort",
    region: "Nach der Region",
    country: "Nach dem Land",
    unknown: "Genauigkeit unbekannt",
    none: "Ohne Position",
  },
  website: "Website",
  match: { label: "Bereiche müssen zutreffen", any: "einer", all: "alle" },
  choices: (count) => plural(count, { one: "# Möglichkeit", other: "# Möglichkeiten" }),
  choiceCount: (count) => plural(count, { one: "# Initiative", other: "# Initiativen" }),
  showParts: (term) => `Teile von „${term}“ zeigen`,
  countryNotKnown: "Land unbekannt",
  withWebsite: "Mit Website",
  more: (count) => `${number(count)} weitere`,
  fewer: "Weniger",
  show: (count) => `${number(count)} zeigen`,
  clear: "Löschen",
  openDirectories: "Verzeichnisse verwalten",
};
