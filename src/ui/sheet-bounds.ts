import type { TerritorySheet } from "../model/answer.ts";
import { type Bounds, WHOLE_WORLD } from "../model/viewport.ts";

/** Wider territories than countries have no shape of their own, and then no box. */
export const boundsOf = ({ bounds }: TerritorySheet): Bounds =>
  Object.values(bounds).every(Number.isFinite) ? bounds : WHOLE_WORLD;
