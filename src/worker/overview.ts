import type { ListRow } from "../model/answer.ts";
import type { Atlas } from "../model/atlas.ts";
import type { Order } from "../model/question.ts";
import type { Selection } from "../model/selection.ts";
import type { Bounds } from "../model/viewport.ts";
import { extentOf } from "../summary/extent.ts";
import { listPart } from "../summary/list-part.ts";
import { sectorMix } from "../summary/sector-mix.ts";

/** What follows from a selection wherever the map stands: whoever moves the map asks for it again. */
export interface Overview {
  readonly extent: Bounds | undefined;
  readonly mix: readonly number[];
  /** The part of the list that was asked for last is kept. */
  list(order: Order, from: number, length: number): readonly ListRow[];
}

const known = new WeakMap<Selection, Overview>();

/** Worked out once for a selection, part by part as it is asked for; a pass that writes over its rows makes another selection. */
export function overviewOf(atlas: Atlas, selection: Selection): Overview {
  const before = known.get(selection);
  if (before) return before;
  let extent: { readonly of: Bounds | undefined } | undefined;
  let mix: readonly number[] | undefined;
  let list: { readonly asked: string; readonly rows: readonly ListRow[] } | undefined;
  const overview: Overview = {
    get extent() {
      extent ??= { of: extentOf(atlas, selection) };
      return extent.of;
    },
    get mix() {
      mix ??= sectorMix(atlas, selection);
      return mix;
    },
    list(order, from, length) {
      const asked = JSON.stringify([order, from, length]);
      if (list?.asked !== asked) list = { asked, rows: listPart(atlas, selection, order, from, length) };
      return list.rows;
    },
  };
  known.set(selection, overview);
  return overview;
}
