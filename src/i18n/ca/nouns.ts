import { wordsFor } from "../words.ts";

const { plural } = wordsFor("ca");

/** After a round number of millions the noun takes "de": "1.000.000 d’iniciatives". */
const counted =
  (one: string, other: string, of = `de ${other}`) =>
  (count: number) =>
    plural(count, { one: `# ${one}`, many: `# ${of}`, other: `# ${other}` });

export const initiatives = counted("iniciativa", "iniciatives", "d’iniciatives");
export const directoriesCounted = counted("directori", "directoris");
export const records = counted("registre", "registres");
export const rows = counted("fila", "files");
export const values = counted("valor", "valors");
