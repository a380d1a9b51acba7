import type { DuplicateReason } from "../../model/duplicates.ts";
import { wordsFor } from "../words.ts";

const { distance, number, plural, share } = wordsFor("en");

type Code = Exclude<
  DuplicateReason["code"],
  "like-name" | "near" | "far" | "same-host" | "same-identifier" | "other-address"
>;

/** Records that may be one initiative: how likely, why, and what is decided of them. */
export const duplicates = {
  tab: "Duplicates",
  intro: "Records that may be the same initiative. Nothing is merged, and both are kept unless you say otherwise.",
  searching: (done: number) => `Looking for the same initiative in two records: ${share(done)}`,
  stop: "Stop looking",
  stopped: "Not looked through.",
  failed: "The search for duplicates broke off. Every row is kept.",
  none: "No two records look like the same initiative.",
  inFile: (pairs: number) => plural(pairs, { one: "# pair in this file", other: "# pairs in this file" }),
  beside: (pairs: number, title: string) =>
    plural(pairs, { one: `# pair with “${title}”, which is open`, other: `# pairs with “${title}”, which is open` }),
  listed: (told: number, all: number) =>
    `The ${number(told)} likeliest of ${number(all)} pairs are listed; others follow as you decide.`,
  crowded: (rows: number) =>
    plural(rows, {
      one: "# row has so many others near it that it was compared with a part of them.",
      other: "# rows have so many others near them that each was compared with a part of them.",
    }),
  onlyOpen: (count: number) => `Only what is not decided (${number(count)})`,
  nothingOpen: "Every pair is decided.",
  more: (count: number) => plural(count, { one: "Show # more", other: "Show # more" }),
  sure: (count: number, least: number) =>
    plural(count, {
      one: `Leave out the row of # pair with ${share(least)} or more`,
      other: `Leave out a row of each of # pairs with ${share(least)} or more`,
    }),
  sureText: "Of two rows of the file the later one, else the row of the file. Each can be taken back.",
  /** Never the whole: nobody knows for certain. */
  score: (score: number) => `${share(Math.min(score, 0.99))} alike`,
  pair: (one: string, other: string) => `“${one}” and “${other}”`,
  thisFile: "this file",
  place: (directory: string, line: string) => `${directory}, ${line}`,
  leaveOut: "The same: leave this one out",
  leaveOutOf: (name: string, line: number) => `The same: leave “${name}” in line ${number(line)} out`,
  keepBoth: "Different: keep both",
  keepBothOf: (names: string) => `Different: keep both of ${names}`,
  leftOut: "Left out",
  stays: "Stays",
  staysInstead: "in its place stays",
  areDifferent: "Decided: two initiatives, both are kept.",
  undo: "Take back",
  undoOf: (names: string) => `Take back what was decided of ${names}`,
  name: "Name",
  differs: "differs",
  notSaid: "not said",
  for: "For it",
  against: "Against it",
  mayBe: "May be the same as",
  reasons: {
    "same-name": "the same name",
    "name-within": "one name is part of the other",
    "other-name": "other names",
    "same-address": "the same address",
    "other-identifier": "other public identifiers",
    "other-host": "other web pages",
  } satisfies Record<Code, string>,
  likeName: {
    spelling: (letters: number) => `names spelt almost alike, ${share(letters)} of the letters differ`,
    added: (letters: number) => `one name has common words more, ${share(letters)} of the letters differ`,
    told: (letters: number) => `one name says more, ${share(letters)} of the letters differ`,
    replaced: (letters: number) =>
      `similar names, but each has words of its own, ${share(letters)} of the letters differ`,
  },
  near: (metres: number) => `${distance(metres / 1000)} apart`,
  far: (metres: number) => `${distance(metres / 1000)} apart`,
  samePlace: "at the same point",
  sameHost: (host: string) => `only these two have a page on ${host}`,
  sameIdentifier: (identifier: string) => `only these two have the identifier ${identifier}`,
  otherAddress: { town: "another town or postcode", street: "another street, and another town or postcode" },
};
