import { FLOORS } from "../../model/indicator.ts";
import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number } = wordsFor("it");

export const indicators: Messages["indicators"] = {
  names: {
    count: "Iniziative",
    density: `Ogni ${number(1000)} km²`,
    perInhabitants: `Ogni ${number(100_000)} abitanti`,
    sectorDiversity: "Diversità dei settori",
    kindDiversity: "Diversità dei tipi",
    specialisation: "Specializzazione",
    freshness: "Verificate di recente",
    survival: "Non chiuse dopo cinque anni",
    women: "Donne, quota dei membri",
    sums: "Somme",
    means: "Medie",
    gaps: "Distanza dalla più vicina",
  },
  formulas: {
    count:
      "Voci di tutti gli elenchi aperti nel territorio e nelle sue parti. Un territorio è la somma delle sue parti e delle iniziative di cui non si conosce il posto al suo interno.",
    density: `Iniziative ÷ superficie × ${number(1000)} km². La superficie è quella del confine, misurata sulla sfera.`,
    perInhabitants: `Iniziative ÷ abitanti × ${number(100_000)}. Gli abitanti vengono dal file dei confini.`,
    sectorDiversity: `e elevato a H, con H = −Σ p ln p sulle quote p dei settori: altrettanti settori di pari quota sarebbero ugualmente diversi. Un’iniziativa con k settori conta 1/k in ciascuno; quelle non classificate restano fuori. Da ${number(FLOORS.diversity)} iniziative in su.`,
    kindDiversity: `e elevato a H, con H = −Σ p ln p sulle quote p dei tipi: altrettanti tipi di pari quota sarebbero ugualmente diversi. Un’iniziativa con k tipi conta 1/k in ciascuno; quelle non classificate restano fuori. Da ${number(FLOORS.diversity)} iniziative in su.`,
    specialisation: `Quoziente di localizzazione: quota del settore qui ÷ la sua quota nel territorio superiore. 1 è quanto là. Da ${number(FLOORS.specialisation)} iniziative classificate in su, ${number(FLOORS.term)} delle quali nel settore.`,
    freshness:
      "Quota verificata nei 24 mesi prima della data più recente dello stesso elenco, fra quelle che hanno una data.",
    survival: `Di quelle fondate almeno cinque anni prima della data più recente del loro elenco, la quota che non ha chiuso. Contano solo gli elenchi che registrano le chiusure, da ${number(FLOORS.survival)} iniziative in su.`,
    women: `Donne fra i membri ÷ membri, nelle iniziative che indicano entrambi, da ${number(FLOORS.sum)} in su.`,
    sums: `La somma delle iniziative che indicano una cifra, da ${number(FLOORS.sum)} in su, con quante sono e di quali anni. Ciò che non è indicato non viene stimato.`,
    means: `La media delle iniziative che indicano la percentuale, da ${number(FLOORS.sum)} in su; ponderata per il fatturato dove tutte lo indicano nella stessa valuta, altrimenti ciascuna conta allo stesso modo.`,
    gaps: "Distanza sulla sfera dalla città più grande del territorio all’iniziativa più vicina di questo tipo che sta sulla mappa con più della sua regione o del suo paese. Sono elencati solo i tipi presenti nel territorio superiore.",
  },
  how: "Come si calcola",
  source: "Fonte",
  own: "Definito da questo atlante.",
  specialisationIn: (sector) => `Specializzazione: ${sector}`,
  tooFew: (n, floor) => `troppo poche: ${number(n)} di almeno ${number(floor)}`,
  lacks: {
    directory: "nessun elenco qui",
    area: "superficie non nota",
    population: "abitanti non noti",
    parent: "niente con cui confrontare",
    terms: "nessuna classificata",
    figures: "nessuna indica una cifra",
    dates: "nessuna ha una data",
    closings: "nessun elenco registra le chiusure",
  },
  knownFor: (n, of) => `noto per ${number(n)} su ${number(of)}`,
  years: (from, to) => (from === to ? `cifre del ${from}` : `cifre dal ${from} al ${to}`),
  unclassified: (share) => `${share} non classificato, lasciato fuori`,
  effectiveSectors: (value) => `come ${value} settori della stessa dimensione`,
  effectiveKinds: (value) => `come ${value} tipi della stessa dimensione`,
  shareAbove: (parent) => `× la quota (${parent})`,
  timesShare: (times, parent) => `${times} × la quota (${parent})`,
  standsOut: "Che cosa spicca",
  inNumbers: "In cifre",
  gaps: "Non si trovano qui",
  nearest: (distance, place) => (place === "" ? distance : `${distance} (${place})`),
  measuredFrom: (town) => `Distanze da ${town} alla più vicina.`,
  neighbours: "Territori vicini",
  exactness: "Quanto sono esatte le posizioni",
  notCovered: "Nessun elenco aperto copre questo territorio. Ciò non vuol dire che non ci sia nulla.",
  print: "Stampa",
};
