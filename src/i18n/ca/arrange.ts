import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("ca");

/** Columns that are joined to one field, or split into several. */
export const arrange: Messages["arrange"] = {
  heading: "Columnes unides i dividides",
  group: "Dividir",
  address: "Adreça completa, en les seves parts",
  separator: "Per un signe, en camps",
  looksLike: (column: string) => `«${column}» conté adreces completes.`,
  splitAddress: "Divideix en carrer, codi postal i població",
  join: (field: string, columns: number) =>
    `${field}: ${plural(columns, { one: "# columna", other: "# columnes unides" })}`,
  byNames: "pels noms de les columnes",
  between: "Entre elles",
  joiners: { " ": "un espai", ", ": "una coma", "\n": "un salt de línia", "": "res" },
  firstFilled: "només la primera que té contingut",
  earlier: (column: string) => `Avança «${column}»`,
  split: (column: string, fields: number) => `«${column}» dona ${plural(fields, { one: "# camp", other: "# camps" })}`,
  sign: "Dividida per",
  signs: {
    ";": "punt i coma",
    "|": "barra vertical",
    "\n": "salt de línia",
    "/": "barra",
    " / ": "barra entre espais",
    " - ": "guió entre espais",
    ",": "coma",
    " ": "espai",
    "·": "punt volat",
    "•": "pic",
  },
  part: (part: number) => `Com es llegeix la part ${number(part)}`,
  more: "Una part més",
  less: "Una part menys",
  found: "Cel·la",
  fitsNot: "no hi encaixa, queda sencera",
  lists: "Què separa els elements d’una llista",
  usual: "punt i coma, barra vertical o salt de línia",
  orSign: (sign: string) => `també ${sign}`,
  drag: {
    hint: "Arrossegueu una columna per la nansa fins al que és, o fins a una altra columna per intercanviar-les.",
    handle: "Arrossega fins al que és, o fins a una altra columna",
    nowhere: "Deixeu-la anar sobre el que és",
    read: (target: string) => `llegida com a ${target}`,
    exchanged: (column: string) => `intercanviada amb «${column}»`,
    instead: (target: string, columns: string) => `llegida com a ${target}; es conserva el text de ${columns}`,
    with: (target: string, columns: string) => `llegida com a ${target}, juntament amb ${columns}`,
    column: (column: string) => `«${column}»`,
    done: (column: string, what: string) => `«${column}»: ${what}.`,
  },
};
