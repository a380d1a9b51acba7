import type { TerritoryCount } from "../model/answer.ts";
import { isOwn } from "../model/boundary-set.ts";
import { BY_COUNT, type Offered } from "../model/painting.ts";
import type { Question, ShownLevel } from "../model/question.ts";
import type { Selection } from "../model/selection.ts";
import { LEVELS, type Level, type Territories } from "../model/territory.ts";
import { paint, paintableAt } from "../summary/indicators/paintable.ts";
import { territoryFigures } from "../summary/indicators/territory-figures.ts";
import { countByTerritory } from "../summary/territory-sums.ts";
import type { Holding } from "./holding.ts";
import type { Ground } from "./own/ground.ts";
import { assessedIn } from "./remembered.ts";
import { indexById } from "./territory-sheet.ts";

type Painted = Pick<Question, "query" | "hidden" | "painted">;

/** The territories of a level, counted, with what an indicator says of each when they are painted by one. */
export function paintedCounts(
  holding: Holding,
  ground: Ground,
  { query, hidden, painted = BY_COUNT, choropleth }: Painted & { readonly choropleth: ShownLevel },
): readonly TerritoryCount[] {
  const { atlas, territories } = ground;
  const level = levelOf(choropleth);
  const selection = selectionFor(holding, ground, { query, hidden });
  const isWhole = wholes(territories, level);
  const uncounted = { hidden, away: holding.away };
  const counts = countByTerritory(atlas, selection, territories, level, uncounted).filter(({ id }) => !isWhole.has(id));
  if (painted.id === "count") return counts;
  const index = indexById(territories.id);
  const against = index.get(query.territory ?? "") ?? 0; // one map compares all its territories with the same one
  const figures = figuresOf(holding, ground, selection, hidden);
  const outcomes = new Map(
    paint(figures, painted.id, level, { against, ...painted }).map(({ territory, outcome }) => [
      territories.id[territory]!,
      outcome,
    ]),
  );
  return counts.map((count) => ({ ...count, outcome: outcomes.get(count.id)! }));
}

/** Territories of a level that others of it lie in, as one part of a continent may in another: only what lies side by side is painted. */
function wholes({ size, level, parent, id }: Territories, wanted: Level): ReadonlySet<string> {
  const position = LEVELS.indexOf(wanted);
  const found = new Set<string>();
  for (let at = 0; at < size; at++) {
    const above = parent[at]!;
    if (level[at] === position && level[above] === position) found.add(id[above]!);
  }
  return found;
}

/** Indicators that say something of at least one territory of a level. */
export const paintableIn = (holding: Holding, ground: Ground, level: ShownLevel, question: Painted): Offered =>
  paintableAt(figuresOf(holding, ground, selectionFor(holding, ground, question), question.hidden), levelOf(level));

const levelOf = (level: ShownLevel): Level => (isOwn(level) ? "own" : level);

/** A chosen territory is seen beside others of its tree and held to what is above it, so that it is no filter there; of another tree it is one like any other. */
function selectionFor(holding: Holding, { territories }: Ground, { query, hidden }: Painted): Selection {
  const { territory, ...others } = query;
  const isOfTree = territory !== undefined && indexById(territories.id).has(territory);
  return holding.selectAnywhere(isOfTree ? others : query, hidden);
}

const figuresOf = (holding: Holding, { atlas, territories }: Ground, { mask }: Selection, hidden: readonly string[]) =>
  territoryFigures(atlas, mask, territories, { hidden, away: holding.away }, assessedIn(holding, hidden));
