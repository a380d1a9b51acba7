import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("de");

/** Territory sheet, choropleth, territorial clusters. */
export const territory: Messages["territory"] = {
  choose: "Gebiet wählen",
  levels: {
    world: "Welt",
    region: "Kontinent",
    subregion: "Teil eines Kontinents",
    country: "Land",
    first: "Region",
    second: "Kreis",
    own: "Gebiet",
  },
  kindAndParts: (level, parts) => (parts === "" ? level : `${level}, ${parts}`),
  partsOf: {
    region: (count) => plural(count, { one: "# Kontinent", other: "# Kontinente" }),
    subregion: (count) => plural(count, { one: "# Teil", other: "# Teile" }),
    country: (count) => plural(count, { one: "# Land", other: "# Länder" }),
    first: (count) => plural(count, { one: "# Region", other: "# Regionen" }),
    second: (count) => plural(count, { one: "# Kreis", other: "# Kreise" }),
  },
  path: "Wo es liegt",
  showList: (count) => plural(count, { one: "Die eine auflisten", other: "Alle # auflisten" }),
  figures: {
    initiatives: (count) => plural(count, { one: "Initiative", other: "Initiativen" }),
    density: `je ${number(1000)} km²`,
    shareOf: (parent) => `Anteil an: ${parent}`,
    area: (areaKm2) => `${number(areaKm2)} km²`,
  },
  filtered: (count, all) => `${number(count)} von ${number(all)} hier passen zu den Filtern.`,
  sectors: "Bereiche",
  kinds: "Arten",
  allSectorsAndKinds: (sectors, kinds) =>
    `Alles: ${plural(sectors, { one: "# Bereich", other: "# Bereiche" })} und ${plural(kinds, { one: "# Art", other: "# Arten" })}`,
  parts: "Teile des Gebiets",
  howSure: "Wie sicher das ist",
  of: (count, all) => `${number(count)} von ${number(all)}`,
  exact: "Genaue Position",
  placed: "Auf der Karte",
  checked: "Geprüft oder Stand",
  checkedSpan: (from, to) => (from === to ? from : `${from} bis ${to}`),
  restsOn: "Zugrunde liegende Verzeichnisse",
  caveat:
    "Diese Zahlen beschreiben Verzeichnisse, nicht die Wirtschaft: Ein Gebiet mit vielen Initiativen hat ein gutes Verzeichnis.",
  none: "keine gefunden",
  notCovered: "von keinem Verzeichnis abgedeckt",
  download: (name) => `${name} herunterladen`,
  zoomTo: "Auf der Karte zeigen",
  leave: "Dieses Gebiet verlassen",
  boundaries:
    "Grenzen nach Natural Earth, Regionen mit Stand 2014 bis 2015; strittige Grenzen folgen der tatsächlichen Verwaltung.",
  legend: {
    title: { country: "Initiativen nach Ländern", first: "Initiativen nach Regionen" },
    range: (least, most) => (least === most ? number(least) : `${number(least)} bis ${number(most)}`),
    orMore: (least) => `${number(least)} oder mehr`,
  },
  clusters: {
    title: "Räumliche Cluster",
    text: "Orte, an denen Initiativen der jetzigen Auswahl nah beieinander liegen.",
    radius: "Nachbarn im Umkreis von",
    kilometres: "km",
    minimum: "Mindestens",
    members: "Initiativen",
    found: (count) => plural(count, { one: "# Cluster", other: "# Cluster" }),
    alone: (count) => plural(count, { one: "# Initiative liegt in keinem.", other: "# Initiativen liegen in keinem." }),
    nothing: "Kein Cluster mit diesen Zahlen. Ein größerer Umkreis oder eine kleinere Mindestzahl findet mehr.",
    tooMany: (rows, most) =>
      `Cluster werden unter höchstens ${number(most)} Initiativen mit Position gesucht; ausgewählt sind ${number(rows)}. Zuerst filtern oder ein Gebiet wählen.`,
    largest: (shown) => `Die ${number(shown)} größten stehen in der Liste.`,
    why: (share, others, distance) =>
      `Etwa ${share} dieser Initiativen haben mindestens ${number(others)} andere im Umkreis von ${distance}; deshalb beginnt die Suche mit diesen Zahlen.`,
    suggested: (distance, least) => `Vorgeschlagene Zahlen nehmen: ${distance}, mindestens ${number(least)}`,
    list: "Seine Initiativen",
    firstListed: (shown) => `Die ersten ${number(shown)} stehen hier; der Download enthält alle.`,
    tiesInside: "Zwischen seinen Initiativen",
    tiesOutward: "Mit anderen",
    name: (place, sector) => (place === "" ? sector : `${place}, ${sector}`),
    within: (count, distance) => `${number(count)} im Umkreis von ${distance}`,
    area: (areaKm2) => `${number(areaKm2, areaKm2 < 10 ? 1 : 0)} km²`,
    squareKilometres: "km²",
    ofSelection: "der Auswahl",
    download: "Diesen Cluster herunterladen",
    gone: "Mit diesen Filtern und Zahlen gibt es diesen Cluster nicht.",
    hullNote: "Die Fläche ist die Hülle seiner nach Dichte gefundenen Initiativen, keine Verwaltungsgrenze.",
    searching: "Cluster werden gesucht",
    back: "Alle Cluster",
  },
};
