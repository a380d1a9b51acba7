import { FLOORS } from "../../model/indicator.ts";
import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number } = wordsFor("es");

export const indicators: Messages["indicators"] = {
  names: {
    count: "Iniciativas",
    density: `Por ${number(1000)} km²`,
    perInhabitants: `Por ${number(100_000)} habitantes`,
    sectorDiversity: "Diversidad de sectores",
    kindDiversity: "Diversidad de tipos",
    specialisation: "Especialización",
    freshness: "Comprobadas hace poco",
    survival: "Sin cerrar a los cinco años",
    women: "Mujeres, parte de los miembros",
    sums: "Sumas",
    means: "Medias",
    gaps: "Distancia a la más cercana",
  },
  formulas: {
    count:
      "Entradas de todos los directorios abiertos en el territorio y en sus partes. Un territorio es la suma de sus partes y de las iniciativas cuyo lugar en él no se conoce.",
    density: `Iniciativas ÷ superficie × ${number(1000)} km². La superficie es la del límite, medida sobre la esfera.`,
    perInhabitants: `Iniciativas ÷ habitantes × ${number(100_000)}. Los habitantes vienen en el archivo de límites.`,
    sectorDiversity: `e elevado a H, con H = −Σ p ln p sobre las cuotas p de los sectores: otros tantos sectores de igual cuota serían igual de diversos. Una iniciativa con k sectores cuenta 1/k en cada uno; las no clasificadas quedan fuera. A partir de ${number(FLOORS.diversity)} iniciativas.`,
    kindDiversity: `e elevado a H, con H = −Σ p ln p sobre las cuotas p de los tipos: otros tantos tipos de igual cuota serían igual de diversos. Una iniciativa con k tipos cuenta 1/k en cada uno; las no clasificadas quedan fuera. A partir de ${number(FLOORS.diversity)} iniciativas.`,
    specialisation: `Cociente de localización: cuota del sector aquí ÷ su cuota en el territorio superior. 1 es tanto como allí. A partir de ${number(FLOORS.specialisation)} iniciativas clasificadas, ${number(FLOORS.term)} de ellas en el sector.`,
    freshness:
      "Parte comprobada en los 24 meses anteriores a la fecha más reciente del mismo directorio, entre las que tienen fecha.",
    survival: `De las fundadas al menos cinco años antes de la fecha más reciente de su directorio, la parte que no ha cerrado. Solo cuentan los directorios que registran cierres, a partir de ${number(FLOORS.survival)} iniciativas.`,
    women: `Mujeres entre los miembros ÷ miembros, en las iniciativas que indican ambos, a partir de ${number(FLOORS.sum)}.`,
    sums: `La suma de las iniciativas que indican una cifra, a partir de ${number(FLOORS.sum)}, con cuántas son y de qué años. Lo que no se indica no se estima.`,
    means: `La media de las iniciativas que indican el porcentaje, a partir de ${number(FLOORS.sum)}; ponderada por la facturación donde todas la indican en la misma moneda, si no, cada una cuenta lo mismo.`,
    gaps: "Distancia sobre la esfera desde la mayor ciudad del territorio hasta la iniciativa más cercana de ese tipo que está en el mapa con algo más que su región o su país. Solo se enumeran los tipos que existen en el territorio superior.",
  },
  how: "Cómo se calcula",
  source: "Fuente",
  own: "Definido por este atlas.",
  specialisationIn: (sector) => `Especialización: ${sector}`,
  tooFew: (n, floor) => `muy pocas: ${number(n)} de al menos ${number(floor)}`,
  lacks: {
    directory: "ningún directorio aquí",
    area: "superficie no conocida",
    population: "habitantes no conocidos",
    parent: "nada con que comparar",
    terms: "ninguna clasificada",
    figures: "ninguna indica una cifra",
    dates: "ninguna tiene fecha",
    closings: "ningún directorio registra cierres",
  },
  knownFor: (n, of) => `se conoce en ${number(n)} de ${number(of)}`,
  years: (from, to) => (from === to ? `cifras de ${from}` : `cifras de ${from} a ${to}`),
  unclassified: (share) => `${share} sin clasificar, no cuenta`,
  effectiveSectors: (value) => `como ${value} sectores del mismo tamaño`,
  effectiveKinds: (value) => `como ${value} tipos del mismo tamaño`,
  shareAbove: (parent) => `× la cuota en ${parent}`,
  timesShare: (times, parent) => `${times} × la cuota en ${parent}`,
  standsOut: "Lo que destaca",
  inNumbers: "En cifras",
  gaps: "No se encuentran aquí",
  nearest: (distance, place) => (place === "" ? distance : `${distance}, en ${place}`),
  measuredFrom: (town) => `Distancias desde ${town} hasta la más cercana.`,
  neighbours: "Territorios vecinos",
  exactness: "Exactitud de las posiciones",
  notCovered: "Ningún directorio abierto cubre este territorio. Eso no significa que no haya nada.",
  print: "Imprimir",
};
