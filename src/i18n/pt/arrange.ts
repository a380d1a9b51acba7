import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("pt");

/** Columns that are joined to one field, or split into several. */
export const arrange: Messages["arrange"] = {
  heading: "Colunas unidas e divididas",
  group: "Dividir",
  address: "Endereço completo, nas suas partes",
  separator: "Por um sinal, em campos",
  looksLike: (column: string) => `“${column}” contém endereços completos.`,
  splitAddress: "Dividir em rua, código postal e localidade",
  join: (field: string, columns: number) =>
    `${field}: ${plural(columns, { one: "# coluna", other: "# colunas unidas" })}`,
  byNames: "pelos nomes das colunas",
  between: "Entre elas",
  joiners: { " ": "um espaço", ", ": "uma vírgula", "\n": "uma quebra de linha", "": "nada" },
  firstFilled: "só a primeira preenchida",
  earlier: (column: string) => `Avançar “${column}”`,
  split: (column: string, fields: number) => `“${column}” dá ${plural(fields, { one: "# campo", other: "# campos" })}`,
  sign: "Dividida por",
  signs: {
    ";": "ponto e vírgula",
    "|": "barra vertical",
    "\n": "quebra de linha",
    "/": "barra",
    " / ": "barra entre espaços",
    " - ": "travessão entre espaços",
    ",": "vírgula",
    " ": "espaço",
    "·": "ponto mediano",
    "•": "marca de lista",
  },
  part: (part: number) => `Como se lê a parte ${number(part)}`,
  more: "Mais uma parte",
  less: "Menos uma parte",
  found: "Célula",
  fitsNot: "não encaixa, fica inteira",
  lists: "O que separa os elementos de uma lista",
  usual: "ponto e vírgula, barra vertical ou quebra de linha",
  orSign: (sign: string) => `também ${sign}`,
  drag: {
    hint: "Arraste uma coluna pela alça até o que ela é, ou até outra coluna para trocar as duas.",
    handle: "Arrastar até o que ela é, ou até outra coluna",
    nowhere: "Solte-a sobre o que ela é",
    read: (target: string) => `lida como ${target}`,
    exchanged: (column: string) => `trocada com “${column}”`,
    instead: (target: string, columns: string) => `lida como ${target}; conserva-se o texto de ${columns}`,
    with: (target: string, columns: string) => `lida como ${target}, junto com ${columns}`,
    column: (column: string) => `“${column}”`,
    done: (column: string, what: string) => `“${column}”: ${what}.`,
  },
};
