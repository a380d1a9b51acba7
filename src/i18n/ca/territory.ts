import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("ca");

export const territory: Messages["territory"] = {
  choose: "Tria un territori",
  levels: {
    world: "món",
    region: "continent",
    subregion: "part d’un continent",
    country: "país",
    first: "regió",
    second: "districte",
    own: "zona",
  },
  kindAndParts: (level, parts) => (parts === "" ? level : `${level}, ${parts}`),
  partsOf: {
    region: (count) => plural(count, { one: "# continent", other: "# continents" }),
    subregion: (count) => plural(count, { one: "# part", other: "# parts" }),
    country: (count) => plural(count, { one: "# país", other: "# països" }),
    first: (count) => plural(count, { one: "# regió", other: "# regions" }),
    second: (count) => plural(count, { one: "# districte", other: "# districtes" }),
  },
  path: "On és",
  showList: (count) => `Mostra la llista (${number(count)})`,
  figures: {
    initiatives: (count) => plural(count, { one: "iniciativa", many: "d’iniciatives", other: "iniciatives" }),
    density: `per cada ${number(1000)} km²`,
    shareOf: (parent) => `del total (${parent})`,
    area: (areaKm2) => `${number(areaKm2)} km²`,
  },
  filtered: (count, all) => `Compleixen els filtres: ${number(count)} de ${number(all)}.`,
  sectors: "Sectors",
  kinds: "Tipus",
  allSectorsAndKinds: (sectors, kinds) =>
    `Tot: ${plural(sectors, { one: "# sector", other: "# sectors" })} i ${plural(kinds, { one: "# tipus", other: "# tipus" })}`,
  parts: "Les seves parts",
  howSure: "Quina fiabilitat té",
  of: (count, all) => `${number(count)} de ${number(all)}`,
  exact: "Posició exacta",
  placed: "Al mapa",
  checked: "Comprovació o edició",
  checkedSpan: (from, to) => (from === to ? from : `del ${from} al ${to}`),
  restsOn: "Directoris en què es basa",
  caveat:
    "Aquestes xifres descriuen els directoris, no l’economia: un territori amb moltes iniciatives té un bon directori.",
  none: "cap de trobada",
  notCovered: "cap directori no el cobreix",
  download: (name) => `Baixa: ${name}`,
  zoomTo: "Mostra al mapa",
  leave: "Surt d’aquest territori",
  boundaries:
    "Límits segons Natural Earth, regions del 2014 i el 2015; les fronteres en disputa segueixen qui administra el terreny.",
  legend: {
    title: { country: "Iniciatives per país", first: "Iniciatives per regió" },
    range: (least, most) => (least === most ? number(least) : `de ${number(least)} a ${number(most)}`),
    orMore: (least) => `${number(least)} o més`,
  },
  clusters: {
    title: "Agrupacions territorials",
    text: "Llocs on les iniciatives de la selecció actual són a prop les unes de les altres.",
    radius: "Veïnes a menys de",
    kilometres: "km",
    minimum: "Com a mínim",
    members: "iniciatives",
    found: (count) => plural(count, { one: "# agrupació", many: "# d’agrupacions", other: "# agrupacions" }),
    alone: (count) =>
      plural(count, {
        one: "# iniciativa no és en cap.",
        many: "# d’iniciatives no són en cap.",
        other: "# iniciatives no són en cap.",
      }),
    nothing: "Cap agrupació amb aquests nombres. Una distància més gran o un mínim més petit en troben més.",
    tooMany: (rows, most) =>
      `Les agrupacions es cerquen entre ${number(most)} iniciatives amb posició com a màxim, i n’hi ha ${number(rows)} de seleccionades. Primer filtreu o trieu un territori.`,
    largest: (shown) => `La llista mostra les ${number(shown)} més grans.`,
    why: (share, others, distance) =>
      `Prop del ${share} d’aquestes iniciatives en tenen almenys ${number(others)} més a menys de ${distance}; per això la cerca comença amb aquests nombres.`,
    suggested: (distance, least) => `Fes servir els nombres suggerits: ${distance}, com a mínim ${number(least)}`,
    list: "Les seves iniciatives",
    firstListed: (shown) => `Es mostren les ${number(shown)} primeres; la baixada les conté totes.`,
    tiesInside: "Entre les seves iniciatives",
    tiesOutward: "Amb altres",
    name: (place, sector) => (place === "" ? sector : `${place}, ${sector}`),
    within: (count, distance) => `${number(count)} a menys de ${distance}`,
    area: (areaKm2) => `${number(areaKm2, areaKm2 < 10 ? 1 : 0)} km²`,
    squareKilometres: "km²",
    ofSelection: "de la selecció",
    download: "Baixa l’agrupació",
    gone: "Amb aquests filtres i nombres no es troba aquesta agrupació.",
    hullNote:
      "L’àrea és l’envolupant de les seves iniciatives, trobades per la seva densitat; no és un límit administratiu.",
    searching: "S’estan cercant agrupacions",
    back: "Totes les agrupacions",
  },
};
