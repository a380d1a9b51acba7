import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("en");

/** Columns that are joined to one field, or split into several. */
export const arrange = {
  heading: "Joined and split columns",
  group: "Split",
  address: "Whole address, in its parts",
  separator: "By a sign, into fields",
  looksLike: (column: string) => `“${column}” holds whole addresses.`,
  splitAddress: "Split into street, postcode and town",
  join: (field: string, columns: number) =>
    `${field}: ${plural(columns, { one: "# column", other: "# columns joined" })}`,
  byNames: "by the names of the columns",
  between: "Between them",
  joiners: { " ": "a space", ", ": "a comma", "\n": "a line break", "": "nothing" } as Readonly<Record<string, string>>,
  firstFilled: "only the first that is filled",
  earlier: (column: string) => `Move “${column}” forward`,
  split: (column: string, fields: number) =>
    `“${column}” gives ${plural(fields, { one: "# field", other: "# fields" })}`,
  sign: "Parted by",
  signs: {
    ";": "semicolon",
    "|": "bar",
    "\n": "line break",
    "/": "slash",
    " / ": "slash with spaces",
    " - ": "dash with spaces",
    ",": "comma",
    " ": "space",
    "·": "middle dot",
    "•": "bullet",
  } as Readonly<Record<string, string>>,
  part: (part: number) => `What part ${number(part)} is read as`,
  more: "One more part",
  less: "One part less",
  found: "Cell",
  fitsNot: "does not fit, stays whole",
  lists: "What parts the items of a list",
  usual: "semicolon, bar or line break",
  orSign: (sign: string) => `also ${sign}`,
  drag: {
    hint: "Drag a column by its handle onto what it is, or onto another column to exchange the two.",
    handle: "Drag to what it is, or to another column",
    nowhere: "Drop it on what it is",
    read: (target: string) => `read as ${target}`,
    exchanged: (column: string) => `exchanged with “${column}”`,
    instead: (target: string, columns: string) => `read as ${target}; ${columns} kept as written`,
    with: (target: string, columns: string) => `read as ${target}, together with ${columns}`,
    column: (column: string) => `“${column}”`,
    done: (column: string, what: string) => `“${column}”: ${what}.`,
  },
};
