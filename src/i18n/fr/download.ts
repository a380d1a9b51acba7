import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";
import { rows } from "./nouns.ts";
import { formatGroups, moreFormats, packWords, tooManyRows, withWebPage } from "./pack.ts";

const { number, plural, share, bytes } = wordsFor("fr");

export const download: Messages["download"] = {
  title: "Télécharger",
  titleOf: (name) => `Télécharger : ${name}`,
  exactly: (count) =>
    plural(count, {
      one: "# initiative, exactement celle de la liste",
      many: "# d’initiatives, exactement celles de la liste",
      other: "# initiatives, exactement celles de la liste",
    }),
  scope: "Que télécharger",
  scopes: {
    shown: (count) => `Toute la liste (${number(count)})`,
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
      name: "Dossier du territoire",
      note: "zip",
      text: "Tout dans un dossier : tableur, GeoJSON, sources, licences et mode de sélection.",
    },
    "csv-spreadsheet": {
      name: "Tableur",
      note: "csv",
      text: "S’ouvre dans LibreOffice, Excel ou Numbers. Les cellules qui ressemblent à des formules sont neutralisées.",
    },
    geojson: {
      name: "GeoJSON",
      note: "geojson",
      text: "Pour QGIS, les cartes web et les autres outils cartographiques.",
    },
    csv: {
      name: "CSV sans perte",
      note: "csv",
      text: "Chaque cellule telle qu’elle est arrivée. Se rouvre ici à l’identique.",
    },
    area: { name: "Zone du regroupement", note: "geojson", text: "Le contour du regroupement avec ses chiffres." },
  },
  licence: "Licence de l’ensemble",
  severalFiles: (files) =>
    plural(files, {
      one: "Ces lignes vont dans un seul fichier.",
      many: "Ces lignes ne peuvent pas former une seule base de données : le téléchargement est un zip de # de fichiers, qui ensemble contiennent exactement les lignes de la liste.",
      other:
        "Ces lignes ne peuvent pas former une seule base de données : le téléchargement est un zip de # fichiers, qui ensemble contiennent exactement les lignes de la liste.",
    }),
  eachRow: "Chaque ligne garde la sienne",
  demands: {
    none: "Aucune condition : l’usage est libre. Citer les sources est de bonne pratique.",
    attribution: "Mention : qui réutilise cite les sources. Chaque ligne porte la sienne.",
    "share-alike": "Partage à l’identique : qui republie garde la même licence et cite les sources.",
    "non-commercial": "Pas d’usage commercial.",
    "not-to-be-passed-on": "Pour votre propre usage : ces lignes ne peuvent pas être transmises.",
  },
  rows,
  sources: (count) =>
    plural(count, { one: "Tiré de # annuaire", many: "Tiré de # d’annuaires", other: "Tiré de # annuaires" }),
  leftBehind: (count) =>
    plural(count, {
      one: "# ligne reste hors du dossier, car sa licence est inconnue ou fermée.",
      many: "# de lignes restent hors du dossier, car leur licence est inconnue ou fermée.",
      other: "# lignes restent hors du dossier, car leur licence est inconnue ou fermée.",
    }),
  working: "Écriture du fichier",
  progress: (part, size) => `Écriture du fichier : ${share(part)}, ${bytes(size)}`,
  done: (name) => `${name} est prêt.`,
  save: "Télécharger",
  copyLink: "Copier le lien",
  notesFile: "Notes sur les sources et les filtres",
  nothing: "Rien n’est sélectionné, il n’y a donc rien à télécharger.",
  filters: {
    text: (text) => `contient « ${text} »`,
    inView: (west, south, east, north) =>
      `dans la partie visible de la carte : longitude est de ${west} à ${east}, latitude nord de ${south} à ${north}`,
    choice: (facet, names) => `${facet} : ${names}`,
    hidden: (names) => `annuaires masqués : ${names}`,
  },
  notes: {
    pack: packWords,
    title: "À propos de ce téléchargement",
    made: "Réalisé avec l’Atlas solidaire à partir des annuaires ci-dessous.",
    rows: "Lignes",
    territory: "Territoire",
    filters: "Filtres",
    noFilters: "aucun",
    source: "Source",
    publisher: "Publié par",
    licence: "Licence",
    date: "Date des données",
    credit: "Mention de la source",
    address: "Adresse",
    changes:
      "Modifications : colonnes mises en correspondance, colonnes personnelles retirées, types et secteurs ajoutés.",
    mixture: "Licence de l’ensemble",
    eachRow: "Chaque ligne porte sa propre licence et sa propre mention.",
    severalFiles: "Ces lignes ne peuvent pas former une seule base de données ; chaque licence a son propre fichier.",
    ownUse:
      "Les lignes dont la licence est inconnue ou fermée sont pour votre propre usage et ne peuvent pas être transmises.",
    boundaries: "Limites",
    warranty: "Telles que les annuaires les donnent, sans garantie.",
    leftOut: "Lignes écartées car leur licence est inconnue ou fermée",
    format: "Colonnes : voir dans l’atlas la liste des colonnes acceptées.",
  },
};
