import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("en");

export const facets = {
  title: "Filter",
  sector: "Sector",
  kind: "Kind",
  country: "Country",
  directory: "Directory",
  practice: "Practice",
  exactness: "Place",
  exactnesses: {
    exact: "Exact",
    town: "By its town",
    region: "By its region",
    country: "By its country",
    unknown: "Not known how exact",
    none: "No position",
  },
  website: "Website",
  match: { label: "Sectors must match", any: "any", all: "all" },
  choices: (count: number) => plural(count, { one: "# choice", other: "# choices" }),
  choiceCount: (count: number) => plural(count, { one: "# initiative", other: "# initiatives" }),
  showParts: (term: string) => `Show the parts of ${term}`,
  countryNotKnown: "Country not known",
  withWebsite: "Has a website",
  more: (count: number) => `${number(count)} more`,
  fewer: "Fewer",
  show: (count: number) => plural(count, { one: "Show #", other: "Show #" }),
  clear: "Clear",
  openDirectories: "Manage directories",
};
