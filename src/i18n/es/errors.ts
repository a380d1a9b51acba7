import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { bytes, number } = wordsFor("es");

export const errors: Messages["errors"] = {
  title: "Esto no se ha podido leer",
  refusals: {
    empty: () => "El archivo está vacío. Guárdalo de nuevo desde el programa que lo creó y elígelo aquí.",
    "no-records": () =>
      "El archivo tiene nombres de columna o una estructura, pero ningún registro. Comprueba que se exportó la hoja o la capa correcta.",
    "not-a-table": () =>
      "Esto no es una tabla ni GeoJSON: no se encontró ningún separador ni columnas. Guarda la lista como CSV y elige ese archivo.",
    "web-page": () =>
      "Esto es una página web, no un archivo de datos: seguramente la página de la descarga o un inicio de sesión. Abre el enlace en el navegador, descarga el archivo y elígelo.",
    workbook: () =>
      "Este libro no se puede leer aquí: es de un tipo antiguo, de LibreOffice, está protegido o dañado. Ábrelo en su programa, guarda la hoja como CSV (UTF-8) o XLSX y elige ese archivo.",
    archive: () =>
      "Este archivo comprimido no se puede abrir aquí: está dañado o es de otro tipo que zip y gzip (7z, RAR, tar…). Descomprímelo y elige el archivo que contiene.",
    "archive-locked": () =>
      "Este zip está protegido con contraseña. Descomprímelo con ella y elige el archivo que contiene.",
    "archive-nothing": (detail) =>
      `En este zip no hay nada que se pueda leer aquí${detail === "" ? "" : ` (${detail})`}. Descomprímelo y guarda lo que necesites como CSV o GeoJSON.`,
    "archive-crowded": (detail) =>
      `Este zip contiene demasiados archivos para revisarlos (${number(Number(detail))}). Descomprímelo y elige el que tiene la lista.`,
    datapackage: (detail) =>
      `Esto describe un paquete de datos; sus filas están en otros archivos${detail === "" ? "" : ` (${detail})`}. Elige ese archivo, o un zip del paquete entero.`,
    parquet: (detail) =>
      `Este archivo Parquet no se puede leer aquí${detail === "" ? "" : ` (${detail})`}: está dañado, cifrado o comprimido de una manera que aquí no se conoce. Escríbelo de nuevo con Snappy, gzip o sin compresión, o expórtalo como GeoJSON o CSV.`,
    flatgeobuf: () =>
      "Este archivo FlatGeobuf está dañado o cortado. Descárgalo otra vez, o expórtalo como GeoJSON, por ejemplo con QGIS.",
    shapefile: () =>
      "Esto es parte de un shapefile. Exporta la capa como GeoJSON (en QGIS: Exportar, Guardar objetos como) y elige ese archivo.",
    database: () =>
      "Esto es una base de datos (GeoPackage, SQLite o MBTiles). Exporta su tabla como CSV o su capa como GeoJSON, por ejemplo con QGIS.",
    document: () =>
      "Esto es un documento de texto o una presentación. Copia su tabla en una hoja de cálculo, guárdala como XLSX o CSV y elige ese archivo.",
    "linked-data": () =>
      "Estos son datos enlazados en RDF. Pídelos a quien los publica como JSON-LD con el vocabulario de schema.org, o como CSV.",
    gzip: () =>
      "Este archivo comprimido no se ha podido abrir: parece cortado. Descárgalo otra vez o descomprímelo tú.",
    pdf: () =>
      "Esto es un PDF. No se puede leer una tabla de él con seguridad: pide la lista como CSV u hoja de cálculo.",
    image: () => "Esto es una imagen. Pide la lista como CSV, hoja de cálculo o GeoJSON.",
    "git-lfs-pointer": () =>
      "Esto es un puntero de tres líneas que sustituye a un archivo grande (Git LFS). Descarga el archivo mismo desde la página del proyecto.",
    topojson: () =>
      "Este TopoJSON no tiene capas que se puedan leer. Expórtalo como GeoJSON, por ejemplo con QGIS o mapshaper, y elige ese archivo.",
    "esri-json": () => "Esto es Esri JSON. Pide al mismo servicio f=geojson en lugar de f=json y elige ese archivo.",
    "json-syntax": (detail) =>
      `El JSON se corta o está dañado${detail === "" ? "" : ` (${detail})`}. Descárgalo otra vez o corrígelo en ese punto.`,
    "json-not-records": () =>
      "Este JSON no contiene una lista de registros. Se puede leer una matriz de objetos, GeoJSON o una respuesta de Overpass.",
    "no-shapes": () => "Este archivo no contiene áreas. Los límites son polígonos en GeoJSON, TopoJSON o KML.",
    "unknown-crs": (detail) =>
      `Las coordenadas están en una proyección${detail === "" ? "" : ` (${detail})`} que aquí no se puede leer. Expórtalas como WGS 84 (EPSG:4326).`,
    undecodable: (detail) =>
      `Los caracteres de este archivo no se han podido leer${detail === "" ? "" : ` como ${detail}`}. Elige otra codificación o guárdalo como UTF-8.`,
    "too-large": () => "El archivo supera los 2 GB, el límite de esta página. Divídelo o usa la línea de órdenes.",
    "too-large-opened": (detail) =>
      `Una vez abierto, este archivo contiene más de ${bytes(Number(detail))}, más de lo que se puede leer aquí. Divídelo o guárdalo como CSV.`,
    "recipe-damaged": (detail) =>
      `No se pudo leer la receta: está dañada${detail === "" ? "" : ` (${detail})`}. Elija el archivo tal como se guardó.`,
    "recipe-other-version": (detail) =>
      `La receta tiene la versión ${detail}, que esta página no conoce. Vuelva a cargar la página o guarde de nuevo la receta con esta versión.`,
    unreadable: () =>
      "El navegador no ha podido leer el archivo: se movió, cambió o bloqueó después de elegirlo. Elígelo de nuevo.",
    cancelled: () => "La lectura se canceló y no se ha conservado nada.",
  },
  worker: {
    what: "Se ha detenido la parte de esta página que lee los directorios y busca en ellos.",
    next: "Recarga la página. Los directorios que añadiste sin guardarlos en este dispositivo habrá que elegirlos de nuevo.",
  },
  ask: {
    what: "La última consulta no se pudo responder, así que la lista muestra aún la anterior.",
    next: "Quita el último filtro o recarga la página.",
  },
  import: {
    what: "La lectura de este archivo falló por un error nuestro; no se ha conservado nada.",
    next: "Elige otra codificación u otro separador, o envíanos las primeras líneas.",
  },
  download: {
    what: "El archivo no se ha podido escribir por un error nuestro.",
    next: "Elige otro formato o menos filas.",
  },
  place: {
    what: "El archivo no se ha podido escribir en el lugar elegido.",
    next: "Elige otro lugar o libera espacio allí.",
  },
  map: {
    what: "El mapa no se ha podido cargar.",
    next: "Comprueba la conexión y recarga la página. La lista funciona.",
  },
};
