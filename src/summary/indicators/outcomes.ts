import { DIMENSIONS } from "../../model/dimensions.ts";
import { type Averaged, FLOORS, type Lack, type Outcome, type Summed } from "../../model/indicator.ts";
import { PRACTICES } from "../../model/taxonomy.ts";
import { meanOf } from "./means.ts";
import type { Beside } from "./measures.ts";
import type { Mix } from "./mixes.ts";
import type { TerritoryFigures } from "./territory-figures.ts";

/** An indicator: what it says of one territory. */
export type Indicator = (figures: TerritoryFigures, territory: number) => Outcome;

export const lacking = (lack: Lack): Outcome => ({ is: "no-data", lack });

/** A figure over `n` of the records here, once there are enough of them. Nothing is made of nothing. */
const figureOf = (value: number, n: number, of: number, floor: number, lack: Lack): Outcome => {
  if (n === 0) return lacking(lack);
  return n < floor ? { is: "too-few", n, floor } : { is: "figure", value, n, of };
};

/** What no directory covers has no figure at all, whatever the indicator. */
const covered =
  (indicator: Indicator): Indicator =>
  (figures, territory) =>
    figures.covered[territory] === 0 ? lacking("directory") : indicator(figures, territory);

export const count: Indicator = covered(({ count: counts }, territory) => {
  const n = counts[territory]!;
  return { is: "figure", value: n, n, of: n };
});

/** Records per 1,000 km2. */
export const density: Indicator = covered(({ count: counts, territories }, territory) =>
  perUnit(counts[territory]!, territories.areaKm2[territory]!, 1000, "area"),
);

/** Records per 100,000 inhabitants. */
export const perInhabitants: Indicator = covered(({ count: counts, territories }, territory) =>
  perUnit(counts[territory]!, territories.population?.[territory] ?? Number.NaN, 100_000, "population"),
);

/** None in a known area is a rate of 0; without an area there is no rate. */
const perUnit = (n: number, size: number, unit: number, lack: Lack): Outcome =>
  size > 0 ? { is: "figure", value: (n / size) * unit, n, of: n } : lacking(lack);

export const sectorDiversity: Indicator = covered((figures, territory) =>
  diversity(figures.sectors(), figures.count[territory]!, territory),
);

export const kindDiversity: Indicator = covered((figures, territory) =>
  diversity(figures.kinds(), figures.count[territory]!, territory),
);

/** e^H with H = −Σ pᵢ ln pᵢ: so many terms of equal weight would be as diverse (Hill number of order 1). */
function diversity(mix: Mix, of: number, territory: number): Outcome {
  const { count: slots, unclassified } = mix.slots;
  const sum = knownWeight(mix, territory);
  let entropy = 0;
  for (let slot = 0; slot < slots; slot++) {
    const share = slot === unclassified || sum === 0 ? 0 : weightAt(mix, territory, slot) / sum;
    if (share > 0) entropy -= share * Math.log(share);
  }
  const outcome = figureOf(Math.exp(entropy), mix.classified[territory]!, of, FLOORS.diversity, "terms");
  if (outcome.is !== "figure" || of === 0) return outcome;
  return { ...outcome, unclassified: weightAt(mix, territory, unclassified) / of };
}

const weightAt = ({ slots, weights }: Mix, territory: number, slot: number): number =>
  weights[territory * slots.count + slot]!;

/** Weight of all that is classified. */
function knownWeight(mix: Mix, territory: number): number {
  let sum = 0;
  for (let slot = 0; slot < mix.slots.count; slot++) {
    if (slot !== mix.slots.unclassified) sum += weightAt(mix, territory, slot);
  }
  return sum;
}

/** Share of a slot among what is classified; 0 where nothing is. */
function knownShare(mix: Mix, territory: number, slot: number): number {
  const sum = knownWeight(mix, territory);
  return sum > 0 && slot !== mix.slots.unclassified ? weightAt(mix, territory, slot) / sum : 0;
}

/** Share of every slot among all records of a territory, what is not classified included: they add up to 1. */
export function mixOf(
  mix: Mix,
  rows: number,
  territory: number,
): readonly number[] | Exclude<Outcome, { is: "figure" }> {
  if (rows === 0) return { is: "no-data", lack: "terms" };
  if (rows < FLOORS.mix) return { is: "too-few", n: rows, floor: FLOORS.mix };
  return Array.from({ length: mix.slots.count }, (_, slot) => weightAt(mix, territory, slot) / rows);
}

/**
 * Location quotient of a slot: its share among what is classified here ÷ that in the territory above, or in `against`. 1 is as much as there.
 */
export function specialisation(mixName: "sectors" | "kinds", slot: number, against?: number): Indicator {
  return covered((figures, territory) => {
    const mix = figures[mixName]();
    const above = against ?? figures.territories.parent[territory]!;
    if (above < 0) return lacking("parent");
    const { [territory]: n = 0 } = mix.classified;
    const withTerm = mix.rows[territory * mix.slots.count + slot]!;
    const there = knownShare(mix, above, slot);
    if (n === 0) return lacking("terms");
    if (n < FLOORS.specialisation) return { is: "too-few", n, floor: FLOORS.specialisation };
    if (withTerm < FLOORS.term) return { is: "too-few", n: withTerm, floor: FLOORS.term };
    if (there === 0) return lacking("parent");
    return { is: "figure", value: knownShare(mix, territory, slot) / there, n, of: figures.count[territory]! };
  });
}

/** A field added up over the records that have a figure. */
export const sumOf = (field: Summed): Indicator => summed(field);

/** Turnover in one currency. */
export const turnoverIn = (currency: string): Indicator => summed("turnover", { currency });

const summed = (field: Summed | "turnover", beside?: Beside): Indicator =>
  covered((figures, territory) => {
    const { sum, rows, from, to } = figures.measure(field, beside);
    const outcome = figureOf(sum[territory]!, rows[territory]!, figures.count[territory]!, FLOORS.sum, "figures");
    return outcome.is === "figure" && from[territory]! > 0
      ? { ...outcome, years: { from: from[territory]!, to: to[territory]! } }
      : outcome;
  });

/** Mean of a field of percentages, as a share. */
export const meanShare = (field: Averaged): Indicator =>
  covered((figures, territory) => {
    const sums = figures.mean(field);
    const n = sums.rows[territory]!;
    return figureOf(n === 0 ? 0 : meanOf(sums, territory), n, figures.count[territory]!, FLOORS.sum, "figures");
  });

/** Women among the members of the records that tell both numbers. */
export const women: Indicator = covered((figures, territory) => {
  const { sum, whole, rows } = figures.measure("membersWomen", { partOf: "members" });
  if (rows[territory]! > 0 && whole[territory] === 0) return lacking("figures");
  return figureOf(
    sum[territory]! / whole[territory]!,
    rows[territory]!,
    figures.count[territory]!,
    FLOORS.sum,
    "figures",
  );
});

/** Share of the records that declare a practice among those of directories that tell of practices at all. */
export const practiceShare = (practice: number): Indicator =>
  covered((figures, territory) => {
    const { rows, asked } = figures.practices();
    const n = asked[territory]!;
    const declared = rows[territory * PRACTICES.ids.length + practice]!;
    return figureOf(declared / n, n, figures.count[territory]!, FLOORS.practice, "practices");
  });

/** Mean of a dimension over the records that it is scored of, each counting once. */
export const assessmentMean = (dimension: number): Indicator =>
  covered((figures, territory) => {
    if (!figures.hasAssessments) return lacking("assessments");
    const { rows, sum } = figures.assessments();
    const at = territory * DIMENSIONS.length + dimension;
    const n = rows[at]!;
    return figureOf(sum[at]! / n, n, figures.count[territory]!, FLOORS.assessment, "assessments");
  });

/** Share of records checked within 24 months of the newest date in their directory. */
export const freshness: Indicator = covered((figures, territory) => {
  const { dated, fresh } = figures.dates();
  return figureOf(fresh[territory]! / dated[territory]!, dated[territory]!, figures.count[territory]!, 1, "dates");
});

/** Of the records founded up to five years before the newest date of their directory, the share that has not closed. */
export const survival: Indicator = covered((figures, territory) => {
  const { oldEnough, lasted } = figures.dates();
  return figureOf(
    lasted[territory]! / oldEnough[territory]!,
    oldEnough[territory]!,
    figures.count[territory]!,
    FLOORS.survival,
    "closings",
  );
});
