import { DIMENSIONS } from "../../model/dimensions.ts";
import {
  FORMAT_OF,
  type IndicatorFormat,
  type Outcome,
  PAINTABLE_IDS,
  type PaintableId,
  SUMMED,
  type Summed,
} from "../../model/indicator.ts";
import type { Offered } from "../../model/painting.ts";
import { PRACTICES, TOP_SECTORS } from "../../model/taxonomy.ts";
import { LEVELS, type Level } from "../../model/territory.ts";
import {
  assessmentMean,
  count,
  density,
  freshness,
  type Indicator,
  kindDiversity,
  meanShare,
  perInhabitants,
  practiceShare,
  sectorDiversity,
  specialisation,
  sumOf,
  survival,
  women,
} from "./outcomes.ts";
import type { TerritoryFigures } from "./territory-figures.ts";

/** What an indicator is asked for beside its territory. */
export interface PaintChoice {
  /** Position in TOP_SECTORS, for `specialisation`; the first sector by default. */
  readonly sector?: number;
  /** Index into PRACTICES, for `practiceShare`; and into DIMENSIONS, for `assessmentMean`. The first by default. */
  readonly practice?: number;
  readonly dimension?: number;
  /** Index of the territory that `specialisation` compares with; by default the one above each. On one map all should be compared with the same. */
  readonly against?: number;
}

/**
 * An indicator that a map can show. `of` gives what it says of one territory: a figure in the unit of `format`, that there are too few
 * records, or that there is no data; each has a look of its own on a map, and none is drawn as zero.
 */
export interface Paintable {
  readonly id: PaintableId;
  readonly format: IndicatorFormat;
  readonly of: (choice: PaintChoice) => Indicator;
}

const OWN: Readonly<Record<Exclude<PaintableId, Summed>, Paintable["of"]>> = {
  count: () => count,
  density: () => density,
  perInhabitants: () => perInhabitants,
  sectorDiversity: () => sectorDiversity,
  kindDiversity: () => kindDiversity,
  specialisation: ({ sector = 0, against }) => specialisation("sectors", sector, against),
  freshness: () => freshness,
  survival: () => survival,
  practiceShare: ({ practice = 0 }) => practiceShare(practice),
  assessmentMean: ({ dimension = 0 }) => assessmentMean(dimension),
  women: () => women,
  surplusReinvestedPct: () => meanShare("surplusReinvestedPct"),
  localPurchasePct: () => meanShare("localPurchasePct"),
};

const isSummed = (id: PaintableId): id is Summed => SUMMED.includes(id as Summed);
const indicatorOf = (id: PaintableId): Paintable["of"] => (isSummed(id) ? () => sumOf(id) : OWN[id]);

/** Every indicator that can be painted, in the order in which they are offered. */
export const PAINTABLE: readonly Paintable[] = PAINTABLE_IDS.map((id) => ({
  id,
  format: FORMAT_OF[id],
  of: indicatorOf(id),
}));

export interface PaintedTerritory {
  /** Index into the territories. */
  readonly territory: number;
  readonly outcome: Outcome;
}

/** What an indicator says of every territory of a level. */
export function paint(
  figures: TerritoryFigures,
  id: PaintableId,
  level: Level,
  choice: PaintChoice = {},
): readonly PaintedTerritory[] {
  const indicator = indicatorOf(id)(choice);
  const position = LEVELS.indexOf(level);
  const painted: PaintedTerritory[] = [];
  for (let territory = 0; territory < figures.territories.size; territory++) {
    if (figures.territories.level[territory] !== position) continue;
    painted.push({ territory, outcome: indicator(figures, territory) });
  }
  return painted;
}

/** Indicators that have a figure in at least one territory of a level, and terms of those that there are several of: the others need not be offered. */
export function paintableAt(figures: TerritoryFigures, level: Level): Offered {
  const isTold = (id: PaintableId, choice: PaintChoice): boolean =>
    paint(figures, id, level, choice).some(({ outcome }) => outcome.is === "figure");
  const declared = declaredPractices(figures);
  const practices = declared.filter((practice) => isTold("practiceShare", { practice }));
  const dimensions = figures.hasAssessments
    ? [...DIMENSIONS.keys()].filter((dimension) => isTold("assessmentMean", { dimension }))
    : [];
  const ids = PAINTABLE_IDS.filter((id) => {
    if (id === "practiceShare") return practices.length > 0;
    if (id === "assessmentMean") return dimensions.length > 0;
    if (id === "specialisation") return TOP_SECTORS.some((_, sector) => isTold(id, { sector }));
    return isTold(id, {});
  });
  return { ids, practices, dimensions };
}

/** Practices that some selected row declares, as indexes into PRACTICES. */
function declaredPractices(figures: TerritoryFigures): readonly number[] {
  const { rows } = figures.practices();
  const width = PRACTICES.ids.length;
  return [...PRACTICES.ids.keys()].filter((practice) => {
    for (let at = practice; at < rows.length; at += width) if (rows[at]! > 0) return true;
    return false;
  });
}
