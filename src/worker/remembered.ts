import { rowOfId } from "../atlas/row-of-id.ts";
import { type Assessed, NONE_ASSESSED } from "../model/opinion.ts";
import { type Network, resolveTies } from "../network/resolve-ties.ts";
import { withoutRows } from "../network/without-rows.ts";
import { joinAssessments } from "../summary/join-assessments.ts";
import type { Holding } from "./holding.ts";

/** What follows from the rows of the atlas alone, worked out once for each; locating them changes nothing about it. */
export function remembered<T, From extends Pick<Holding, "atlas"> = Holding>(
  work: (from: From) => T,
): (from: From) => T {
  const known = new WeakMap<object, T>();
  return (from) => {
    const { key } = from.atlas;
    let value = known.get(key);
    if (value === undefined) {
      value = work(from);
      known.set(key, value);
    }
    return value;
  };
}

/** Ties of all open directories; nothing leads to what is put away. */
export const networkOf = (holding: Holding): Network => withoutRows(allTies(holding), holding.away);

/** Assessments of all open directories but the hidden ones, by row. */
export function assessedIn(holding: Holding, hidden: readonly string[]): Assessed {
  const bringing = holding.open.flatMap(({ directory: { source, assessments } }) => (assessments ? [source.id] : []));
  if (bringing.length === 0) return NONE_ASSESSED;
  const byHidden = assessedByHidden(holding);
  const name = hidden.filter((id) => bringing.includes(id)).join("\n");
  const { atlas } = holding;
  const known = byHidden.get(name) ?? joinAssessments(atlas, (id) => rowOfId(atlas, id), hidden);
  byHidden.set(name, known);
  return known;
}

const assessedByHidden = remembered(() => new Map<string, Assessed>());

const allTies = remembered(({ atlas }) => resolveTies(atlas, (id) => rowOfId(atlas, id)));
