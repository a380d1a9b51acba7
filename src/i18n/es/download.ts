import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { directoriesCounted, rows } from "./nouns.ts";
import { formatGroups, moreFormats, packWords, tooManyRows, withWebPage } from "./pack.ts";

const { number, plural, share, bytes } = wordsFor("es");

export const download: Messages["download"] = {
  title: "Descargar",
  titleOf: (name) => `Descargar: ${name}`,
  exactly: (count) =>
    plural(count, {
      one: "# iniciativa, exactamente la de la lista",
      many: "# de iniciativas, exactamente las de la lista",
      other: "# iniciativas, exactamente las de la lista",
    }),
  scope: "Qué descargar",
  scopes: {
    shown: (count) => `Toda la lista (${number(count)})`,
    territory: (name) => name,
    cluster: (name) => name,
  },
  format: "Formato",
  formatGroups,
  tooManyRows,
  withWebPage,
  formats: {
    ...moreFormats,
    pack: {
      name: "Paquete del territorio",
      note: "zip",
      text: "Todo en una carpeta: hoja de cálculo, GeoJSON, fuentes, licencias y cómo se hizo la selección.",
    },
    "csv-spreadsheet": {
      name: "Hoja de cálculo",
      note: "csv",
      text: "Se abre en LibreOffice, Excel o Numbers. Las celdas que parecen fórmulas se vuelven inofensivas.",
    },
    geojson: { name: "GeoJSON", note: "geojson", text: "Para QGIS, mapas web y otros programas geográficos." },
    csv: {
      name: "CSV sin pérdidas",
      note: "csv",
      text: "Cada celda tal como llegó. Se vuelve a abrir aquí sin ningún cambio.",
    },
    area: { name: "Área de la agrupación", note: "geojson", text: "El contorno de la agrupación con sus cifras." },
  },
  licence: "Licencia del conjunto",
  severalFiles: (files) =>
    plural(files, {
      one: "Estas filas van en un solo archivo.",
      many: "Estas filas no pueden formar una sola base de datos: la descarga es un zip con # de archivos, que juntos suman exactamente las filas de la lista.",
      other:
        "Estas filas no pueden formar una sola base de datos: la descarga es un zip con # archivos, que juntos suman exactamente las filas de la lista.",
    }),
  eachRow: "Cada fila conserva la suya",
  demands: {
    none: "Sin condiciones: úsalo como quieras. Nombrar las fuentes es de buena educación.",
    attribution: "Atribución: quien lo use nombra las fuentes. Cada fila lleva la suya.",
    "share-alike": "Compartir igual: quien lo publique de nuevo usa la misma licencia y nombra las fuentes.",
    "non-commercial": "No apto para uso comercial.",
    "not-to-be-passed-on": "Para tu propio uso: estas filas no se pueden difundir.",
  },
  rows,
  sources: (count) => `De ${directoriesCounted(count)}`,
  leftBehind: (count) =>
    plural(count, {
      one: "# fila queda fuera del paquete, porque su licencia no se conoce o no es abierta.",
      many: "# de filas quedan fuera del paquete, porque su licencia no se conoce o no es abierta.",
      other: "# filas quedan fuera del paquete, porque su licencia no se conoce o no es abierta.",
    }),
  working: "Escribiendo el archivo",
  progress: (part, size) => `Escribiendo el archivo: ${share(part)}, ${bytes(size)}`,
  done: (name) => `${name} está listo.`,
  save: "Descargar",
  copyLink: "Copiar enlace",
  notesFile: "Notas sobre fuentes y filtros",
  nothing: "No hay nada seleccionado, así que no hay nada que descargar.",
  filters: {
    text: (text) => `contiene «${text}»`,
    inView: (west, south, east, north) =>
      `en el mapa visible: longitud este de ${west} a ${east}, latitud norte de ${south} a ${north}`,
    choice: (facet, names) => `${facet}: ${names}`,
    hidden: (names) => `directorios ocultos: ${names}`,
  },
  notes: {
    pack: packWords,
    title: "Sobre esta descarga",
    made: "Hecha con el Atlas Solidario a partir de los directorios siguientes.",
    rows: "Filas",
    territory: "Territorio",
    filters: "Filtros",
    noFilters: "ninguno",
    source: "Fuente",
    publisher: "Publicado por",
    licence: "Licencia",
    date: "Fecha de los datos",
    credit: "Atribución",
    address: "Dirección",
    changes: "Cambios: columnas asignadas, columnas personales quitadas, tipos y sectores añadidos.",
    mixture: "Licencia del conjunto",
    eachRow: "Cada fila lleva su propia licencia y atribución.",
    severalFiles: "Estas filas no pueden formar una sola base de datos; cada licencia tiene su propio archivo.",
    ownUse: "Las filas de licencia desconocida o cerrada son para tu propio uso y no se pueden difundir.",
    boundaries: "Límites",
    warranty: "Tal como lo dicen los directorios; sin garantía.",
    leftOut: "Filas excluidas porque su licencia no se conoce o no es abierta",
    format: "Columnas: véase en el atlas la lista de columnas admitidas.",
  },
};
