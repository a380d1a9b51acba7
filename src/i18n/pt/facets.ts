import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { initiatives } from "./nouns.ts";

const { number, plural } = wordsFor("pt");

export const facets: Messages["facets"] = {
  title: "Filtrar",
  sector: "Setor",
  kind: "Tipo",
  country: "País",
  directory: "Diretório",
  practice: "Prática",
  exactness: "Posição",
  exactnesses: {
    exact: "Exata",
    town: "Pela localidade",
    region: "Pela região",
    country: "Pelo país",
    unknown: "Exatidão desconhecida",
    none: "Sem posição",
  },
  website: "Site",
  match: { label: "Setores que devem coincidir", any: "algum", all: "todos" },
  choices: (count) => plural(count, { one: "# opção", many: "# de opções", other: "# opções" }),
  choiceCount: initiatives,
  showParts: (term) => `Ver as partes de “${term}”`,
  countryNotKnown: "País desconhecido",
  withWebsite: "Com site",
  more: (count) => `Mais ${number(count)}`,
  fewer: "Menos",
  show: (count) => `Ver ${number(count)}`,
  clear: "Limpar",
  openDirectories: "Gerir diretórios",
};
