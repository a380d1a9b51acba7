import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { bytes, number } = wordsFor("fr");

export const errors: Messages["errors"] = {
  title: "Lecture impossible",
  refusals: {
    empty: () => "Le fichier est vide. Enregistrez-le de nouveau depuis le logiciel d’origine, puis choisissez-le ici.",
    "no-records": () =>
      "Le fichier a des noms de colonnes ou une structure, mais aucun enregistrement. Vérifiez que la bonne feuille ou la bonne couche a été exportée.",
    "not-a-table": () =>
      "Ce n’est ni un tableau ni du GeoJSON : aucun séparateur ni colonne trouvés. Enregistrez la liste en CSV et choisissez ce fichier.",
    "web-page": () =>
      "C’est une page web, pas un fichier de données : sans doute la page autour du téléchargement, ou une connexion. Ouvrez le lien dans le navigateur, téléchargez le fichier lui-même et choisissez-le.",
    workbook: () =>
      "Ce classeur ne peut pas être lu ici : il est d’un ancien type, de LibreOffice, protégé ou endommagé. Ouvrez-le dans son logiciel, enregistrez la feuille en CSV (UTF-8) ou en XLSX et choisissez ce fichier.",
    archive: () =>
      "Cette archive ne peut pas être ouverte ici : elle est endommagée, ou d’un autre type que zip et gzip (7z, RAR, tar…). Décompressez-la et choisissez le fichier qu’elle contient.",
    "archive-locked": () =>
      "Cette archive zip est protégée par un mot de passe. Décompressez-la avec ce mot de passe et choisissez le fichier qu’elle contient.",
    "archive-nothing": (detail) =>
      `Rien dans cette archive zip ne peut être lu ici${detail === "" ? "" : ` (${detail})`}. Décompressez-la et enregistrez ce qu’il vous faut en CSV ou en GeoJSON.`,
    "archive-crowded": (detail) =>
      `Cette archive zip contient trop de fichiers pour être parcourue (${number(Number(detail))}). Décompressez-la et choisissez celui de la liste.`,
    datapackage: (detail) =>
      `Ceci décrit un paquet de données ; ses lignes sont dans d’autres fichiers${detail === "" ? "" : ` (${detail})`}. Choisissez ce fichier, ou un zip du paquet entier.`,
    parquet: (detail) =>
      `Ce fichier Parquet ne peut pas être lu ici${detail === "" ? "" : ` (${detail})`} : il est endommagé, chiffré ou compressé d’une façon inconnue ici. Écrivez-le de nouveau avec Snappy, gzip ou sans compression, ou exportez-le en GeoJSON ou en CSV.`,
    flatgeobuf: () =>
      "Ce fichier FlatGeobuf est endommagé ou tronqué. Téléchargez-le de nouveau, ou exportez-le en GeoJSON, par exemple avec QGIS.",
    shapefile: () =>
      "C’est une partie d’un shapefile. Exportez la couche en GeoJSON (dans QGIS : Exporter, Sauvegarder les entités sous) et choisissez ce fichier.",
    database: () =>
      "C’est une base de données (GeoPackage, SQLite ou MBTiles). Exportez sa table en CSV, ou sa couche en GeoJSON, par exemple avec QGIS.",
    document: () =>
      "C’est un document texte ou un diaporama. Copiez son tableau dans un tableur, enregistrez en XLSX ou en CSV et choisissez ce fichier.",
    "linked-data": () =>
      "Ce sont des données liées en RDF. Demandez-les à l’éditeur en JSON-LD avec le vocabulaire de schema.org, ou en CSV.",
    gzip: () =>
      "Ce fichier compressé n’a pas pu être ouvert : il semble tronqué. Téléchargez-le de nouveau, ou décompressez-le vous-même.",
    pdf: () => "C’est un PDF. Un tableau ne peut pas y être lu de façon sûre : demandez la liste en CSV ou en tableur.",
    image: () => "C’est une image. Demandez la liste en CSV, en tableur ou en GeoJSON.",
    "git-lfs-pointer": () =>
      "C’est un pointeur de trois lignes qui remplace un gros fichier (Git LFS). Téléchargez le fichier lui-même sur la page du projet.",
    topojson: () =>
      "Ce TopoJSON n’a aucune couche lisible. Exportez-le en GeoJSON, par exemple avec QGIS ou mapshaper, et choisissez ce fichier.",
    "esri-json": () =>
      "C’est du JSON Esri. Demandez f=geojson au lieu de f=json au même service et choisissez ce fichier.",
    "json-syntax": (detail) =>
      `Le JSON est interrompu ou abîmé${detail === "" ? "" : ` (${detail})`}. Téléchargez-le de nouveau, ou corrigez-le à cet endroit.`,
    "json-not-records": () =>
      "Ce JSON ne contient pas de liste d’enregistrements. Un tableau d’objets, du GeoJSON ou une réponse d’Overpass peuvent être lus.",
    "no-shapes": () =>
      "Ce fichier ne contient pas de surfaces. Les limites sont des polygones en GeoJSON, TopoJSON ou KML.",
    "unknown-crs": (detail) =>
      `Les coordonnées sont dans une projection${detail === "" ? "" : ` (${detail})`} qui ne peut pas être lue ici. Exportez-les en WGS 84 (EPSG:4326).`,
    undecodable: (detail) =>
      `Les caractères de ce fichier n’ont pas pu être lus${detail === "" ? "" : ` en ${detail}`}. Choisissez un autre encodage, ou enregistrez-le en UTF-8.`,
    "too-large": () =>
      "Le fichier dépasse 2 Go, la limite de cette page. Découpez-le, ou utilisez la ligne de commande.",
    "too-large-opened": (detail) =>
      `Une fois ouvert, ce fichier contient plus de ${bytes(Number(detail))}, plus que ce qui peut être lu ici. Découpez-le, ou enregistrez-le en CSV.`,
    "recipe-damaged": (detail) =>
      `La recette n’a pas pu être lue : elle est abîmée${detail === "" ? "" : ` (${detail})`}. Choisissez le fichier tel qu’il a été enregistré.`,
    "recipe-other-version": (detail) =>
      `La recette est de la version ${detail}, que cette page ne connaît pas. Rechargez la page, ou enregistrez de nouveau la recette avec cette version.`,
    unreadable: () =>
      "Le navigateur n’a pas pu lire le fichier : il a été déplacé, modifié ou verrouillé après le choix. Choisissez-le de nouveau.",
    cancelled: () => "La lecture a été annulée, rien n’a été gardé.",
  },
  worker: {
    what: "La partie de cette page qui lit les annuaires et y cherche s’est arrêtée.",
    next: "Rechargez la page. Les annuaires ajoutés qui ne sont pas gardés sur cet appareil sont à choisir de nouveau.",
  },
  ask: {
    what: "La dernière demande est restée sans réponse, la liste montre donc encore la précédente.",
    next: "Retirez le dernier filtre, ou rechargez la page.",
  },
  import: {
    what: "La lecture de ce fichier a échoué par notre faute ; rien n’a été gardé.",
    next: "Choisissez un autre encodage ou séparateur, ou envoyez-nous les premières lignes.",
  },
  download: {
    what: "Le fichier n’a pas pu être écrit, par notre faute.",
    next: "Choisissez un autre format, ou moins de lignes.",
  },
  place: {
    what: "Le fichier n’a pas pu être écrit à l’endroit choisi.",
    next: "Choisissez un autre endroit, ou faites-y de la place.",
  },
  map: {
    what: "La carte n’a pas pu être chargée.",
    next: "Vérifiez la connexion et rechargez la page. La liste fonctionne.",
  },
};
