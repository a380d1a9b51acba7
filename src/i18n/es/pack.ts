import type { PackWords } from "../../model/export-sentences.ts";
import { wordsFor } from "../words.ts";
import { fields } from "./fields.ts";

const { number } = wordsFor("es");

/** Forms of a download, by what they are for. */
export const formatGroups = {
  tables: "Tablas",
  maps: "Mapas",
  linked: "Datos enlazados",
};

export const moreFormats = {
  xlsx: {
    name: "Libro de cálculo",
    note: "xlsx",
    text: "Excel y LibreOffice: el texto sigue siendo texto, las fechas son fechas y la primera línea queda a la vista.",
  },
  kml: { name: "KML", note: "kml", text: "Para Google Earth, Organic Maps y otras aplicaciones de mapas." },
  flatgeobuf: { name: "FlatGeobuf", note: "fgb", text: "Pequeño y rápido, para QGIS y mapas web." },
  geoparquet: { name: "GeoParquet", note: "parquet", text: "Para DuckDB, GeoPandas y grandes análisis." },
  jsonld: {
    name: "JSON-LD",
    note: "jsonld",
    text: "Organizaciones en las palabras de schema.org, para buscadores y datos enlazados.",
  },
  murmurations: {
    name: "Perfiles de Murmurations",
    note: "json",
    text: "Un perfil por cada iniciativa con página web, para que lo publiques tú.",
  },
};

export const tooManyRows = (most: number) =>
  `Un libro de cálculo admite ${number(most)} filas como máximo; elige la hoja de cálculo en CSV o acota la selección.`;

export const withWebPage = (rows: number, all: number) =>
  `Con página web, y por tanto incluidas: ${number(rows)} de ${number(all)}.`;

/** What a region pack says about itself. */
export const packWords: PackWords = {
  title: "Paquete regional del Solidarity Atlas",
  about:
    "Iniciativas de la economía social y solidaria tal como las describen sus directorios, con el origen y la licencia de cada fila.",
  inside: "Qué contiene",
  files: {
    csv: "las filas para hojas de cálculo",
    geojson: "las filas para mapas",
    descriptor: "descripción de todos los archivos para programas (Data Package)",
    columns: "qué significa cada columna y cuántas filas la llenan",
    terms: "tipos, sectores y prácticas por su nombre",
    sources: "los directorios de los que vienen las filas",
    quality: "lo que se puede contar de las filas",
    attribution: "créditos y licencias; se entregan junto con los datos",
    picture: "el mapa tal como estaba en pantalla",
    assessments: "evaluaciones de las iniciativas, cada una con su método, fecha y licencia",
  },
  assessments: "Evaluaciones",
  assessmentsLeftOut: "Evaluaciones dejadas fuera, que no se pueden transmitir",
  counts: "Las filas en cifras",
  withPosition: "Con posición en el mapa",
  withoutKind: "Sin tipo conocido",
  withoutSector: "Sin sector conocido",
  newest: "Última comprobación",
  before: "Antes de usarlo",
  marked: "En la forma para hojas de cálculo, un apóstrofo precede al texto que una hoja de cálculo ejecutaría.",
  check: "Las celdas vacías significan que no se sabe, nunca cero ni no. Las correcciones se hacen en la fuente.",
  fields,
};
