import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("es");

/** Columns that are joined to one field, or split into several. */
export const arrange: Messages["arrange"] = {
  heading: "Columnas unidas y divididas",
  group: "Dividir",
  address: "Dirección completa, en sus partes",
  separator: "Por un signo, en campos",
  looksLike: (column: string) => `«${column}» contiene direcciones completas.`,
  splitAddress: "Dividir en calle, código postal y localidad",
  join: (field: string, columns: number) =>
    `${field}: ${plural(columns, { one: "# columna", other: "# columnas unidas" })}`,
  byNames: "por los nombres de las columnas",
  between: "Entre ellas",
  joiners: { " ": "un espacio", ", ": "una coma", "\n": "un salto de línea", "": "nada" },
  firstFilled: "solo la primera con contenido",
  earlier: (column: string) => `Adelantar «${column}»`,
  split: (column: string, fields: number) => `«${column}» da ${plural(fields, { one: "# campo", other: "# campos" })}`,
  sign: "Dividida por",
  signs: {
    ";": "punto y coma",
    "|": "barra vertical",
    "\n": "salto de línea",
    "/": "barra",
    " / ": "barra entre espacios",
    " - ": "guion entre espacios",
    ",": "coma",
    " ": "espacio",
    "·": "punto medio",
    "•": "viñeta",
  },
  part: (part: number) => `Cómo se lee la parte ${number(part)}`,
  more: "Una parte más",
  less: "Una parte menos",
  found: "Celda",
  fitsNot: "no encaja, queda entera",
  lists: "Qué separa los elementos de una lista",
  usual: "punto y coma, barra vertical o salto de línea",
  orSign: (sign: string) => `también ${sign}`,
  drag: {
    hint: "Arrastra una columna por su asa hasta lo que es, o hasta otra columna para intercambiarlas.",
    handle: "Arrastrar hasta lo que es, o hasta otra columna",
    nowhere: "Suéltala sobre lo que es",
    read: (target: string) => `leída como ${target}`,
    exchanged: (column: string) => `intercambiada con «${column}»`,
    instead: (target: string, columns: string) => `leída como ${target}; se conserva el texto de ${columns}`,
    with: (target: string, columns: string) => `leída como ${target}, junto con ${columns}`,
    column: (column: string) => `«${column}»`,
    done: (column: string, what: string) => `«${column}»: ${what}.`,
  },
};
