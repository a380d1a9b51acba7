import { wordsFor } from "../words.ts";

const { number, plural, date } = wordsFor("en");

/** The panel of open directories. */
export const directories = {
  title: "Directories",
  rows: (rows: number, placed: number) =>
    placed === rows
      ? plural(rows, { one: "# initiative", other: "# initiatives" })
      : `${plural(rows, { one: "# initiative", other: "# initiatives" })}, ${number(placed)} on the map`,
  assessments: (count: number) => plural(count, { one: "# assessment", other: "# assessments" }),
  keptAssessments: (count: number, title: string) =>
    `${plural(count, { one: "# assessment", other: "# assessments" })} of “${title}” ${count === 1 ? "stands" : "stand"} on the cards of the initiatives.`,
  brought: "added by you, gone when you reload",
  broughtAndKept: "added by you, kept on this device",
  dated: (issued: string) => `as of ${date(issued)}`,
  noDate: "date not known",
  licence: "Licence",
  /** What has no name of its own is named in the language of the reader. */
  licences: {
    "public-domain": "Public domain, no licence needed",
    "all-rights-reserved": "All rights reserved",
    "LicenseRef-facts": "Single facts, collected by hand",
    unknown: "Licence not stated",
  } as Readonly<Record<string, string>>,
  publisher: "Publisher",
  page: "Page of the directory",
  report: "Report",
  hide: "Hide",
  show: "Show",
  hidden: "hidden",
  remove: "Remove",
  openAlready: (title: string) => `“${title}” is open already, row for row: nothing was changed.`,
  removed: (title: string) => `“${title}” is removed.`,
  kept: (count: number, placed: number, title: string) =>
    placed === count
      ? `${plural(count, { one: "# initiative", other: "# initiatives" })} of “${title}” ${count === 1 ? "is" : "are"} on the map.`
      : `${plural(count, { one: "# initiative", other: "# initiatives" })} of “${title}” are in the list, ${number(placed)} of them on the map.`,
  keptNowhere: (count: number, title: string) =>
    `${plural(count, { one: "# initiative", other: "# initiatives" })} of “${title}” ${count === 1 ? "is" : "are"} in the list; none has a position.`,
  putOneAway: "Hide on this device",
  putAway: (name: string) => `“${name}” is hidden on this device.`,
  away: (count: number) => `Hidden on this device: ${number(count)}.`,
  showAway: "Show again",
  duplicates: "An initiative that stands in two directories counts twice.",
  add: "Add data",
  credits: "Every source with its credit line",
};
