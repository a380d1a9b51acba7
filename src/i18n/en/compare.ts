import { wordsFor } from "../words.ts";

const { number } = wordsFor("en");

/** Two to four territories side by side. */
export const compare = {
  open: "Compare with another territory",
  openCluster: "Compare with another cluster",
  title: "Comparison",
  find: "Add a territory",
  siblings: (parent: string) => `Others in ${parent}`,
  add: (name: string) => `Add ${name}`,
  remove: (name: string) => `Take ${name} out`,
  full: (most: number) => `Up to ${number(most)} can be compared.`,
  alone: "A comparison needs two territories.",
  filtered: "The filters hold for all of them.",
  gone: (code: string) => `No territory has the code ${code}.`,
  /** In the place of the territory above, for a cluster. */
  selection: "the selection",
  indicator: "Indicator",
  shareOfParent: "Share of the territory above",
  directories: "Directories it rests on",
  checked: "Checked, or edition",
  download: "Download as CSV",
  columns: {
    code: "code",
    territory: "territory",
    indicator: "indicator",
    value: "value",
    unit: "unit",
    records: "records with it",
    of: "records in all",
    note: "note",
  },
  unit: {
    count: "number",
    rate: "rate",
    effective: "equal terms",
    quotient: "times the share above",
    score: "score of 1 to 5",
    share: "share of 1",
    distance: "km",
  },
};
