import type { Atlas } from "../model/atlas.ts";
import { finish } from "../model/steps.ts";
import { firstByName } from "./first-by-name.ts";
import { startsOfNames } from "./folded-names.ts";
import { orderByName } from "./order-by-name.ts";

/** Up to this many rows are ordered in less time than anybody notices. */
export const FEW = 50_000;
/** Part of all rows beyond which ordering them all costs no more than finding the first ones. */
const LARGE_PART = 1 / 16;

/** @param known the starts of all names, where they were found before */
export function createNameLists(
  rows: Pick<Atlas, "directories" | "starts" | "rowOf">,
  known?: Uint32Array,
): Pick<Atlas, "byName" | "firstByName" | "orderNames"> {
  const size = rows.rowOf.length;
  let order: Uint32Array | undefined;
  let starts = known; // needed until there is an order
  const startsNow = (): Uint32Array => {
    starts ??= finish(startsOfNames(rows.directories));
    return starts;
  };
  const byName = () => {
    order ??= finish(orderByName(rows, startsNow()));
    starts = undefined;
    return order;
  };
  return {
    byName,
    firstByName(mask, count) {
      const isQuick = order !== undefined || size <= FEW || count > size * LARGE_PART;
      if (isQuick) return firstOf(byName(), mask, count);
      return firstByName(rows, startsNow(), mask, count);
    },
    *orderNames() {
      if (order) return;
      starts ??= yield* startsOfNames(rows.directories); // first what a question before the end is answered by
      yield;
      order ??= yield* orderByName(rows, startsNow());
      starts = undefined;
    },
  };
}

function firstOf(order: Uint32Array, mask: Uint8Array, count: number): Uint32Array {
  const first: number[] = [];
  for (let place = 0; place < order.length && first.length < count; place++)
    if (mask[order[place]!] === 1) first.push(order[place]!);
  return Uint32Array.from(first);
}
