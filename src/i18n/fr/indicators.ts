import { FLOORS } from "../../model/indicator.ts";
import type { Messages } from "../en.ts";
import { wordsFor } from "../words.ts";

const { number } = wordsFor("fr");

export const indicators: Messages["indicators"] = {
  names: {
    count: "Nombre d’initiatives",
    density: `Pour ${number(1000)} km²`,
    perInhabitants: `Pour ${number(100_000)} habitants`,
    sectorDiversity: "Diversité des secteurs",
    kindDiversity: "Diversité des types",
    specialisation: "Spécialisation",
    freshness: "Vérifiées récemment",
    survival: "Non fermées après cinq ans",
    women: "Part de femmes parmi les membres",
    sums: "Sommes",
    means: "Moyennes",
    gaps: "Distance à la plus proche",
  },
  formulas: {
    count:
      "Fiches de tous les annuaires ouverts dans le territoire et ses parties. Un territoire est la somme de ses parties et des initiatives dont la place en son sein n’est pas connue.",
    density: `Initiatives ÷ superficie × ${number(1000)} km². La superficie est celle du contour, mesurée sur la sphère.`,
    perInhabitants: `Initiatives ÷ habitants × ${number(100_000)}. Le fichier de contours apporte les habitants.`,
    sectorDiversity: `e à la puissance H, avec H\u00a0= −Σ p ln p sur les parts p des secteurs\u00a0: autant de secteurs de part égale seraient aussi divers. Une initiative de k secteurs compte pour 1/k dans chacun\u202f; celles qui ne sont pas classées restent de côté. À partir de ${number(FLOORS.diversity)} initiatives.`,
    kindDiversity: `e à la puissance H, avec H\u00a0= −Σ p ln p sur les parts p des types\u00a0: autant de types de part égale seraient aussi divers. Une initiative de k types compte pour 1/k dans chacun\u202f; celles qui ne sont pas classées restent de côté. À partir de ${number(FLOORS.diversity)} initiatives.`,
    specialisation: `Quotient de localisation\u00a0: part du secteur ici ÷ sa part dans le territoire au-dessus. 1, c’est autant que là. À partir de ${number(FLOORS.specialisation)} initiatives classées, dont ${number(FLOORS.term)} dans le secteur.`,
    freshness:
      "Part vérifiée dans les 24 mois avant la date la plus récente du même annuaire, parmi celles qui ont une date.",
    survival: `Parmi celles fondées au moins cinq ans avant la date la plus récente de leur annuaire, la part qui n’a pas fermé. Seuls comptent les annuaires qui notent les fermetures, à partir de ${number(FLOORS.survival)} initiatives.`,
    women: `Femmes parmi les membres ÷ membres, pour les initiatives qui indiquent les deux, à partir de ${number(FLOORS.sum)}.`,
    sums: `La somme des initiatives qui indiquent un chiffre, à partir de ${number(FLOORS.sum)}, avec leur nombre et leurs années. Ce qui n’est pas indiqué n’est pas estimé.`,
    means: `La moyenne des initiatives qui indiquent le pourcentage, à partir de ${number(FLOORS.sum)}\u202f; pondérée par le chiffre d’affaires là où toutes l’indiquent dans la même monnaie, sinon chacune compte autant.`,
    gaps: "Distance sur la sphère entre la plus grande ville du territoire et l’initiative la plus proche de ce type qui figure sur la carte avec davantage que sa région ou son pays. Seuls figurent les types présents dans le territoire au-dessus.",
  },
  how: "Comment c’est calculé",
  source: "Référence",
  own: "Défini par cet atlas.",
  specialisationIn: (sector) => `Spécialisation\u00a0: ${sector}`,
  tooFew: (n, floor) => `trop peu\u00a0: ${number(n)} sur au moins ${number(floor)}`,
  lacks: {
    directory: "aucun annuaire ici",
    area: "superficie inconnue",
    population: "habitants inconnus",
    parent: "rien à quoi comparer",
    terms: "aucune n’est classée",
    figures: "aucune n’indique de chiffre",
    dates: "aucune n’a de date",
    closings: "aucun annuaire ne note les fermetures",
  },
  knownFor: (n, of) => `connu pour ${number(n)} sur ${number(of)}`,
  years: (from, to) => (from === to ? `chiffres de ${from}` : `chiffres de ${from} à ${to}`),
  unclassified: (share) => `${share} non classé, laissé de côté`,
  effectiveSectors: (value) => `comme ${value} secteurs de même taille`,
  effectiveKinds: (value) => `comme ${value} types de même taille`,
  shareAbove: (parent) => `× la part (${parent})`,
  timesShare: (times, parent) => `${times} × la part (${parent})`,
  standsOut: "Ce qui ressort",
  inNumbers: "En chiffres",
  gaps: "Introuvables ici",
  nearest: (distance, place) => (place === "" ? distance : `${distance} (${place})`),
  measuredFrom: (town) => `Distances de ${town} à la plus proche.`,
  neighbours: "Territoires voisins",
  exactness: "Exactitude des positions",
  notCovered: "Aucun annuaire ouvert ne couvre ce territoire. Cela ne veut pas dire qu’il n’y a rien.",
  print: "Imprimer",
};
