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
};
