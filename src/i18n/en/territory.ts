import type { PaintedLevel } from "../../model/painting.ts";
import type { Level } from "../../model/territory.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("en");

/** Territory sheet, choropleth, territorial clusters. */
export const territory = {
  choose: "Choose a territory",
  levels: {
    world: "world",
    region: "continent",
    subregion: "part of a continent",
    country: "country",
    first: "region",
    second: "district",
    own: "area",
  } satisfies Record<Level, string>,
  /** What a sheet is about, and how many territories of the next level it has. */
  kindAndParts: (level: string, parts: string) => (parts === "" ? level : `${level}, ${parts}`),
  partsOf: {
    region: (count: number) => plural(count, { one: "# continent", other: "# continents" }),
    subregion: (count: number) => plural(count, { one: "# part", other: "# parts" }),
    country: (count: number) => plural(count, { one: "# country", other: "# countries" }),
    first: (count: number) => plural(count, { one: "# region", other: "# regions" }),
    second: (count: number) => plural(count, { one: "# district", other: "# districts" }),
  },
  path: "Where it lies",
  showList: (count: number) => plural(count, { one: "List the #", other: "List all #" }),
  figures: {
    initiatives: (count: number) => plural(count, { one: "initiative", other: "initiatives" }),
    density: "per 1,000 km²",
    shareOf: (parent: string) => `of ${parent}`,
    area: (areaKm2: number) => `${number(areaKm2)} km²`,
  },
  filtered: (count: number, all: number) => `${number(count)} of the ${number(all)} here match the filters.`,
  sectors: "Sectors",
  kinds: "Kinds",
  allSectorsAndKinds: (sectors: number, kinds: number) =>
    `All ${plural(sectors, { one: "# sector", other: "# sectors" })} and ${plural(kinds, { one: "# kind", other: "# kinds" })}`,
  parts: "Its parts",
  howSure: "How sure this is",
  of: (count: number, all: number) => `${number(count)} of ${number(all)}`,
  exact: "Exact position",
  placed: "On the map",
  checked: "Checked, or edition",
  checkedSpan: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  restsOn: "Directories it rests on",
  caveat:
    "These numbers describe directories, not the economy: a territory with many initiatives has a good directory.",
  none: "none found",
  notCovered: "no directory covers it",
  download: (name: string) => `Download ${name}`,
  zoomTo: "Show on the map",
  leave: "Leave this territory",
  boundaries:
    "Boundaries as drawn by Natural Earth, regions as of 2014 to 2015; borders in dispute follow who administers the land.",
  legend: {
    title: (figure: string, by: string) => `${figure}, ${by}`,
    by: {
      region: "by continent",
      subregion: "by part of a continent",
      country: "by country",
      first: "by region",
    } satisfies Record<PaintedLevel, string>,
    range: (least: string, most: string) => (least === most ? least : `${least} to ${most}`),
    orMore: (least: string) => `${least} or more`,
    few: "too few for a figure",
    noData: "no figure known",
    settings: "Paint by something else",
    figure: "Figure",
    sector: "Sector",
    practice: "Practice",
    dimension: "Dimension",
    level: "Territories",
    classes: "Classes",
    methods: { jenks: "natural breaks", quantile: "equal numbers of territories" },
    circles: "Circles instead of colours",
  },
  clusters: {
    title: "Territorial clusters",
    text: "Places where initiatives of the current selection lie close together.",
    radius: "Neighbours within",
    kilometres: "km",
    minimum: "At least",
    members: "initiatives",
    found: (count: number) => plural(count, { one: "# cluster", other: "# clusters" }),
    alone: (count: number) => plural(count, { one: "# initiative is in none.", other: "# initiatives are in none." }),
    nothing: "No cluster with these numbers. A wider distance or a smaller least number finds more.",
    tooMany: (rows: number, most: number) =>
      `Clusters are sought among up to ${number(most)} initiatives with a position, and ${number(rows)} are selected. Filter, or choose a territory first.`,
    largest: (shown: number) => `The ${number(shown)} largest are listed.`,
    why: (share: string, others: number, distance: string) =>
      `About ${share} of these initiatives have at least ${number(others)} others within ${distance}, so the search begins with these numbers.`,
    suggested: (distance: string, least: number) =>
      `Take the numbers suggested here: ${distance}, at least ${number(least)}`,
    list: "Its initiatives",
    firstListed: (shown: number) => `The first ${number(shown)} are listed; the download holds all.`,
    tiesInside: "Between its initiatives",
    tiesOutward: "With others",
    name: (place: string, sector: string) => (place === "" ? sector : `${place}, ${sector}`),
    within: (count: number, distance: string) => `${number(count)} within ${distance}`,
    area: (areaKm2: number) => `${number(areaKm2, areaKm2 < 10 ? 1 : 0)} km²`,
    squareKilometres: "km²",
    ofSelection: "of the selection",
    download: "Download this cluster",
    gone: "This cluster is not found with these filters and numbers.",
    hullNote: "The area is the hull of its initiatives, found by their density; it is no administrative boundary.",
    searching: "Clusters are being sought",
    back: "All clusters",
  },
};
