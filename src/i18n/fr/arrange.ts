import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("fr");

/** Columns that are joined to one field, or split into several. */
export const arrange: Messages["arrange"] = {
  heading: "Colonnes réunies et divisées",
  group: "Diviser",
  address: "Adresse complète, en ses parties",
  separator: "Par un signe, en champs",
  looksLike: (column: string) => `« ${column} » contient des adresses complètes.`,
  splitAddress: "Diviser en rue, code postal et ville",
  join: (field: string, columns: number) =>
    `${field} : ${plural(columns, { one: "# colonne", other: "# colonnes réunies" })}`,
  byNames: "d’après les noms des colonnes",
  between: "Entre elles",
  joiners: { " ": "une espace", ", ": "une virgule", "\n": "un saut de ligne", "": "rien" },
  firstFilled: "seulement la première remplie",
  earlier: (column: string) => `Avancer « ${column} »`,
  split: (column: string, fields: number) =>
    `« ${column} » donne ${plural(fields, { one: "# champ", other: "# champs" })}`,
  sign: "Divisée par",
  signs: {
    ";": "point-virgule",
    "|": "barre verticale",
    "\n": "saut de ligne",
    "/": "barre oblique",
    " / ": "barre oblique entre espaces",
    " - ": "tiret entre espaces",
    ",": "virgule",
    " ": "espace",
    "·": "point médian",
    "•": "puce",
  },
  part: (part: number) => `Ce que devient la partie ${number(part)}`,
  more: "Une partie de plus",
  less: "Une partie de moins",
  found: "Cellule",
  fitsNot: "ne convient pas, reste entière",
  lists: "Ce qui sépare les éléments d’une liste",
  usual: "point-virgule, barre verticale ou saut de ligne",
  orSign: (sign: string) => `aussi ${sign}`,
  drag: {
    hint: "Faites glisser une colonne par sa poignée vers ce qu’elle est, ou vers une autre colonne pour les échanger.",
    handle: "Faire glisser vers ce qu’elle est, ou vers une autre colonne",
    nowhere: "Déposez-la sur ce qu’elle est",
    read: (target: string) => `lue comme ${target}`,
    exchanged: (column: string) => `échangée avec « ${column} »`,
    instead: (target: string, columns: string) => `lue comme ${target}, et le texte de ${columns} est conservé`,
    with: (target: string, columns: string) => `lue comme ${target}, avec ${columns}`,
    column: (column: string) => `« ${column} »`,
    done: (column: string, what: string) => `« ${column} » : ${what}.`,
  },
};
