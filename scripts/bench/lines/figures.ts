import { buildAtlas } from "../../../src/atlas/build-atlas.ts";
import { createFilter } from "../../../src/filter/create-filter.ts";
import { NO_TEXTS } from "../../../src/filter/search.ts";
import type { PaintableId } from "../../../src/model/indicator.ts";
import { SECTORS } from "../../../src/model/taxonomy.ts";
import { LEVELS, type Level } from "../../../src/model/territory.ts";
import { paint } from "../../../src/summary/indicators/paintable.ts";
import { territoryFigures } from "../../../src/summary/indicators/territory-figures.ts";
import type { BenchLine } from "../line.ts";
import { seededRandom } from "../random.ts";
import { type PlainRow, synthetic } from "../synthetic.ts";

const SECTOR_TOP = new Map(SECTORS.ids.map((id, at) => [id, SECTORS.ids[SECTORS.top[at]!]!]));
const NOT_CLASSIFIED = "other-sector";
const LEVELS_PAINTED: readonly Level[] = ["country", "first"];
/** Every other row tells its members. */
const TELLS_MEMBERS = 0.5;

interface PlainFigures {
  readonly members: Map<string, { sum: number; rows: number }>;
  readonly diversity: Map<string, { readonly weights: Map<string, number>; classified: number }>;
}

/** Diversity of sectors, sums of members and freshness of all countries and regions, against the first two over objects. */
export const line: BenchLine = {
  name: "figures",
  gate: 0.25,
  goal: 0.1,
  setup(rows) {
    const { directory, territory, territories, plain } = synthetic(rows);
    const random = seededRandom(11);
    const members = Float64Array.from(plain, () =>
      random() < TELLS_MEMBERS ? Math.floor(random() * 1000) : Number.NaN,
    );
    const fields = new Map([...directory.fields, ["members", { type: "number", values: members }] as const]);
    const atlas = buildAtlas([{ ...directory, fields }], () => territory);
    const { selection } = createFilter(atlas, territories, NO_TEXTS).select({ website: true }, []);
    const selected = plain.flatMap((row, at) => (row.website ? { row, members: members[at]! } : []));
    const ours = () => {
      const figures = territoryFigures(atlas, selection.mask, territories);
      const painted = (id: PaintableId) => LEVELS_PAINTED.flatMap((level) => paint(figures, id, level));
      return { diversity: painted("sectorDiversity"), members: painted("members"), freshness: painted("freshness") };
    };
    return {
      ours,
      peer: () => plainFigures(selected),
      check() {
        const [here, there] = [ours(), plainFigures(selected)];
        for (const { territory: at, outcome } of here.members) {
          const { sum = 0, rows: n = 0 } = there.members.get(territories.id[at]!) ?? {};
          same(territories.id[at]!, outcome.is === "figure" ? outcome.value : 0, n >= 3 ? sum : 0);
        }
        for (const { territory: at, outcome } of here.diversity) {
          const found = there.diversity.get(territories.id[at]!);
          same(
            `${territories.id[at]} ${LEVELS[territories.level[at]!]}`,
            outcome.is === "figure" ? outcome.value : 0,
            found && found.classified >= 10 ? effectiveNumber(found.weights) : 0,
          );
        }
      },
    };
  },
};

function plainFigures(rows: readonly { readonly row: PlainRow; readonly members: number }[]): PlainFigures {
  const figures: PlainFigures = { members: new Map(), diversity: new Map() };
  for (const { row, members } of rows) {
    const places = row.region === "" ? [row.country] : [row.country, `${row.country}.${row.region}`];
    const tops = [...new Set(row.sectors.map((sector) => SECTOR_TOP.get(sector)!))];
    for (const place of places) {
      if (!Number.isNaN(members)) {
        const known = figures.members.get(place) ?? { sum: 0, rows: 0 };
        known.sum += members;
        known.rows++;
        figures.members.set(place, known);
      }
      const found = figures.diversity.get(place) ?? { weights: new Map<string, number>(), classified: 0 };
      if (tops.some((top) => top !== NOT_CLASSIFIED)) found.classified++;
      for (const top of tops) found.weights.set(top, (found.weights.get(top) ?? 0) + 1 / tops.length);
      figures.diversity.set(place, found);
    }
  }
  for (const { weights } of figures.diversity.values()) effectiveNumber(weights);
  return figures;
}

function effectiveNumber(weights: ReadonlyMap<string, number>): number {
  const known = [...weights].filter(([id]) => id !== NOT_CLASSIFIED).map(([, weight]) => weight);
  const sum = known.reduce((total, weight) => total + weight, 0);
  return Math.exp(-known.reduce((total, weight) => total + (weight / sum) * Math.log(weight / sum), 0));
}

function same(what: string, ours: number, theirs: number): void {
  if (Math.abs(ours - theirs) > 1e-6 * Math.max(1, theirs))
    throw new Error(`${what}: ${ours} here, ${theirs} over objects.`);
}
