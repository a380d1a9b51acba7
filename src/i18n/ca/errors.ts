import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { bytes, number } = wordsFor("ca");

export const errors: Messages["errors"] = {
  title: "Això no s’ha pogut llegir",
  refusals: {
    empty: () => "El fitxer és buit. Deseu-lo de nou des del programa que el va crear i trieu-lo aquí.",
    "no-records": () =>
      "El fitxer té noms de columna o una estructura, però cap registre. Comproveu que s’ha exportat el full o la capa correctes.",
    "not-a-table": () =>
      "Això no és ni una taula ni GeoJSON: no s’ha trobat cap separador ni cap columna. Deseu la llista com a CSV i trieu aquest fitxer.",
    "web-page": () =>
      "Això és una pàgina web, no un fitxer de dades: segurament la pàgina de la baixada o un inici de sessió. Obriu l’enllaç al navegador, baixeu el fitxer i trieu-lo.",
    workbook: () =>
      "Aquest llibre no es pot llegir aquí: és d’un tipus antic, de LibreOffice, està protegit o malmès. Obriu-lo amb el seu programa, deseu el full com a CSV (UTF-8) o XLSX i trieu aquest fitxer.",
    archive: () =>
      "Aquest arxiu no es pot obrir aquí: està malmès o és d’un tipus diferent de zip i gzip (7z, RAR, tar…). Descomprimiu-lo i trieu el fitxer que conté.",
    "archive-locked": () =>
      "Aquest zip està protegit amb contrasenya. Descomprimiu-lo amb ella i trieu el fitxer que conté.",
    "archive-nothing": (detail) =>
      `En aquest zip no hi ha res que es pugui llegir aquí${detail === "" ? "" : ` (${detail})`}. Descomprimiu-lo i deseu el que us calgui com a CSV o GeoJSON.`,
    "archive-crowded": (detail) =>
      `Aquest zip conté massa fitxers per revisar-los (${number(Number(detail))}). Descomprimiu-lo i trieu el que té la llista.`,
    datapackage: (detail) =>
      `Això descriu un paquet de dades; les files són en altres fitxers${detail === "" ? "" : ` (${detail})`}. Trieu aquest fitxer, o un zip del paquet sencer.`,
    parquet: (detail) =>
      `Aquest fitxer Parquet no es pot llegir aquí${detail === "" ? "" : ` (${detail})`}: està malmès, xifrat o comprimit d’una manera que aquí no es coneix. Torneu-lo a escriure amb Snappy, gzip o sense compressió, o exporteu-lo com a GeoJSON o CSV.`,
    flatgeobuf: () =>
      "Aquest fitxer FlatGeobuf està malmès o tallat. Baixeu-lo un altre cop, o exporteu-lo com a GeoJSON, per exemple amb el QGIS.",
    shapefile: () =>
      "Això és una part d’un shapefile. Exporteu la capa com a GeoJSON (al QGIS: Exporta, Desa els elements com a) i trieu aquest fitxer.",
    database: () =>
      "Això és una base de dades (GeoPackage, SQLite o MBTiles). Exporteu la taula com a CSV o la capa com a GeoJSON, per exemple amb el QGIS.",
    document: () =>
      "Això és un document de text o una presentació. Copieu la taula en un full de càlcul, deseu-lo com a XLSX o CSV i trieu aquest fitxer.",
    "linked-data": () =>
      "Això són dades enllaçades en RDF. Demaneu-les a qui les publica com a JSON-LD amb el vocabulari de schema.org, o com a CSV.",
    gzip: () =>
      "Aquest fitxer comprimit no s’ha pogut obrir: sembla tallat. Baixeu-lo un altre cop o descomprimiu-lo a part.",
    pdf: () =>
      "Això és un PDF. No se’n pot llegir una taula amb seguretat: demaneu la llista com a CSV o full de càlcul.",
    image: () => "Això és una imatge. Demaneu la llista com a CSV, full de càlcul o GeoJSON.",
    "git-lfs-pointer": () =>
      "Això és un punter de tres línies que substitueix un fitxer gran (Git LFS). Baixeu el fitxer mateix de la pàgina del projecte.",
    topojson: () =>
      "Aquest TopoJSON no té cap capa que es pugui llegir. Exporteu-lo com a GeoJSON, per exemple amb QGIS o mapshaper, i trieu aquest fitxer.",
    "esri-json": () => "Això és Esri JSON. Demaneu al mateix servei f=geojson en lloc de f=json i trieu aquest fitxer.",
    "json-syntax": (detail) =>
      `El JSON es talla o està malmès${detail === "" ? "" : ` (${detail})`}. Baixeu-lo un altre cop o corregiu-lo en aquest punt.`,
    "json-not-records": () =>
      "Aquest JSON no conté una llista de registres. Es pot llegir una matriu d’objectes, GeoJSON o una resposta d’Overpass.",
    "no-shapes": () => "Aquest fitxer no conté àrees. Els límits són polígons en GeoJSON, TopoJSON o KML.",
    "unknown-crs": (detail) =>
      `Les coordenades estan en una projecció${detail === "" ? "" : ` (${detail})`} que aquí no es pot llegir. Exporteu-les com a WGS 84 (EPSG:4326).`,
    undecodable: (detail) =>
      `Els caràcters d’aquest fitxer no s’han pogut llegir${detail === "" ? "" : ` com a ${detail}`}. Trieu una altra codificació o deseu-lo com a UTF-8.`,
    "too-large": () => "El fitxer passa de 2 GB, el límit d’aquesta pàgina. Dividiu-lo o feu servir la línia d’ordres.",
    "too-large-opened": (detail) =>
      `Un cop obert, aquest fitxer conté més de ${bytes(Number(detail))}, més del que es pot llegir aquí. Dividiu-lo o deseu-lo com a CSV.`,
    "recipe-damaged": (detail) =>
      `No s’ha pogut llegir la recepta: està malmesa${detail === "" ? "" : ` (${detail})`}. Trieu el fitxer tal com es va desar.`,
    "recipe-other-version": (detail) =>
      `La recepta té la versió ${detail}, que aquesta pàgina no coneix. Torneu a carregar la pàgina o deseu de nou la recepta amb aquesta versió.`,
    unreadable: () =>
      "El navegador no ha pogut llegir el fitxer: s’ha mogut, canviat o blocat després de triar-lo. Trieu-lo de nou.",
    cancelled: () => "La lectura s’ha cancel·lat i no s’ha conservat res.",
  },
  worker: {
    what: "S’ha aturat la part d’aquesta pàgina que llegeix els directoris i hi cerca.",
    next: "Recarregueu la pàgina. Els directoris que heu afegit sense desar-los en aquest dispositiu s’hauran de triar de nou.",
  },
  ask: {
    what: "L’última consulta no s’ha pogut respondre, i la llista encara mostra l’anterior.",
    next: "Traieu l’últim filtre o recarregueu la pàgina.",
  },
  import: {
    what: "La lectura d’aquest fitxer ha fallat per un error nostre; no s’ha conservat res.",
    next: "Trieu una altra codificació o un altre separador, o envieu-nos les primeres línies.",
  },
  download: {
    what: "El fitxer no s’ha pogut escriure per un error nostre.",
    next: "Trieu un altre format o menys files.",
  },
  place: {
    what: "El fitxer no s’ha pogut escriure al lloc triat.",
    next: "Trieu un altre lloc o feu-hi espai.",
  },
  map: {
    what: "El mapa no s’ha pogut carregar.",
    next: "Comproveu la connexió i recarregueu la pàgina. La llista funciona.",
  },
};
