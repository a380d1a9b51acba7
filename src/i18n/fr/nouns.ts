import { wordsFor } from "../words.ts";

const { plural } = wordsFor("fr");

/** After a round number of millions the noun takes "de": "1 000 000 d’initiatives". */
const counted =
  (one: string, other: string, of = `de ${other}`) =>
  (count: number) =>
    plural(count, { one: `# ${one}`, many: `# ${of}`, other: `# ${other}` });

export const initiatives = counted("initiative", "initiatives", "d’initiatives");
export const directoriesCounted = counted("annuaire", "annuaires", "d’annuaires");
export const records = counted("enregistrement", "enregistrements", "d’enregistrements");
export const rows = counted("ligne", "lignes");
export const values = counted("valeur", "valeurs");
