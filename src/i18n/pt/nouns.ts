import { wordsFor } from "../words.ts";

const { plural } = wordsFor("pt");

/** After a round number of millions the noun takes "de": "1.000.000 de iniciativas". */
const counted = (one: string, other: string) => (count: number) =>
  plural(count, { one: `# ${one}`, many: `# de ${other}`, other: `# ${other}` });

export const initiatives = counted("iniciativa", "iniciativas");
export const directoriesCounted = counted("diretório", "diretórios");
export const records = counted("registro", "registros");
export const rows = counted("linha", "linhas");
export const values = counted("valor", "valores");
