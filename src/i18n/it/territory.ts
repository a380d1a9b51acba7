import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("it");

/** Territory sheet, choropleth, territorial clusters. */
export const territory: Messages["territory"] = {
  choose: "Scegli un territorio",
  levels: {
    world: "mondo",
    region: "continente",
    subregion: "parte di un continente",
    country: "paese",
    first: "regione",
    second: "provincia",
    own: "zona",
  },
  kindAndParts: (level, parts) => (parts === "" ? level : `${level}, ${parts}`),
  partsOf: {
    region: (count) => plural(count, { one: "# continente", other: "# continenti" }),
    subregion: (count) => plural(count, { one: "# parte", other: "# parti" }),
    country: (count) => plural(count, { one: "# paese", other: "# paesi" }),
    first: (count) => plural(count, { one: "# regione", other: "# regioni" }),
    second: (count) => plural(count, { one: "# provincia", other: "# province" }),
  },
  path: "Dove si trova",
  showList: (count) => plural(count, { one: "Elenca l’unica", other: "Elencale tutte (#)" }),
  figures: {
    initiatives: (count) => plural(count, { one: "iniziativa", other: "iniziative" }),
    density: `ogni ${number(1000)} km²`,
    shareOf: (parent) => `del totale (${parent})`,
    area: (areaKm2) => `${number(areaKm2)} km²`,
  },
  filtered: (count, all) => `${number(count)} di ${number(all)} qui corrispondono ai filtri.`,
  sectors: "Settori",
  kinds: "Tipi",
  allSectorsAndKinds: (sectors, kinds) =>
    `Tutto: ${plural(sectors, { one: "# settore", other: "# settori" })} e ${plural(kinds, { one: "# tipo", other: "# tipi" })}`,
  parts: "Le sue parti",
  howSure: "Quanto è affidabile",
  of: (count, all) => `${number(count)} di ${number(all)}`,
  exact: "Posizione esatta",
  placed: "Sulla mappa",
  checked: "Verifica o edizione",
  checkedSpan: (from, to) => (from === to ? from : `dal ${from} al ${to}`),
  restsOn: "Elenchi su cui si basa",
  caveat: "Questi numeri descrivono gli elenchi, non l’economia: un territorio con molte iniziative ha un buon elenco.",
  none: "nessuna trovata",
  notCovered: "nessun elenco lo copre",
  download: (name) => `Scarica ${name}`,
  zoomTo: "Mostra sulla mappa",
  leave: "Lascia questo territorio",
  boundaries:
    "Confini come li disegna Natural Earth, regioni degli anni 2014 e 2015; i confini contesi seguono chi amministra la terra.",
  legend: {
    title: { country: "Iniziative per paese", first: "Iniziative per regione" },
    range: (least, most) => (least === most ? number(least) : `da ${number(least)} a ${number(most)}`),
    orMore: (least) => `${number(least)} o più`,
  },
  clusters: {
    title: "Cluster territoriali",
    text: "Luoghi dove le iniziative della selezione attuale sono vicine tra loro.",
    radius: "Vicine entro",
    kilometres: "km",
    minimum: "Almeno",
    members: "iniziative",
    found: (count) => `${number(count)} cluster`,
    alone: (count) =>
      plural(count, {
        one: "# iniziativa è fuori da ogni cluster.",
        other: "# iniziative sono fuori da ogni cluster.",
      }),
    nothing: "Nessun cluster con questi numeri. Una distanza più ampia o un minimo più basso ne trova di più.",
    tooMany: (rows, most) =>
      `I cluster si cercano tra al massimo ${number(most)} iniziative con posizione, e la selezione ne ha ${number(rows)}. Prima filtra o scegli un territorio.`,
    largest: (shown) => `L’elenco mostra i ${number(shown)} più grandi.`,
    why: (share, others, distance) =>
      `Circa il ${share} di queste iniziative ne ha almeno altre ${number(others)} entro ${distance}: per questo la ricerca comincia da questi numeri.`,
    suggested: (distance, least) => `Usa i numeri suggeriti: ${distance}, almeno ${number(least)}`,
    list: "Le sue iniziative",
    firstListed: (shown) => `Sono elencate le prime ${number(shown)}; il download le contiene tutte.`,
    tiesInside: "Tra le sue iniziative",
    tiesOutward: "Con altre",
    name: (place, sector) => (place === "" ? sector : `${place}, ${sector}`),
    within: (count, distance) => `${number(count)} entro ${distance}`,
    area: (areaKm2) => `${number(areaKm2, areaKm2 < 10 ? 1 : 0)} km²`,
    squareKilometres: "km²",
    ofSelection: "della selezione",
    download: "Scarica questo cluster",
    gone: "Con questi filtri e numeri questo cluster non c’è.",
    hullNote: "L’area è l’involucro delle sue iniziative, trovate per densità; non è un confine amministrativo.",
    searching: "Ricerca dei cluster",
    back: "Tutti i cluster",
  },
};
