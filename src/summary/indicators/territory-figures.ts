import { type Atlas, NO_TERRITORY } from "../../model/atlas.ts";
import type { Field } from "../../model/initiative.ts";
import { type Assessed, NONE_ASSESSED } from "../../model/opinion.ts";
import type { Territories } from "../../model/territory.ts";
import { ALL_COUNT, countedPerTerritory, rowsPerTerritory } from "../rows-per-territory.ts";
import { type AssessmentSums, sumAssessments } from "./assessments.ts";
import { currenciesOf } from "./currencies.ts";
import { type DateSums, sumDates } from "./date-sums.ts";
import { type MeanSums, sumMean } from "./means.ts";
import { type Beside, type MeasureSums, sumMeasure } from "./measures.ts";
import { KIND_SLOTS, type Mix, mixPerTerritory, SECTOR_SLOTS } from "./mixes.ts";
import { type PracticeSums, sumPractices } from "./practices.ts";

/**
 * What indicators are worked out from: sums over the selected rows of every territory at once, by index into `territories`. A territory holds
 * what its parts hold, so each indicator is the same at every level. Each sum is made when it is first asked for, in one pass, and lives as
 * long as this does.
 */
export interface TerritoryFigures {
  readonly territories: Territories;
  /** Selected rows. */
  readonly count: Uint32Array;
  /** 1 where some directory that counts has a row, whatever the filter: only there is 0 none. */
  readonly covered: Uint8Array;
  readonly sectors: () => Mix;
  readonly kinds: () => Mix;
  readonly dates: () => DateSums;
  readonly practices: () => PracticeSums;
  readonly assessments: () => AssessmentSums;
  /** Some row of the atlas was assessed. */
  readonly hasAssessments: boolean;
  /** A field added up. */
  readonly measure: (field: Field, beside?: Beside) => MeasureSums;
  /** A field of percentages. */
  readonly mean: (field: Field) => MeanSums;
  /** Currencies in which some directory tells turnovers, in alphabetical order. */
  readonly currencies: () => readonly string[];
}

/** @param mask 1 for a selected row; the selection must not be narrowed to a territory, or there is nothing to compare it with */
export function territoryFigures(
  atlas: Atlas,
  mask: Uint8Array,
  territories: Territories,
  uncounted = ALL_COUNT,
  assessed = NONE_ASSESSED,
): TerritoryFigures {
  const measures = new Map<string, MeasureSums>();
  const means = new Map<Field, MeanSums>();
  const { territory } = atlas;
  return {
    territories,
    count: rowsPerTerritory(atlas, territories, mask),
    covered: Uint8Array.from(countedPerTerritory(atlas, territories, uncounted), (rows) => Math.min(rows, 1)),
    sectors: remembered(() => mixPerTerritory(atlas.sectors, SECTOR_SLOTS, territory, mask, territories)),
    kinds: remembered(() => mixPerTerritory(atlas.kinds, KIND_SLOTS, territory, mask, territories)),
    dates: remembered(() => sumDates(atlas, mask, territories)),
    practices: remembered(() => sumPractices(atlas, mask, territories)),
    assessments: remembered(() => sumAssessments(atlas, mask, territories, assessed)),
    hasAssessments: assessed.size > 0,
    measure(field, beside) {
      const name = `${field} ${beside?.partOf ?? ""} ${beside?.currency ?? ""}`;
      const sums = measures.get(name) ?? sumMeasure(atlas, mask, territories, field, beside);
      measures.set(name, sums);
      return sums;
    },
    mean(field) {
      const sums = means.get(field) ?? sumMean(atlas, mask, territories, field);
      means.set(field, sums);
      return sums;
    },
    currencies: remembered(() => {
      const telling = atlas.directories.filter(({ fields }) => fields.has("turnover"));
      return [...new Set(telling.flatMap((directory) => currenciesOf(directory).codes))].filter(Boolean).sort();
    }),
  };
}

/**
 * The same for a group of rows that is no territory, such as a cluster: `group` is its index in a tree of two, below the selection that it was
 * found in.
 * @param inside 1 for a selected row of the group
 * @param isCovered some directory that counts has a row in the group, whatever the filter
 */
export function groupFigures(
  atlas: Atlas,
  mask: Uint8Array,
  inside: Uint8Array,
  areaKm2: number,
  assessed: Assessed = NONE_ASSESSED,
  isCovered = true,
): { readonly atlas: Atlas; readonly figures: TerritoryFigures; readonly group: number } {
  const territory = new Uint16Array(atlas.size);
  for (let row = 0; row < territory.length; row++) {
    territory[row] = inside[row] === 1 ? 1 : mask[row] === 1 ? 0 : NO_TERRITORY;
  }
  const own = { ...atlas, territory };
  const tree: Territories = {
    size: 2,
    id: ["selection", "group"],
    parent: Int16Array.of(-1, 0),
    level: Uint8Array.of(0, 1),
    name: ["", ""],
    areaKm2: Float64Array.of(Number.NaN, areaKm2 > 0 ? areaKm2 : Number.NaN),
    bounds: new Float64Array(8).fill(Number.NaN),
  };
  const figures = {
    ...territoryFigures(own, mask, tree, ALL_COUNT, assessed),
    covered: Uint8Array.of(1, isCovered ? 1 : 0), // the tree holds selected rows only
  };
  return { atlas: own, figures, group: 1 };
}

function remembered<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}
