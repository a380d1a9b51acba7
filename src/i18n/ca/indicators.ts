import { FLOORS } from "../../model/indicator.ts";
import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number } = wordsFor("ca");

export const indicators: Messages["indicators"] = {
  names: {
    count: "Iniciatives",
    density: `Per ${number(1000)} km²`,
    perInhabitants: `Per ${number(100_000)} habitants`,
    sectorDiversity: "Diversitat de sectors",
    kindDiversity: "Diversitat de tipus",
    specialisation: "Especialització",
    freshness: "Comprovades fa poc",
    survival: "Sense tancar al cap de cinc anys",
    women: "Dones, part dels membres",
    sums: "Sumes",
    means: "Mitjanes",
    gaps: "Distància a la més propera",
  },
  formulas: {
    count:
      "Entrades de tots els directoris oberts al territori i a les seves parts. Un territori és la suma de les seves parts i de les iniciatives de les quals no es coneix el lloc dins seu.",
    density: `Iniciatives ÷ superfície × ${number(1000)} km². La superfície és la del límit, mesurada sobre l’esfera.`,
    perInhabitants: `Iniciatives ÷ habitants × ${number(100_000)}. Els habitants venen al fitxer de límits.`,
    sectorDiversity: `e elevat a H, amb H = −Σ p ln p sobre les quotes p dels sectors: altres tants sectors de quota igual serien igual de diversos. Una iniciativa amb k sectors compta 1/k en cadascun; les no classificades queden fora. A partir de ${number(FLOORS.diversity)} iniciatives.`,
    kindDiversity: `e elevat a H, amb H = −Σ p ln p sobre les quotes p dels tipus: altres tants tipus de quota igual serien igual de diversos. Una iniciativa amb k tipus compta 1/k en cadascun; les no classificades queden fora. A partir de ${number(FLOORS.diversity)} iniciatives.`,
    specialisation: `Quocient de localització: quota del sector aquí ÷ la seva quota al territori superior. 1 és tant com allà. A partir de ${number(FLOORS.specialisation)} iniciatives classificades, ${number(FLOORS.term)} de les quals al sector.`,
    freshness:
      "Part comprovada en els 24 mesos anteriors a la data més recent del mateix directori, entre les que tenen data.",
    survival: `De les fundades almenys cinc anys abans de la data més recent del seu directori, la part que no ha tancat. Només compten els directoris que registren tancaments, a partir de ${number(FLOORS.survival)} iniciatives.`,
    women: `Dones entre els membres ÷ membres, a les iniciatives que indiquen totes dues xifres, a partir de ${number(FLOORS.sum)}.`,
    sums: `La suma de les iniciatives que indiquen una xifra, a partir de ${number(FLOORS.sum)}, amb quantes són i de quins anys. El que no s’indica no s’estima.`,
    means: `La mitjana de les iniciatives que indiquen el percentatge, a partir de ${number(FLOORS.sum)}; ponderada per la facturació on totes la indiquen en la mateixa moneda; si no, cadascuna compta igual.`,
    gaps: "Distància sobre l’esfera des de la ciutat més gran del territori fins a la iniciativa més propera d’aquest tipus que és al mapa amb alguna cosa més que la regió o el país. Només es llisten els tipus que hi ha al territori superior.",
  },
  how: "Com es calcula",
  source: "Font",
  own: "Definit per aquest atles.",
  specialisationIn: (sector) => `Especialització: ${sector}`,
  tooFew: (n, floor) => `massa poques: ${number(n)} d’almenys ${number(floor)}`,
  lacks: {
    directory: "cap directori aquí",
    area: "superfície no coneguda",
    population: "habitants no coneguts",
    parent: "res amb què comparar",
    terms: "cap de classificada",
    figures: "cap no indica una xifra",
    dates: "cap no té data",
    closings: "cap directori no registra tancaments",
  },
  knownFor: (n, of) => `conegut en ${number(n)} de ${number(of)}`,
  years: (from, to) => (from === to ? `xifres de ${from}` : `xifres de ${from} a ${to}`),
  unclassified: (share) => `${share} sense classificar, fora del compte`,
  effectiveSectors: (value) => `com ${value} sectors de la mateixa mida`,
  effectiveKinds: (value) => `com ${value} tipus de la mateixa mida`,
  shareAbove: (parent) => `× la quota (${parent})`,
  timesShare: (times, parent) => `${times} × la quota (${parent})`,
  standsOut: "El que destaca",
  inNumbers: "En xifres",
  gaps: "No es troben aquí",
  nearest: (distance, place) => (place === "" ? distance : `${distance} (${place})`),
  measuredFrom: (town) => `Distàncies de ${town} a la més propera.`,
  neighbours: "Territoris veïns",
  exactness: "Exactitud de les posicions",
  notCovered: "Cap directori obert no cobreix aquest territori. Això no vol dir que no hi hagi res.",
  print: "Imprimeix",
};
