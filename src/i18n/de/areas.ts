import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("de");

/** Areas of the reader's own, and the ways in which clusters are found. */
export const areas: Messages["areas"] = {
  title: "Ein eigenes Gebiet",
  text: "Alles im Umkreis eines Ortes oder was auf der Karte gezeichnet wird. Das Gebiet filtert Liste, Karte und Downloads und steht im Link.",
  open: "Eigenes Gebiet wählen",
  place: "Ort",
  distance: "Im Umkreis von",
  show: "Dieses Gebiet zeigen",
  notFound: (name) => `Hier ist kein Ort namens „${name}“ bekannt.`,
  aroundMe: "Um mich herum",
  aroundMiddle: "Um die Mitte der Karte",
  drawCorners: "Ecken auf die Karte zeichnen",
  drawCircle: "Einen Kreis auf die Karte zeichnen",
  around: (distance, place) => `${distance} um ${place}`,
  drawn: "Gezeichnetes Gebiet",
  near: (place) => `Gezeichnetes Gebiet bei ${place}`,
  here: (distance) => `Was im Umkreis von ${distance} liegt`,
  change: "Ein anderes Gebiet",
  leave: "Dieses eigene Gebiet verlassen",
  download: "Das eigene Gebiet herunterladen",
  nothing: "Nichts von der Auswahl liegt in diesem Gebiet.",
  note: "Was auf dem Rand liegt, zählt mit. Was nur irgendwo in einer Region oder einem Land liegt, zählt nicht mit.",
  few: "Ein Gebiet braucht drei Ecken.",
  many: (most) => `Ein Gebiet hat höchstens ${number(most)} Ecken.`,
  crossing: "Die Seiten würden sich kreuzen oder berühren. Ein Gebiet wird einmal umrundet.",
  pole: "Ein Gebiet kann nicht um einen Pol oder um die ganze Erde gehen.",
  howCorners: "Jede Ecke anklicken oder antippen.",
  keysCorners:
    "Mit der Tastatur: Pfeiltasten bewegen das Kreuz, Enter setzt eine Ecke, Rücktaste nimmt sie zurück, zweimal Enter am selben Punkt ist das Ende, Escape bricht ab.",
  howCircle: "Die Mitte anklicken oder antippen, dann den Rand.",
  keysCircle:
    "Mit der Tastatur: Pfeiltasten bewegen das Kreuz, Enter setzt die Mitte, + und − ändern den Umkreis, noch einmal Enter ist das Ende, Escape bricht ab.",
  position: (latitude, longitude) => `Kreuz bei ${latitude}, ${longitude}`,
  corners: (count) => plural(count, { one: "# Ecke", other: "# Ecken" }),
  takeBack: "Zurücknehmen",
  done: "Fertig",
  stop: "Nicht mehr zeichnen",
  wider: "Weiter",
  narrower: "Enger",
  canvas: "Zeichnen auf der Karte",
  outline: "Umriss dieses Gebiets",
  outlineText: "Das Gebiet selbst mit seinen Zahlen.",
  outlines: "Umrisse aller Cluster",
  outlinesText: "Von jedem die Hülle mit Namen und Zahlen.",
  downloadAll: "Alle herunterladen",
  allClusters: (count) => `Alle Cluster (${number(count)})`,
  how: "Wie sie gefunden werden",
  byDensity: "Nah beieinander",
  byNumber: "Feste Zahl von Gebieten",
  densityText:
    "Jede hat genug andere in diesem Umkreis oder liegt nahe bei einer, die sie hat. Was abseits steht, ist in keinem.",
  numberText:
    "Jede Initiative gehört zu dem Gebiet, dessen Mitte am nächsten liegt (k-Means). Dieselbe Auswahl gibt immer dieselben Gebiete.",
  number: "Zahl der Gebiete",
  foundAreas: (count) => plural(count, { one: "# Gebiet", other: "# Gebiete" }),
  noteAreas:
    "Der Umriss ist die Hülle seiner Initiativen, die nur nach Entfernung geteilt wurden, keine Verwaltungsgrenze.",
  tooManyAreas: (rows, most) =>
    `In Gebiete geteilt werden höchstens ${number(most)} Initiativen mit Position; ausgewählt sind ${number(rows)}. Zuerst filtern oder ein Gebiet wählen.`,
};
