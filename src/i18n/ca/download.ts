import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { directoriesCounted, rows } from "./nouns.ts";
import { formatGroups, moreFormats, packWords, tooManyRows, withWebPage } from "./pack.ts";

const { number, plural, share, bytes } = wordsFor("ca");

export const download: Messages["download"] = {
  title: "Baixa",
  titleOf: (name) => `Baixa: ${name}`,
  exactly: (count) =>
    plural(count, {
      one: "# iniciativa, exactament la de la llista",
      many: "# d’iniciatives, exactament les de la llista",
      other: "# iniciatives, exactament les de la llista",
    }),
  scope: "Què es baixa",
  scopes: {
    shown: (count) => `Tota la llista (${number(count)})`,
    territory: (name) => name,
    cluster: (name) => name,
  },
  format: "Format",
  formatGroups,
  tooManyRows,
  withWebPage,
  formats: {
    ...moreFormats,
    pack: {
      name: "Paquet del territori",
      note: "zip",
      text: "Tot en una carpeta: full de càlcul, GeoJSON, fonts, llicències i com s’ha fet la selecció.",
    },
    "csv-spreadsheet": {
      name: "Full de càlcul",
      note: "csv",
      text: "S’obre amb LibreOffice, Excel o Numbers. Les cel·les que semblen fórmules es tornen inofensives.",
    },
    geojson: { name: "GeoJSON", note: "geojson", text: "Per a QGIS, mapes web i altres programes geogràfics." },
    csv: {
      name: "CSV sense pèrdues",
      note: "csv",
      text: "Cada cel·la tal com va arribar. Es torna a obrir aquí sense cap canvi.",
    },
    area: { name: "Àrea de l’agrupació", note: "geojson", text: "El contorn de l’agrupació amb les seves xifres." },
  },
  licence: "Llicència del conjunt",
  severalFiles: (files) =>
    plural(files, {
      one: "Aquestes files van en un sol fitxer.",
      many: "Aquestes files no poden formar una sola base de dades: la baixada és un zip amb # de fitxers, que junts tenen exactament les files de la llista.",
      other:
        "Aquestes files no poden formar una sola base de dades: la baixada és un zip amb # fitxers, que junts tenen exactament les files de la llista.",
    }),
  eachRow: "Cada fila conserva la seva",
  demands: {
    none: "Sense condicions: l’ús és lliure. Citar les fonts és de bona educació.",
    attribution: "Atribució: qui ho faci servir cita les fonts. Cada fila porta la seva.",
    "share-alike": "Compartir igual: qui ho torni a publicar fa servir la mateixa llicència i cita les fonts.",
    "non-commercial": "No és per a ús comercial.",
    "not-to-be-passed-on": "Per a ús propi: aquestes files no es poden difondre.",
  },
  rows,
  sources: (count) => `De ${directoriesCounted(count)}`,
  leftBehind: (count) =>
    plural(count, {
      one: "# fila queda fora del paquet, perquè la seva llicència no es coneix o no és oberta.",
      many: "# de files queden fora del paquet, perquè la seva llicència no es coneix o no és oberta.",
      other: "# files queden fora del paquet, perquè la seva llicència no es coneix o no és oberta.",
    }),
  working: "S’està escrivint el fitxer",
  progress: (part, size) => `S’està escrivint el fitxer: ${share(part)}, ${bytes(size)}`,
  done: (name) => `${name} és a punt.`,
  save: "Baixa",
  copyLink: "Copia l’enllaç",
  notesFile: "Notes sobre fonts i filtres",
  nothing: "No hi ha res seleccionat, de manera que no hi ha res per baixar.",
  filters: {
    text: (text) => `conté «${text}»`,
    inView: (west, south, east, north) =>
      `a la part visible del mapa: longitud est de ${west} a ${east}, latitud nord de ${south} a ${north}`,
    choice: (facet, names) => `${facet}: ${names}`,
    hidden: (names) => `directoris amagats: ${names}`,
  },
  notes: {
    pack: packWords,
    title: "Sobre aquesta baixada",
    made: "Feta amb l’Atles Solidari a partir dels directoris següents.",
    rows: "Files",
    territory: "Territori",
    filters: "Filtres",
    noFilters: "cap",
    source: "Font",
    publisher: "Publicat per",
    licence: "Llicència",
    date: "Data de les dades",
    credit: "Atribució",
    address: "Adreça",
    changes: "Canvis: columnes assignades, columnes personals tretes, tipus i sectors afegits.",
    mixture: "Llicència del conjunt",
    eachRow: "Cada fila porta la seva pròpia llicència i atribució.",
    severalFiles: "Aquestes files no poden formar una sola base de dades; cada llicència té el seu propi fitxer.",
    ownUse: "Les files de llicència desconeguda o tancada són per a ús propi i no es poden difondre.",
    boundaries: "Límits",
    warranty: "Tal com ho diuen els directoris; sense garantia.",
    leftOut: "Files excloses perquè la seva llicència no es coneix o no és oberta",
    format: "Columnes: vegeu a l’atles la llista de columnes admeses.",
  },
};
