import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("en");

/** Areas of the reader's own, and the ways in which clusters are found. */
export const areas = {
  title: "An area of your own",
  text: "All within a distance of a place, or what you draw on the map. It filters list, map and downloads, and the link keeps it.",
  open: "An area of your own",
  place: "Place",
  distance: "Within",
  show: "Show this area",
  notFound: (name: string) => `No place called “${name}” is known here.`,
  aroundMe: "Around me",
  aroundMiddle: "Around the middle of the map",
  drawCorners: "Draw corners on the map",
  drawCircle: "Draw a circle on the map",
  around: (distance: string, place: string) => `Within ${distance} of ${place}`,
  drawn: "Drawn area",
  near: (place: string) => `Drawn area near ${place}`,
  here: (distance: string) => `What lies within ${distance}`,
  change: "Another area",
  leave: "Leave this area",
  download: "Download this area",
  nothing: "Nothing of the selection lies in this area.",
  note: "What lies on the edge counts. What is only known to lie somewhere in a region or a country does not.",
  few: "An area needs three corners.",
  many: (most: number) => `An area has ${number(most)} corners at most.`,
  crossing: "Its sides would cross or touch each other. An area goes round once.",
  pole: "An area cannot go round a pole or the whole Earth.",
  howCorners: "Click or tap each corner.",
  keysCorners:
    "By keyboard, the arrow keys move the cross, Enter sets a corner, Backspace takes it back, Enter twice in one place is the end, Escape leaves.",
  howCircle: "Click or tap the centre, then the edge.",
  keysCircle:
    "By keyboard, the arrow keys move the cross, Enter sets the centre, + and − change the distance, Enter again is the end, Escape leaves.",
  position: (latitude: string, longitude: string) => `Cross at ${latitude}, ${longitude}`,
  corners: (count: number) => plural(count, { one: "# corner", other: "# corners" }),
  takeBack: "Take back",
  done: "Done",
  stop: "Stop drawing",
  wider: "Wider",
  narrower: "Narrower",
  canvas: "Drawing on the map",
  outline: "Outline of this area",
  outlineText: "The area itself with its figures.",
  outlines: "Outlines of all clusters",
  outlinesText: "The hull of each with its name and figures.",
  downloadAll: "Download all of them",
  allClusters: (count: number) => `All clusters (${number(count)})`,
  how: "How they are found",
  byDensity: "Close together",
  byNumber: "A set number of areas",
  densityText: "Each has enough others within the distance, or lies near one that has. What stands apart is in none.",
  numberText:
    "Every initiative belongs to the area whose middle is nearest (k-means). The same selection gives the same areas each time.",
  number: "Number of areas",
  foundAreas: (count: number) => plural(count, { one: "# area", other: "# areas" }),
  noteAreas:
    "The outline is the hull of its initiatives, which were parted by distance alone; it is no administrative boundary.",
  tooManyAreas: (rows: number, most: number) =>
    `Up to ${number(most)} initiatives with a position are parted into areas, and ${number(rows)} are selected. Filter, or choose a territory first.`,
};
