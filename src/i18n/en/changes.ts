import type { ChangeSection, EditionSign, Identity } from "../../model/changes.ts";
import { wordsFor } from "../words.ts";

const { list, number, plural } = wordsFor("en");

/** A newer edition of a directory that is open: what differs, and what of it is accepted. */
export const changes = {
  tab: "Changes",
  likely: (title: string) => `This looks like a newer edition of “${title}”.`,
  against: (title: string) => `Compared with “${title}”.`,
  signs: {
    identifiers: "Most of its identifiers are the same.",
    name: "The files are called the same, but for date and version.",
    title: "Title and publisher are the same.",
  } satisfies Record<EditionSign, string>,
  sums: (added: number, gone: number, changed: number, moved: number) =>
    list([`${number(added)} new`, `${number(gone)} gone`, `${number(changed)} changed`, `${number(moved)} moved`]),
  same: "All entries are the same.",
  what: "What becomes of the file",
  update: (title: string) => `Update “${title}”`,
  beside: "Add it beside",
  see: "See the changes",
  which: "Compare with",
  byHand: "Is it a newer edition of a directory that is open?",
  own: "No, a directory of its own",
  comparing: "Being compared",
  identity: {
    identifiers: "Entries are matched by their identifiers.",
    numbers: "The identifiers only count the rows, so entries are matched by name, place and website.",
    likeness: "Entries are matched by name, place and website.",
  } satisfies Record<Identity, string>,
  newColumns: (count: number, names: string) =>
    plural(count, { one: `New column: ${names}`, other: `# new columns: ${names}` }),
  goneColumns: (count: number, names: string) =>
    plural(count, { one: `Column that is gone: ${names}`, other: `# columns that are gone: ${names}` }),
  withdrawn: (count: number) =>
    plural(count, {
      one: "# record of the file may not be shown. No entry that is gone can stay, as it may be that one.",
      other: "# records of the file may not be shown. No entry that is gone can stay, as it may be one of them.",
    }),
  lost: (count: number) =>
    plural(count, {
      one: "# entry that was not to be taken is no longer among the changes.",
      other: "# entries that were not to be taken are no longer among the changes.",
    }),
  search: "Search the changes by name or place",
  nothing: "Nothing found.",
  sections: { added: "New", gone: "Gone", changed: "Changed", moved: "Moved" } satisfies Record<ChangeSection, string>,
  takeAll: {
    added: "Take all that are new",
    gone: "Let all go that are gone",
    changed: "Take all changes",
    moved: "Take all moves",
  } satisfies Record<ChangeSection, string>,
  how: "What is not ticked stays as it was in the older edition.",
  firm: "Taken in any case: it may not be shown as it was.",
  withheld: "changed, not told here",
  field: "Field",
  before: "Before",
  after: "After",
  map: (sums: string) => `Map of the changes: ${sums}`,
  done: (title: string, sums: string) => `“${title}” is updated: ${sums}.`,
  left: (count: number) => plural(count, { one: "# change was not taken.", other: "# changes were not taken." }),
  report: {
    heading: "Update",
    from: (title: string, rows: number) =>
      plural(rows, {
        one: `It took the place of an edition of “${title}” with # entry.`,
        other: `It took the place of an edition of “${title}” with # entries.`,
      }),
    taken: "Taken",
    refused: "Not taken",
  },
};
