import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("pt");

export const territory: Messages["territory"] = {
  choose: "Escolher um território",
  levels: {
    world: "mundo",
    region: "continente",
    subregion: "parte de um continente",
    country: "país",
    first: "região",
    second: "distrito",
    own: "zona",
  },
  kindAndParts: (level, parts) => (parts === "" ? level : `${level}, ${parts}`),
  partsOf: {
    region: (count) => plural(count, { one: "# continente", other: "# continentes" }),
    subregion: (count) => plural(count, { one: "# parte", other: "# partes" }),
    country: (count) => plural(count, { one: "# país", other: "# países" }),
    first: (count) => plural(count, { one: "# região", other: "# regiões" }),
    second: (count) => plural(count, { one: "# distrito", other: "# distritos" }),
  },
  path: "Onde fica",
  showList: (count) => `Ver a lista (${number(count)})`,
  figures: {
    initiatives: (count) => plural(count, { one: "iniciativa", many: "de iniciativas", other: "iniciativas" }),
    density: `por ${number(1000)} km²`,
    shareOf: (parent) => `do total (${parent})`,
    area: (areaKm2) => `${number(areaKm2)} km²`,
  },
  filtered: (count, all) => `Atendem aos filtros: ${number(count)} de ${number(all)}.`,
  sectors: "Setores",
  kinds: "Tipos",
  allSectorsAndKinds: (sectors, kinds) =>
    `Tudo: ${plural(sectors, { one: "# setor", other: "# setores" })} e ${plural(kinds, { one: "# tipo", other: "# tipos" })}`,
  parts: "As suas partes",
  howSure: "Que confiança merece",
  of: (count, all) => `${number(count)} de ${number(all)}`,
  exact: "Posição exata",
  placed: "No mapa",
  checked: "Verificação ou edição",
  checkedSpan: (from, to) => (from === to ? from : `de ${from} a ${to}`),
  restsOn: "Diretórios em que se baseia",
  caveat:
    "Estes números descrevem os diretórios, não a economia: um território com muitas iniciativas tem um bom diretório.",
  none: "nenhuma encontrada",
  notCovered: "nenhum diretório o cobre",
  download: (name) => `Baixar: ${name}`,
  zoomTo: "Ver no mapa",
  leave: "Sair deste território",
  boundaries:
    "Limites segundo Natural Earth, regiões de 2014 a 2015; as fronteiras em disputa seguem quem administra a terra.",
  legend: {
    title: { country: "Iniciativas por país", first: "Iniciativas por região" },
    range: (least, most) => (least === most ? number(least) : `de ${number(least)} a ${number(most)}`),
    orMore: (least) => `${number(least)} ou mais`,
  },
  clusters: {
    title: "Agrupamentos territoriais",
    text: "Lugares onde as iniciativas da seleção atual estão perto umas das outras.",
    radius: "Vizinhas a menos de",
    kilometres: "km",
    minimum: "Pelo menos",
    members: "iniciativas",
    found: (count) => plural(count, { one: "# agrupamento", many: "# de agrupamentos", other: "# agrupamentos" }),
    alone: (count) =>
      plural(count, {
        one: "# iniciativa não está em nenhum.",
        many: "# de iniciativas não estão em nenhum.",
        other: "# iniciativas não estão em nenhum.",
      }),
    nothing: "Nenhum agrupamento com estes números. Uma distância maior ou um mínimo menor encontram mais.",
    tooMany: (rows, most) =>
      `Os agrupamentos são procurados entre ${number(most)} iniciativas com posição no máximo, e ${number(rows)} estão selecionadas. Filtre ou escolha antes um território.`,
    largest: (shown) => `A lista mostra os ${number(shown)} maiores.`,
    why: (share, others, distance) =>
      `Cerca de ${share} destas iniciativas têm pelo menos outras ${number(others)} a menos de ${distance}; por isso a procura começa com estes números.`,
    suggested: (distance, least) => `Usar os números sugeridos: ${distance}, pelo menos ${number(least)}`,
    list: "As suas iniciativas",
    firstListed: (shown) => `Estão listadas as primeiras ${number(shown)}; o ficheiro descarregado contém todas.`,
    tiesInside: "Entre as suas iniciativas",
    tiesOutward: "Com outras",
    name: (place, sector) => (place === "" ? sector : `${place}, ${sector}`),
    within: (count, distance) => `${number(count)} a menos de ${distance}`,
    area: (areaKm2) => `${number(areaKm2, areaKm2 < 10 ? 1 : 0)} km²`,
    squareKilometres: "km²",
    ofSelection: "da seleção",
    download: "Baixar este agrupamento",
    gone: "Com estes filtros e números, este agrupamento não é encontrado.",
    hullNote: "A área é o contorno das suas iniciativas, encontradas pela densidade; não é um limite administrativo.",
    searching: "Procura de agrupamentos",
    back: "Todos os agrupamentos",
  },
};
