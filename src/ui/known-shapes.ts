import { isOwn } from "../model/boundary-set.ts";
import type { ShownLevel } from "../model/question.ts";

/**
 * Shapes of levels, fetched once. Those of one's own are fetched again in each edition: what is removed may have made room for others under the
 * same id. What fails is fetched again when it is next asked for.
 */
export function createKnownShapes<Shapes>(
  fetch: (level: ShownLevel) => Promise<Shapes>,
): (level: ShownLevel, edition: number) => Promise<Shapes> {
  const known = new Map<ShownLevel, { readonly edition: number; readonly shapes: Promise<Shapes> }>();
  return (level, edition) => {
    const last = known.get(level);
    if (last && (!isOwn(level) || last.edition === edition)) return last.shapes;
    const next = { edition, shapes: fetch(level) };
    known.set(level, next);
    next.shapes.catch(() => {
      if (known.get(level) === next) known.delete(level);
    });
    return next.shapes;
  };
}
