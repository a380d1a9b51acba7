import { type Averaged, FLOORS, type Lack, type PaintableId, type Summed } from "../../model/indicator.ts";
import { wordsFor } from "../words.ts";

const { number } = wordsFor("en");

/** What has a formula that can be looked up. */
type Explained = Exclude<PaintableId, Summed | Averaged> | "sums" | "means" | "practiceShare" | "gaps" | "reach";

/** Figures of a territory: their names, how each is worked out, and what is said instead of a figure. */
export const indicators = {
  /** Sums and means have the names of their fields. */
  names: {
    count: "Initiatives",
    density: `Per ${number(1000)} km²`,
    perInhabitants: `Per ${number(100_000)} inhabitants`,
    sectorDiversity: "Diversity of sectors",
    kindDiversity: "Diversity of kinds",
    specialisation: "Specialisation",
    freshness: "Checked lately",
    survival: "Not closed after five years",
    women: "Women, share of the members",
    sums: "Sums",
    means: "Means",
    assessmentMean: "Assessments",
    practiceShare: "Practices",
    gaps: "Distance to the nearest",
    reach: "How far away",
  } satisfies Record<Explained, string>,
  formulas: {
    count:
      "Entries of all open directories in the territory and its parts. A territory is the sum of its parts and of those whose place in it is not known.",
    density: `Initiatives ÷ area × ${number(1000)} km². The area is that of the boundary, measured on the sphere.`,
    perInhabitants: `Initiatives ÷ inhabitants × ${number(100_000)}. The boundary file brings the inhabitants.`,
    sectorDiversity: `e to the power of H, where H = −Σ p ln p over the shares p of the sectors: so many sectors of equal share would be as diverse. An initiative with k sectors counts 1/k in each; those that are not classified are left out. From ${number(FLOORS.diversity)} initiatives on.`,
    kindDiversity: `e to the power of H, where H = −Σ p ln p over the shares p of the kinds: so many kinds of equal share would be as diverse. An initiative with k kinds counts 1/k in each; those that are not classified are left out. From ${number(FLOORS.diversity)} initiatives on.`,
    specialisation: `Location quotient: share of the sector here ÷ its share in the territory above. 1 is as much as there. From ${number(FLOORS.specialisation)} classified initiatives on, ${number(FLOORS.term)} of them in the sector.`,
    freshness: "Share checked within 24 months of the newest date in the same directory, of those that have a date.",
    survival: `Of those founded at least five years before the newest date of their directory, the share that has not closed. Only directories that record closings count, from ${number(FLOORS.survival)} initiatives on.`,
    women: `Women among the members ÷ members, over the initiatives that tell both, from ${number(FLOORS.sum)} on.`,
    sums: `The sum over the initiatives that tell a figure, from ${number(FLOORS.sum)} on, with how many they are and of which years. What is not told is not estimated.`,
    means: `The mean over the initiatives that tell the percentage, from ${number(FLOORS.sum)} on; weighted by turnover where all of them tell one in the same currency, otherwise each counts the same.`,
    assessmentMean: `The mean of the scores of 1 to 5 that a dimension was given, over the records that were assessed on it, from ${number(FLOORS.assessment)} on. A record that was assessed several times counts once, with the mean of its scores; its card shows them side by side. Scores are opinions: nothing is ranked by them.`,
    practiceShare: `Records that declare the practice ÷ records of the directories that tell of practices at all, from ${number(FLOORS.practice)} of these on.`,
    gaps: "Distance on the sphere from the largest town of the territory to the nearest initiative of this kind that is on the map with more than its region or country. Only kinds are listed that the territory above has.",
    reach:
      "Of each populated place that is known in the territory, the distance on the sphere to the nearest initiative of this kind or sector, wherever that lies, if it is on the map with more than its region or country. Shares count places, or add up their inhabitants where these are known; the median is that of the places. Only told where the territory above has such an initiative. Places and inhabitants: GeoNames.",
  } satisfies Record<Explained, string>,
  how: "How this is worked out",
  source: "Source",
  own: "Defined by this atlas.",
  specialisationIn: (sector: string) => `Specialisation: ${sector}`,
  practiceIn: (practice: string) => `Share that declares the practice: ${practice}`,
  assessmentIn: (dimension: string) => `Assessed, mean of 1 to 5: ${dimension}`,
  tooFew: (n: number, floor: number) => `too few: ${number(n)} of at least ${number(floor)}`,
  practiceOf: (share: string, of: number) => `${share} of ${number(of)}`,
  lacks: {
    directory: "no directory here",
    area: "area not known",
    population: "inhabitants not known",
    parent: "nothing to compare with",
    terms: "none classified",
    figures: "none tells a figure",
    dates: "none has a date",
    assessments: "none assessed",
    practices: "none tells of practices",
    closings: "no directory records closings",
    term: "no such initiative, neither here nor above",
    positions: "no such initiative has an exact place",
    places: "no place known here",
    files: "the list of places could not be fetched",
  } satisfies Record<Lack, string>,
  knownFor: (n: number, of: number) => `known for ${number(n)} of ${number(of)}`,
  years: (from: string, to: string) => (from === to ? `figures of ${from}` : `figures of ${from} to ${to}`),
  unclassified: (share: string) => `${share} not classified, left out`,
  effectiveSectors: (value: string) => `like ${value} sectors of equal size`,
  effectiveKinds: (value: string) => `like ${value} kinds of equal size`,
  /** Beside the heading of figures that are so many times a share. */
  shareAbove: (parent: string) => `× the share in ${parent}`,
  timesShare: (times: string, parent: string) => `${times} × the share in ${parent}`,
  standsOut: "What stands out",
  inNumbers: "In numbers",
  gaps: "Not found here",
  nearest: (distance: string, place: string) => (place === "" ? distance : `${distance}, in ${place}`),
  measuredFrom: (town: string) => `Distances from ${town} to the nearest.`,
  neighbours: "Neighbours",
  exactness: "How exact the positions are",
  notCovered: "No open directory covers this territory. That does not mean that nothing is there.",
  print: "Print",
};
