import { FLOORS } from "../../model/indicator.ts";
import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number } = wordsFor("de");

export const indicators: Messages["indicators"] = {
  names: {
    count: "Initiativen",
    density: `Je ${number(1000)} km²`,
    perInhabitants: `Je ${number(100_000)} Einwohner`,
    sectorDiversity: "Vielfalt der Bereiche",
    kindDiversity: "Vielfalt der Arten",
    specialisation: "Spezialisierung",
    freshness: "Kürzlich geprüft",
    survival: "Nach fünf Jahren nicht geschlossen",
    women: "Frauenanteil unter den Mitgliedern",
    sums: "Summen",
    means: "Mittelwerte",
    gaps: "Entfernung zur nächsten",
  },
  formulas: {
    count:
      "Einträge aller offenen Verzeichnisse im Gebiet und in seinen Teilen. Ein Gebiet ist die Summe seiner Teile und der Initiativen, deren Ort darin nicht bekannt ist.",
    density: `Initiativen ÷ Fläche × ${number(1000)} km². Die Fläche ist die der Grenze, auf der Kugel gemessen.`,
    perInhabitants: `Initiativen ÷ Einwohner × ${number(100_000)}. Die Einwohner stehen in der Datei der Grenzen.`,
    sectorDiversity: `e hoch H mit H = −Σ p ln p über die Anteile p der Bereiche: So viele Bereiche mit gleichem Anteil wären ebenso vielfältig. Eine Initiative mit k Bereichen zählt in jedem 1/k; nicht eingeordnete bleiben außer Acht. Ab ${number(FLOORS.diversity)} Initiativen.`,
    kindDiversity: `e hoch H mit H = −Σ p ln p über die Anteile p der Arten: So viele Arten mit gleichem Anteil wären ebenso vielfältig. Eine Initiative mit k Arten zählt in jeder 1/k; nicht eingeordnete bleiben außer Acht. Ab ${number(FLOORS.diversity)} Initiativen.`,
    specialisation: `Standortquotient: Anteil des Bereichs hier ÷ sein Anteil im übergeordneten Gebiet. 1 ist so viel wie dort. Ab ${number(FLOORS.specialisation)} eingeordneten Initiativen, davon ${number(FLOORS.term)} im Bereich.`,
    freshness:
      "Anteil, der in den 24 Monaten vor dem neuesten Datum desselben Verzeichnisses geprüft wurde, unter denen mit einem Datum.",
    survival: `Von denen, die mindestens fünf Jahre vor dem neuesten Datum ihres Verzeichnisses gegründet wurden, der Anteil, der nicht geschlossen hat. Es zählen nur Verzeichnisse, die Schließungen festhalten, ab ${number(FLOORS.survival)} Initiativen.`,
    women: `Frauen unter den Mitgliedern ÷ Mitglieder, bei den Initiativen, die beides angeben, ab ${number(FLOORS.sum)}.`,
    sums: `Die Summe der Initiativen, die eine Zahl angeben, ab ${number(FLOORS.sum)}, mit ihrer Anzahl und ihren Jahren. Was nicht angegeben ist, wird nicht geschätzt.`,
    means: `Der Mittelwert der Initiativen, die den Prozentsatz angeben, ab ${number(FLOORS.sum)}; nach dem Umsatz gewichtet, wo alle einen in derselben Währung angeben, sonst zählt jede gleich.`,
    gaps: "Entfernung auf der Kugel von der größten Stadt des Gebiets zur nächsten Initiative dieser Art, die mit mehr als ihrer Region oder ihrem Land auf der Karte steht. Aufgeführt sind nur Arten, die es im übergeordneten Gebiet gibt.",
  },
  how: "Wie das berechnet ist",
  source: "Quelle",
  own: "Von diesem Atlas festgelegt.",
  specialisationIn: (sector) => `Spezialisierung: ${sector}`,
  tooFew: (n, floor) => `zu wenige: ${number(n)} von mindestens ${number(floor)}`,
  lacks: {
    directory: "hier kein Verzeichnis",
    area: "Fläche nicht bekannt",
    population: "Einwohner nicht bekannt",
    parent: "nichts zum Vergleichen",
    terms: "keine eingeordnet",
    figures: "keine gibt eine Zahl an",
    dates: "keine hat ein Datum",
    closings: "kein Verzeichnis hält Schließungen fest",
  },
  knownFor: (n, of) => `bekannt bei ${number(n)} von ${number(of)}`,
  years: (from, to) => (from === to ? `Zahlen von ${from}` : `Zahlen von ${from} bis ${to}`),
  unclassified: (share) => `${share} nicht eingeordnet, außer Acht gelassen`,
  effectiveSectors: (value) => `wie ${value} gleich große Bereiche`,
  effectiveKinds: (value) => `wie ${value} gleich große Arten`,
  shareAbove: (parent) => `× der Anteil (${parent})`,
  timesShare: (times, parent) => `${times} × der Anteil (${parent})`,
  standsOut: "Was auffällt",
  inNumbers: "In Zahlen",
  gaps: "Hier nicht zu finden",
  nearest: (distance, place) => (place === "" ? distance : `${distance} (${place})`),
  measuredFrom: (town) => `Entfernungen von ${town} zur jeweils nächsten.`,
  neighbours: "Nachbargebiete",
  exactness: "Wie genau die Positionen sind",
  notCovered: "Kein offenes Verzeichnis deckt dieses Gebiet ab. Das heißt nicht, dass dort nichts ist.",
  print: "Drucken",
};
