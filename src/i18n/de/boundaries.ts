import type { ShapeFindingCode } from "../../model/boundary-set.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("de");

/** Boundaries of one's own: adding them, and what is said of them afterwards. */
export const boundaries = {
  add: "Grenzen hinzufügen",
  choose: {
    title: "Eigene Grenzen hinzufügen",
    text: "Bezirke, Diözesen, Bioregionen oder andere Gebiete. Die Datei wird auf diesem Gerät gelesen, und nichts verlässt diese Seite.",
    drop: "Eine Datei hier ablegen",
    button: "Datei wählen",
    limits: "GeoJSON, TopoJSON oder KML bis 200 MB, auch mit gzip oder zip gepackt.",
    meaning:
      "Jede Fläche wird ein Gebiet mit Blatt, Anzahl, Liste und Download. Der Atlas bleibt, wie er ist: Keine Initiative wird verändert.",
  },
  check: {
    title: "Die Grenzen prüfen",
    nothing: "Aus dieser Datei wird kein Gebiet. Die Befunde sagen, warum.",
    degrees: "in Grad",
    keep: "Diese Grenzen verwenden",
  },
  called: {
    title: "Name dieser Grenzen",
    levelName: "Eines ihrer Gebiete heißt",
    parentName: "Die Gebiete um sie herum heißen",
    examples: { levelName: "Bezirk", parentName: "Provinz" },
  },
  origin: {
    credit: "Wer für sie genannt wird",
    example: "© Landesamt für Karten 2024",
    noLicence: "Lizenz nicht bekannt",
  },
  roles: {
    title: "Was die Datei über ihre Gebiete sagt",
    none: "nichts",
    names: { name: "Name", code: "Kennziffer", population: "Bevölkerung", parent: "Liegt in" },
    reasons: {
      header: "am Namen der Spalte erkannt",
      values: "an den Werten erkannt",
      chosen: "von Ihnen gewählt",
      none: "keine Spalte passt",
    },
  },
  sums: {
    territories: (count: number) => plural(count, { one: "# Gebiet", other: "# Gebiete" }),
    shapes: "Formen in der Datei",
    parents: "Gebiete um sie herum",
    populated: "Mit bekannter Bevölkerung",
    joined: "Initiativen darin",
    position: "Nach ihrer Position",
    code: "Nach einer Kennziffer",
    name: "Nach einem Namen",
    outside: "In keinem oder unbekannt",
    how: "Eine Position entscheidet allein. Wer keine hat oder nur die einer Region oder eines Landes, wird nach einer Kennziffer oder einem Namen gesucht, den nur ein Gebiet hat.",
  },
  findings: {
    title: "Befunde",
    none: "Nichts wurde repariert und nichts ausgelassen.",
    severities: { "left-out": "Ausgelassen", mended: "Repariert", remark: "Zu wissen" },
    shape: (shape: number, name: string) => `Nr. ${number(shape)}, „${name}“`,
    overlap: (smaller: string, larger: string, share: string) =>
      `„${smaller}“ liegt mit etwa ${share} seiner Fläche in „${larger}“`,
    kinds: {
      "unreadable-record": "nicht lesbar",
      "no-shape": "ohne Form",
      "not-an-area": "Punkte oder Linien, also keine Flächen",
      "shape-invalid": "Koordinaten, die keine sind",
      "not-degrees": "Koordinaten, die keine Grad sind",
      "no-area": "ohne Fläche",
      "hole-outside": "ein Loch außerhalb seines Umrisses",
      "around-twice": "geht mehr als einmal um die Erde",
      "too-many": "mehr Gebiete, als unterschieden werden können",
      "crosses-itself": "kreuzt sich selbst; die Kreuzungen entscheiden, was innen liegt",
      "not-checked": "zu lang, um nach Kreuzungen durchsucht zu werden",
      overlap: "überlappt ein anderes; was in beiden liegt, zählt im kleineren",
      "overlap-not-checked": "mehr Nachbarn, als nach Überlappungen durchsucht werden konnten",
      "crosses-antimeridian": "überquert den 180. Meridian und wird dort geschnitten",
      "around-pole": "geht um einen Pol und enthält ihn",
      "ring-open": "war offen und ist geschlossen",
      "type-misspelt": "ihr Typ war falsch geschrieben",
      "no-name": "hat keinen Namen",
      "same-code": "die Kennziffer eines anderen, das sie behält",
      "same-name": "der Name eines anderen",
      joined: "ein Teil des Gebiets mit derselben Kennziffer und demselben Namen",
      "population-unreadable": "Bevölkerung, die keine Zahl ist",
    } satisfies Record<ShapeFindingCode, string>,
  },
  panel: {
    title: "Eigene Grenzen",
    text: "Gebiete, nach denen Initiativen gezählt werden, neben Ländern und Regionen.",
    show: "Auf der Karte zeigen",
    sheet: "Blatt",
    joined: (inside: number, outside: number) => `${number(inside)} Initiativen darin, ${number(outside)} nicht`,
  },
  inhabitants: {
    title: "Einwohner",
    text: "Für Zahlen je Einwohner. Was leer ist, ist nicht bekannt. Die Zahlen bleiben auf diesem Gerät und gehören zu den Grenzen, die darauf aufbewahrt werden.",
    search: "Gebiet suchen",
    known: (known: number, all: number) =>
      `Bekannt bei ${number(known)} von ${plural(all, { one: "# Gebiet", other: "# Gebieten" })}.`,
    of: (name: string) => `Einwohner von ${name}`,
    fault: "Das ist keine Einwohnerzahl. Die vorige bleibt.",
    none: "Kein Gebiet hat das in seinem Namen oder Code.",
    undo: (name: string) => `Rückgängig: ${name}`,
    done: "Fertig",
  },
  onlyAreas: {
    strong: "Diese Datei enthält nur Flächen.",
    rest: "Sie wird hier als Verzeichnis gelesen, jede Fläche als eine Initiative.",
    button: "Stattdessen als Grenzen lesen",
  },
  kept: (title: string, count: number) =>
    `„${title}“ ist offen: ${plural(count, { one: "# Gebiet", other: "# Gebiete" })}, nach denen gezählt wird.`,
  drawnBy: (title: string) =>
    `Grenzen, wie die Datei „${title}“ sie zeichnet. Wer wo liegt, sagen alle ihre Punkte; sind es sehr viele, lässt die Karte einige weg.`,
  notOpen:
    "Die Grenzen, die dieser Link nennt, sind hier nicht offen. Fügen Sie ihre Datei hinzu, um zu sehen, was er zeigt.",
};
