import type { PackWords } from "../../model/export-sentences.ts";
import { wordsFor } from "../words.ts";
import { fields } from "./fields.ts";

const { number } = wordsFor("fr");

/** Forms of a download, by what they are for. */
export const formatGroups = {
  tables: "Tableaux",
  maps: "Cartes",
  linked: "Données liées",
};

export const moreFormats = {
  xlsx: {
    name: "Classeur",
    note: "xlsx",
    text: "Excel et LibreOffice : le texte reste du texte, les dates sont des dates, la première ligne reste visible.",
  },
  kml: { name: "KML", note: "kml", text: "Pour Google Earth, Organic Maps et d’autres applications de cartes." },
  flatgeobuf: { name: "FlatGeobuf", note: "fgb", text: "Petit et rapide, pour QGIS et les cartes en ligne." },
  geoparquet: { name: "GeoParquet", note: "parquet", text: "Pour DuckDB, GeoPandas et les grandes analyses." },
  jsonld: {
    name: "JSON-LD",
    note: "jsonld",
    text: "Les organisations dans les termes de schema.org, pour les moteurs de recherche et les données liées.",
  },
  murmurations: {
    name: "Profils Murmurations",
    note: "json",
    text: "Un profil pour chaque initiative qui a une page web, à publier vous-même.",
  },
};

export const tooManyRows = (most: number) =>
  `Un classeur contient ${number(most)} lignes au plus ; prenez le tableau CSV ou resserrez la sélection.`;

export const withWebPage = (rows: number, all: number) =>
  `Avec une page web, et donc présentes : ${number(rows)} sur ${number(all)}.`;

/** What a region pack says about itself. */
export const packWords: PackWords = {
  title: "Paquet régional du Solidarity Atlas",
  about:
    "Initiatives de l’économie sociale et solidaire telles que leurs annuaires les décrivent, avec l’origine et la licence de chaque ligne.",
  inside: "Contenu",
  files: {
    csv: "les lignes pour tableurs",
    geojson: "les lignes pour cartes",
    descriptor: "description de tous les fichiers pour les programmes (Data Package)",
    columns: "le sens de chaque colonne et le nombre de lignes qui la remplissent",
    terms: "types, secteurs et pratiques par leur nom",
    sources: "les annuaires d’où viennent les lignes",
    quality: "ce qui peut être compté des lignes",
    attribution: "mentions et licences, à transmettre avec les données",
    picture: "la carte telle qu’elle était à l’écran",
    assessments: "évaluations des initiatives, chacune avec sa méthode, sa date et sa licence",
  },
  assessments: "Évaluations",
  assessmentsLeftOut: "Évaluations laissées de côté, qui ne peuvent pas être transmises",
  counts: "Les lignes en chiffres",
  withPosition: "Avec une position sur la carte",
  withoutKind: "Sans type connu",
  withoutSector: "Sans secteur connu",
  newest: "Dernière vérification",
  before: "Avant de l’utiliser",
  marked: "Dans la forme pour tableurs, une apostrophe précède le texte qu’un tableur exécuterait.",
  check: "Une cellule vide veut dire inconnu, jamais zéro ni non. Les corrections se font à la source.",
  fields,
};
