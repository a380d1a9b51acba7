import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { initiatives } from "./nouns.ts";

const { number, date, plural } = wordsFor("es");

export const directories: Messages["directories"] = {
  title: "Directorios",
  rows: (rows, placed) => (placed === rows ? initiatives(rows) : `${initiatives(rows)}, ${number(placed)} en el mapa`),
  assessments: (count) => plural(count, { one: "# evaluación", other: "# evaluaciones" }),
  keptAssessments: (count, title) =>
    `${plural(count, { one: "# evaluación", other: "# evaluaciones" })} de «${title}» en las fichas de las iniciativas.`,
  brought: "lo has añadido tú; desaparece al recargar",
  broughtAndKept: "lo has añadido tú; guardado en este dispositivo",
  dated: (issued) => `datos de ${date(issued)}`,
  noDate: "fecha desconocida",
  licence: "Licencia",
  licences: {
    "public-domain": "Dominio público, sin necesidad de licencia",
    "all-rights-reserved": "Todos los derechos reservados",
    "LicenseRef-facts": "Datos sueltos, reunidos a mano",
    unknown: "Licencia no indicada",
  },
  publisher: "Publicado por",
  page: "Página del directorio",
  report: "Informe",
  hide: "Ocultar",
  show: "Mostrar",
  hidden: "oculto",
  remove: "Quitar",
  openAlready: (title) => `«${title}» ya está abierto, fila por fila: no ha cambiado nada.`,
  removed: (title) => `«${title}» se ha quitado.`,
  kept: (count, placed, title) =>
    placed === count
      ? `${initiatives(count)} de «${title}», ya en el mapa.`
      : `${initiatives(count)} de «${title}» en la lista, ${number(placed)} de ellas en el mapa.`,
  keptNowhere: (count, title) => `${initiatives(count)} de «${title}», en la lista pero sin posición en el mapa.`,
  putOneAway: "Ocultar en este dispositivo",
  putAway: (name) => `«${name}» está oculta en este dispositivo.`,
  away: (count) => `Ocultas en este dispositivo: ${number(count)}.`,
  showAway: "Volver a mostrar",
  duplicates: "Una iniciativa que figura en dos directorios cuenta dos veces.",
  add: "Añadir datos",
  credits: "Todas las fuentes con su atribución",
};
