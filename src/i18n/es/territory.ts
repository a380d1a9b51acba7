import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("es");

export const territory: Messages["territory"] = {
  choose: "Elegir un territorio",
  levels: {
    world: "mundo",
    region: "continente",
    subregion: "parte de un continente",
    country: "país",
    first: "región",
    second: "distrito",
    own: "zona",
  },
  kindAndParts: (level, parts) => (parts === "" ? level : `${level}, ${parts}`),
  partsOf: {
    region: (count) => plural(count, { one: "# continente", other: "# continentes" }),
    subregion: (count) => plural(count, { one: "# parte", other: "# partes" }),
    country: (count) => plural(count, { one: "# país", other: "# países" }),
    first: (count) => plural(count, { one: "# región", other: "# regiones" }),
    second: (count) => plural(count, { one: "# distrito", other: "# distritos" }),
  },
  path: "Dónde está",
  showList: (count) => `Ver la lista (${number(count)})`,
  figures: {
    initiatives: (count) => plural(count, { one: "iniciativa", many: "de iniciativas", other: "iniciativas" }),
    density: `por ${number(1000)} km²`,
    shareOf: (parent) => `del total (${parent})`,
    area: (areaKm2) => `${number(areaKm2)} km²`,
  },
  filtered: (count, all) => `Cumplen los filtros: ${number(count)} de ${number(all)}.`,
  sectors: "Sectores",
  kinds: "Tipos",
  allSectorsAndKinds: (sectors, kinds) =>
    `Todo: ${plural(sectors, { one: "# sector", other: "# sectores" })} y ${plural(kinds, { one: "# tipo", other: "# tipos" })}`,
  parts: "Sus partes",
  howSure: "Qué fiabilidad tiene",
  of: (count, all) => `${number(count)} de ${number(all)}`,
  exact: "Posición exacta",
  placed: "En el mapa",
  checked: "Comprobación o edición",
  checkedSpan: (from, to) => (from === to ? from : `de ${from} a ${to}`),
  restsOn: "Directorios en que se basa",
  caveat:
    "Estas cifras describen los directorios, no la economía: un territorio con muchas iniciativas tiene un buen directorio.",
  none: "ninguna encontrada",
  notCovered: "ningún directorio lo cubre",
  download: (name) => `Descargar: ${name}`,
  zoomTo: "Ver en el mapa",
  leave: "Salir de este territorio",
  boundaries:
    "Límites según Natural Earth, regiones de 2014 y 2015; las fronteras en disputa siguen a quien administra el terreno.",
  legend: {
    title: { country: "Iniciativas por país", first: "Iniciativas por región" },
    range: (least, most) => (least === most ? number(least) : `de ${number(least)} a ${number(most)}`),
    orMore: (least) => `${number(least)} o más`,
  },
  clusters: {
    title: "Agrupaciones territoriales",
    text: "Lugares donde las iniciativas de la selección actual están cerca unas de otras.",
    radius: "Vecinas a menos de",
    kilometres: "km",
    minimum: "Al menos",
    members: "iniciativas",
    found: (count) => plural(count, { one: "# agrupación", many: "# de agrupaciones", other: "# agrupaciones" }),
    alone: (count) =>
      plural(count, {
        one: "# iniciativa no está en ninguna.",
        many: "# de iniciativas no están en ninguna.",
        other: "# iniciativas no están en ninguna.",
      }),
    nothing: "Ninguna agrupación con estos números. Una distancia mayor o un mínimo menor encuentran más.",
    tooMany: (rows, most) =>
      `Las agrupaciones se buscan entre ${number(most)} iniciativas con posición como máximo, y hay ${number(rows)} seleccionadas. Filtra o elige antes un territorio.`,
    largest: (shown) => `La lista muestra las ${number(shown)} mayores.`,
    why: (share, others, distance) =>
      `Cerca del ${share} de estas iniciativas tienen al menos otras ${number(others)} a menos de ${distance}; por eso la búsqueda empieza con estos números.`,
    suggested: (distance, least) => `Usar los números sugeridos: ${distance}, al menos ${number(least)}`,
    list: "Sus iniciativas",
    firstListed: (shown) => `Se muestran las primeras ${number(shown)}; la descarga las contiene todas.`,
    tiesInside: "Entre sus iniciativas",
    tiesOutward: "Con otras",
    name: (place, sector) => (place === "" ? sector : `${place}, ${sector}`),
    within: (count, distance) => `${number(count)} a menos de ${distance}`,
    area: (areaKm2) => `${number(areaKm2, areaKm2 < 10 ? 1 : 0)} km²`,
    squareKilometres: "km²",
    ofSelection: "de la selección",
    download: "Descargar la agrupación",
    gone: "Con estos filtros y números no se encuentra esta agrupación.",
    hullNote: "El área es la envolvente de sus iniciativas, halladas por su densidad; no es un límite administrativo.",
    searching: "Buscando agrupaciones",
    back: "Todas las agrupaciones",
  },
};
