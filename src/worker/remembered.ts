import { rowOfId } from "../atlas/row-of-id.ts";
import { type Network, resolveTies } from "../network/resolve-ties.ts";
import { withoutRows } from "../network/without-rows.ts";
import type { Holding } from "./holding.ts";

/** What follows from the rows of the atlas alone, worked out once for each; locating them changes nothing about it. */
export function remembered<T>(work: (holding: Holding) => T): (holding: Holding) => T {
  const known = new WeakMap<object, T>();
  return (holding) => {
    const { key } = holding.atlas;
    let value = known.get(key);
    if (value === undefined) {
      value = work(holding);
      known.set(key, value);
    }
    return value;
  };
}

/** Ties of all open directories; nothing leads to what is put away. */
export const networkOf = (holding: Holding): Network => withoutRows(allTies(holding), holding.away);

const allTies = remembered(({ atlas }) => resolveTies(atlas, (id) => rowOfId(atlas, id)));
