import type { Choices } from "../model/query.ts";
import type { TermList } from "../model/taxonomy.ts";

/** Whether a term is ticked, by itself or through the term above it. */
export function isTicked(terms: TermList, choices: Choices | undefined, id: string): boolean {
  if (!choices) return false;
  const above = parentOf(terms, id);
  return choices.ids.includes(id) || (above !== undefined && choices.ids.includes(above));
}

/** Some terms below it are ticked, and not itself. */
export const isPartlyTicked = (terms: TermList, choices: Choices | undefined, id: string): boolean =>
  choices !== undefined &&
  !choices.ids.includes(id) &&
  childrenOf(terms, id).some((child) => choices.ids.includes(child));

/**
 * The choices after a click on a term. A term above stands for all below it: ticking it takes their place, and unticking one of
 * them leaves the others.
 */
export function toggled(terms: TermList, choices: Choices | undefined, id: string): Choices | undefined {
  const { ids, match } = choices ?? { ids: [], match: "any" };
  const above = parentOf(terms, id);
  if (above !== undefined && ids.includes(above)) {
    const others = childrenOf(terms, above).filter((child) => child !== id);
    return withIds([...ids.filter((each) => each !== above), ...others], match);
  }
  if (ids.includes(id)) return withIds(without(ids, [id]), match);
  return withIds([...without(ids, childrenOf(terms, id)), id], match);
}

/** A plain list of choices, such as countries. */
export const toggledId = (ids: readonly string[] | undefined, id: string): readonly string[] | undefined => {
  const next = ids?.includes(id) ? without(ids, [id]) : [...(ids ?? []), id];
  return next.length === 0 ? undefined : next;
};

export function childrenOf(terms: TermList, id: string): readonly string[] {
  const at = terms.indexOf(id);
  return at === undefined ? [] : terms.ids.filter((_, child) => terms.parent[child] === at);
}

function parentOf(terms: TermList, id: string): string | undefined {
  const at = terms.indexOf(id);
  return at === undefined ? undefined : terms.ids[terms.parent[at]!];
}

const without = (ids: readonly string[], taken: readonly string[]) => ids.filter((each) => !taken.includes(each));
const withIds = (ids: readonly string[], match: Choices["match"]): Choices | undefined =>
  ids.length === 0 ? undefined : { ids, match };
