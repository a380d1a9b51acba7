import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural, share } = wordsFor("es");

/** What the reader decides about a file: its words, what holds for the whole of it, and the recipe for the next edition. */
export const decisions: Messages["decisions"] = {
  tabs: {
    label: "Lo que se comprueba",
    columns: "Columnas",
    words: "Palabras",
    open: (count) => `${number(count)} por decidir`,
  },
  words: {
    intro: "Cada palabra del archivo una vez, con sus filas. Una decisión vale para todas y se puede deshacer.",
    none: "El archivo no tiene ninguna columna con palabras de tipo, sector, práctica o país.",
    onlyOpen: (count) => `Solo lo que no se entiende (${number(count)})`,
    nothingOpen: "Todas las palabras se entienden o están decididas.",
    sums: (all, count) =>
      `${plural(all, { one: "# palabra", other: "# palabras" })}, ${count === 0 ? "todas entendidas" : `${number(count)} sin entender`}`,
    rows: (count) => plural(count, { one: "# fila", other: "# filas" }),
    becomes: (name) => `En qué se convierte “${name}”`,
    choose: "Elegir un término",
    asUnderstood: "Como se entendió",
    theirs: "Dejar como está",
    suggested: "Sugerencias",
    suggestion: (label, score) => `${label}, ${share(score)}`,
    like: (name) => `como “${name}”`,
    take: (name) => `Tomar ${name}`,
    undo: "Deshacer",
    undoFor: (name) => `Deshacer lo decidido sobre “${name}”`,
    rules: {
      decided: "decidido por usted",
      theirs: "dejado como está",
      code: "por su código",
      value: "misma palabra",
      parts: "por sus partes",
      bracket: "por el paréntesis",
      "before-dash": "antes del guion",
      number: "forma plural",
      joined: "palabras unidas",
      contained: "contiene la palabra",
      stem: "adivinado por la raíz",
      marked: "marcado",
      none: "no se entiende",
    },
    more: (count) => plural(count, { other: "Mostrar # más" }),
    beyond: (count) =>
      plural(count, {
        one: "Otras palabras, demasiadas para enumerarlas: # fila.",
        other: "Otras palabras, demasiadas para enumerarlas: # filas.",
      }),
    takeAll: (count, least) =>
      plural(count, {
        one: `Tomar # sugerencia del ${share(least)} o más`,
        other: `Tomar # sugerencias del ${share(least)} o más`,
      }),
    willBecome: "Estas palabras se convertirían en:",
    confirm: (count) => plural(count, { one: "Tomarla", other: "Tomar las #" }),
    cancel: "Cancelar",
  },
  constants: {
    label: "Para todo el archivo",
    text: "Para las filas de las que el archivo no dice nada.",
    none: "sin indicar",
  },
  recipe: {
    save: "Guardar la receta",
    saveText: "Todas las decisiones en un archivo pequeño, para la edición del año que viene.",
    used: (name) => `Leído según la receta hecha para “${name}”.`,
    ready: (name) => `La receta hecha para “${name}” está lista: elija el archivo nuevo.`,
    drop: "Sin ella",
    hint: "También se puede soltar aquí una receta guardada antes, junto con el archivo o antes que él.",
    fits: "La receta encaja: no falta nada y nada es nuevo.",
    fitsNot: "Lo que ya no encaja con la receta:",
    unfit: {
      goneColumns: (count) =>
        plural(count, {
          one: "# columna de la receta no está en el archivo; falta lo que daba:",
          other: "# columnas de la receta no están en el archivo; falta lo que daban:",
        }),
      newColumns: (count) =>
        plural(count, {
          one: "# columna es nueva y se lee como se adivinó:",
          other: "# columnas son nuevas y se leen como se adivinó:",
        }),
      personalColumns: (count) =>
        plural(count, {
          one: "# columna contiene ahora datos personales y se descarta:",
          other: "# columnas contienen ahora datos personales y se descartan:",
        }),
      newWords: (count) =>
        plural(count, {
          one: "# palabra no está decidida ni se entiende; sus filas se quedan, sin término:",
          other: "# palabras no están decididas ni se entienden; sus filas se quedan, sin término:",
        }),
      goneWords: (count) =>
        plural(count, {
          one: "# palabra decidida ya no aparece; se queda en la receta:",
          other: "# palabras decididas ya no aparecen; se quedan en la receta:",
        }),
      lostTerms: (count) =>
        plural(count, {
          one: "# palabra se decidió como un término que no existe; se lee como si no hubiera decisión:",
          other: "# palabras se decidieron como términos que no existen; se leen como si no hubiera decisión:",
        }),
    },
  },
};
