import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("it");

/** Columns that are joined to one field, or split into several. */
export const arrange: Messages["arrange"] = {
  heading: "Colonne unite e divise",
  group: "Dividere",
  address: "Indirizzo completo, nelle sue parti",
  separator: "Con un segno, in campi",
  looksLike: (column: string) => `«${column}» contiene indirizzi completi.`,
  splitAddress: "Dividi in via, codice postale e località",
  join: (field: string, columns: number) =>
    `${field}: ${plural(columns, { one: "# colonna", other: "# colonne unite" })}`,
  byNames: "dai nomi delle colonne",
  between: "Tra loro",
  joiners: { " ": "uno spazio", ", ": "una virgola", "\n": "un a capo", "": "niente" },
  firstFilled: "solo la prima compilata",
  earlier: (column: string) => `Sposta avanti «${column}»`,
  split: (column: string, fields: number) => `«${column}» dà ${plural(fields, { one: "# campo", other: "# campi" })}`,
  sign: "Divisa da",
  signs: {
    ";": "punto e virgola",
    "|": "barra verticale",
    "\n": "a capo",
    "/": "barra",
    " / ": "barra tra spazi",
    " - ": "trattino tra spazi",
    ",": "virgola",
    " ": "spazio",
    "·": "punto mediano",
    "•": "punto elenco",
  },
  part: (part: number) => `Come si legge la parte ${number(part)}`,
  more: "Una parte in più",
  less: "Una parte in meno",
  found: "Cella",
  fitsNot: "non si adatta, resta intera",
  lists: "Che cosa separa gli elementi di un elenco",
  usual: "punto e virgola, barra verticale o a capo",
  orSign: (sign: string) => `anche ${sign}`,
  drag: {
    hint: "Trascina una colonna per la maniglia su ciò che è, o su un’altra colonna per scambiarle.",
    handle: "Trascina su ciò che è, o su un’altra colonna",
    nowhere: "Rilasciala su ciò che è",
    read: (target: string) => `letta come ${target}`,
    exchanged: (column: string) => `scambiata con «${column}»`,
    instead: (target: string, columns: string) => `letta come ${target}; si conserva il testo di ${columns}`,
    with: (target: string, columns: string) => `letta come ${target}, insieme a ${columns}`,
    column: (column: string) => `«${column}»`,
    done: (column: string, what: string) => `«${column}»: ${what}.`,
  },
};
