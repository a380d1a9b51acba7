import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number, plural } = wordsFor("de");
const places = (count: number) => plural(count, { one: "# Ort", other: "# Orten" });

export const reach: Messages["reach"] = {
  title: "Wie weit entfernt",
  of: "Art oder Bereich",
  choose: "Art oder Bereich wählen",
  beyond: "Weiter als",
  leave: "Keine Entfernungen",
  groups: { missing: "Hier nicht zu finden", kind: "Arten", sector: "Bereiche" },
  beyondShare: (distance) => `Orte in mehr als ${distance} Entfernung`,
  inhabitants: (distance) => `Einwohner von Orten in mehr als ${distance} Entfernung`,
  ofPlaces: (beyond, all) => `${number(beyond)} von ${places(all)}`,
  knownFor: (known, all) => `bekannt bei ${number(known)} von ${places(all)}`,
  leftOut: (count) =>
    plural(count, {
      one: "# solche Initiative hat keinen genauen Ort und zählt nicht.",
      other: "# solche Initiativen haben keinen genauen Ort und zählen nicht.",
    }),
  median: "Mittlere Entfernung (Median)",
  farthest: "Am weitesten entfernt",
  titled: (what, term) => `${what}: ${term}`,
};
