import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { list, plural } = wordsFor("es");

/** A newer edition of a directory that is open: what differs, and what of it is accepted. */
export const changes: Messages["changes"] = {
  tab: "Cambios",
  likely: (title) => `Parece una edición más reciente de «${title}».`,
  against: (title) => `Comparado con «${title}».`,
  signs: {
    identifiers: "La mayoría de sus identificadores son los mismos.",
    name: "Los archivos se llaman igual, salvo la fecha y la versión.",
    title: "El título y quien lo publica son los mismos.",
  },
  sums: (added, gone, changed, moved) =>
    list([
      plural(added, { one: "# nueva", other: "# nuevas" }),
      plural(gone, { one: "# desaparecida", other: "# desaparecidas" }),
      plural(changed, { one: "# cambiada", other: "# cambiadas" }),
      plural(moved, { one: "# trasladada", other: "# trasladadas" }),
    ]),
  same: "Todas las entradas son iguales.",
  what: "Qué se hace con el archivo",
  update: (title) => `Actualizar «${title}»`,
  beside: "Añadirlo al lado",
  see: "Ver los cambios",
  which: "Comparar con",
  byHand: "¿Es una edición más reciente de un directorio abierto?",
  own: "No, es un directorio aparte",
  comparing: "Se está comparando",
  identity: {
    identifiers: "Las entradas se emparejan por sus identificadores.",
    numbers: "Los identificadores solo numeran las filas; las entradas se emparejan por nombre, lugar y sitio web.",
    likeness: "Las entradas se emparejan por nombre, lugar y sitio web.",
  },
  newColumns: (count, names) => plural(count, { one: `Columna nueva: ${names}`, other: `# columnas nuevas: ${names}` }),
  goneColumns: (count, names) =>
    plural(count, { one: `Columna que ya no está: ${names}`, other: `# columnas que ya no están: ${names}` }),
  withdrawn: (count) =>
    plural(count, {
      one: "# registro del archivo no se puede mostrar. Ninguna entrada desaparecida puede quedarse, porque podría ser esa.",
      other:
        "# registros del archivo no se pueden mostrar. Ninguna entrada desaparecida puede quedarse, porque podría ser una de ellas.",
    }),
  lost: (count) =>
    plural(count, {
      one: "# entrada que no se había tomado ya no está entre los cambios.",
      other: "# entradas que no se habían tomado ya no están entre los cambios.",
    }),
  search: "Buscar en los cambios por nombre o lugar",
  nothing: "No se ha encontrado nada.",
  sections: { added: "Nuevas", gone: "Desaparecidas", changed: "Cambiadas", moved: "Trasladadas" },
  takeAll: {
    added: "Tomar todas las nuevas",
    gone: "Quitar todas las desaparecidas",
    changed: "Tomar todos los cambios",
    moved: "Tomar todos los traslados",
  },
  how: "Lo que no está marcado queda como estaba en la edición anterior.",
  firm: "Se toma en todo caso: no se puede mostrar como estaba.",
  withheld: "ha cambiado; aquí no se dice",
  field: "Campo",
  before: "Antes",
  after: "Después",
  map: (sums) => `Mapa de los cambios: ${sums}`,
  done: (title, sums) => `«${title}» está actualizado: ${sums}.`,
  left: (count) => plural(count, { one: "# cambio no se ha tomado.", other: "# cambios no se han tomado." }),
  report: {
    heading: "Actualización",
    from: (title, rows) =>
      plural(rows, {
        one: `Ha ocupado el lugar de una edición de «${title}» con # entrada.`,
        other: `Ha ocupado el lugar de una edición de «${title}» con # entradas.`,
        many: `Ha ocupado el lugar de una edición de «${title}» con # de entradas.`,
      }),
    taken: "Tomados",
    refused: "No tomados",
  },
};
