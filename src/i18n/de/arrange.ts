import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("de");

/** Columns that are joined to one field, or split into several. */
export const arrange: Messages["arrange"] = {
  heading: "Verbundene und geteilte Spalten",
  group: "Teilen",
  address: "Ganze Adresse, in ihre Teile",
  separator: "An einem Zeichen, in Felder",
  looksLike: (column: string) => `„${column}“ enthält ganze Adressen.`,
  splitAddress: "In Straße, Postleitzahl und Ort teilen",
  join: (field: string, columns: number) =>
    `${field}: ${plural(columns, { one: "# Spalte", other: "# Spalten verbunden" })}`,
  byNames: "nach den Namen der Spalten",
  between: "Dazwischen",
  joiners: { " ": "ein Leerzeichen", ", ": "ein Komma", "\n": "ein Zeilenumbruch", "": "nichts" },
  firstFilled: "nur die erste gefüllte",
  earlier: (column: string) => `„${column}“ nach vorn`,
  split: (column: string, fields: number) =>
    `„${column}“ ergibt ${plural(fields, { one: "# Feld", other: "# Felder" })}`,
  sign: "Geteilt an",
  signs: {
    ";": "Strichpunkt",
    "|": "senkrechter Strich",
    "\n": "Zeilenumbruch",
    "/": "Schrägstrich",
    " / ": "Schrägstrich mit Leerzeichen",
    " - ": "Bindestrich mit Leerzeichen",
    ",": "Komma",
    " ": "Leerzeichen",
    "·": "Mittelpunkt",
    "•": "Aufzählungspunkt",
  },
  part: (part: number) => `Als was Teil ${number(part)} gelesen wird`,
  more: "Ein Teil mehr",
  less: "Ein Teil weniger",
  found: "Zelle",
  fitsNot: "passt nicht, bleibt ganz",
  lists: "Was die Einträge einer Liste trennt",
  usual: "Strichpunkt, senkrechter Strich oder Zeilenumbruch",
  orSign: (sign: string) => `auch ${sign}`,
  drag: {
    hint: "Eine Spalte am Griff auf das ziehen, was sie ist, oder auf eine andere Spalte, um beide zu tauschen.",
    handle: "Ziehen auf das, was sie ist, oder auf eine andere Spalte",
    nowhere: "Ablegen auf dem, was sie ist",
    read: (target: string) => `gelesen als ${target}`,
    exchanged: (column: string) => `getauscht mit „${column}“`,
    instead: (target: string, columns: string) => `gelesen als ${target}; der Text von ${columns} bleibt erhalten`,
    with: (target: string, columns: string) => `gelesen als ${target}, gemeinsam mit ${columns}`,
    column: (column: string) => `„${column}“`,
    done: (column: string, what: string) => `„${column}“: ${what}.`,
  },
};
