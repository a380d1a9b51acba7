import type { ShapeFindingCode } from "../../model/boundary-set.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("en");

/** Boundaries of one's own: adding them, and what is said of them afterwards. */
export const boundaries = {
  add: "Add boundaries",
  choose: {
    title: "Add boundaries of your own",
    text: "Districts, dioceses, bioregions, or any other areas. The file is read on this device, and nothing leaves this page.",
    drop: "Drop a file here",
    button: "Choose a file",
    limits: "GeoJSON, TopoJSON or KML, up to 200 MB, also packed with gzip or zip.",
    meaning:
      "Each area becomes a territory with a sheet, a count, a list and a download. The atlas stays as it is: no initiative is changed.",
  },
  check: {
    title: "Check the boundaries",
    nothing: "No territory can be made of this file. The findings say why.",
    degrees: "in degrees",
    keep: "Use these boundaries",
  },
  called: {
    title: "Name of these boundaries",
    levelName: "One of its territories is called",
    parentName: "The territories around them are called",
    examples: { levelName: "district", parentName: "province" },
  },
  origin: { credit: "Who is named for them", example: "© Office of Maps 2024", noLicence: "licence not known" },
  roles: {
    title: "What the file says of its territories",
    none: "nothing",
    names: { name: "Name", code: "Code", population: "Inhabitants", parent: "Lies in" },
    reasons: {
      header: "taken by its header",
      values: "taken by its values",
      chosen: "chosen by you",
      none: "no column fits",
    },
  },
  sums: {
    territories: (count: number) => plural(count, { one: "# territory", other: "# territories" }),
    shapes: "Shapes in the file",
    parents: "Territories around them",
    populated: "With known inhabitants",
    joined: "Initiatives in them",
    position: "By their position",
    code: "By a code",
    name: "By a name",
    outside: "In none, or not known",
    how: "A position decides alone. Who has none, or only that of a region or a country, is looked for by a code or a name that one territory alone has.",
  },
  findings: {
    title: "Findings",
    none: "Nothing was mended and nothing left out.",
    severities: { "left-out": "Left out", mended: "Mended", remark: "To know" },
    shape: (shape: number, name: string) => `no. ${number(shape)}, “${name}”`,
    overlap: (smaller: string, larger: string, share: string) =>
      `“${smaller}” lies in “${larger}” with about ${share} of its area`,
    kinds: {
      "unreadable-record": "could not be read",
      "no-shape": "without a shape",
      "not-an-area": "points or lines, which are no areas",
      "shape-invalid": "coordinates that are none",
      "not-degrees": "coordinates that are no degrees",
      "no-area": "without any area",
      "hole-outside": "a hole outside of its outline",
      "around-twice": "goes more than once around the Earth",
      "too-many": "more territories than can be kept apart",
      "crosses-itself": "crosses itself; its crossings decide what lies inside",
      "not-checked": "too long to be looked through for crossings",
      overlap: "overlaps another; who lies in both counts in the smaller one",
      "overlap-not-checked": "more neighbours than could be looked through for overlaps",
      "crosses-antimeridian": "crosses the 180th meridian, and is cut there",
      "around-pole": "goes around a pole, and holds it",
      "ring-open": "was open, and is closed",
      "type-misspelt": "its type was misspelt",
      "no-name": "has no name",
      "same-code": "the code of another, which keeps it",
      "same-name": "the name of another",
      joined: "a part of the territory of the same code and name",
      "population-unreadable": "inhabitants that are no number",
    } satisfies Record<ShapeFindingCode, string>,
  },
  panel: {
    title: "Boundaries of your own",
    text: "Areas by which initiatives are counted, beside countries and regions.",
    show: "Show on the map",
    sheet: "Sheet",
    joined: (inside: number, outside: number) => `${number(inside)} initiatives inside, ${number(outside)} not`,
  },
  inhabitants: {
    title: "Inhabitants",
    text: "For figures per inhabitant. What is blank is not known. The numbers stay on this device, and go with boundaries that are kept on it.",
    search: "Find a territory",
    known: (known: number, all: number) =>
      `Known for ${number(known)} of ${plural(all, { one: "# territory", other: "# territories" })}.`,
    of: (name: string) => `Inhabitants of ${name}`,
    fault: "This is no number of people. The number before stays.",
    none: "No territory has this in its name or code.",
    undo: (name: string) => `Undo: ${name}`,
    done: "Done",
  },
  onlyAreas: {
    strong: "This file holds only areas.",
    rest: "It is read as a directory here, each area as one initiative.",
    button: "Read it as boundaries instead",
  },
  kept: (title: string, count: number) =>
    `“${title}” is open: ${plural(count, { one: "# territory", other: "# territories" })} to count by.`,
  drawnBy: (title: string) =>
    `Boundaries as the file “${title}” draws them. Who lies where is told by all their points; where these are very many, the map leaves some out.`,
  notOpen: "The boundaries that this link names are not open here. Add their file to see what it shows.",
};
