import type { Bounds } from "./viewport.ts";

/** What the map draws for one row or for several. */
export interface Mark {
  /** Stable while zoom and rows stay the same. */
  readonly id: string;
  /** Degrees: exact centre of the rows. */
  readonly longitude: number;
  readonly latitude: number;
  readonly count: number;
  /** Top sectors with their share of the rows, largest first, [index into TOP_SECTORS, 0…1]; shares add up to 1. */
  readonly mix: readonly (readonly [sector: number, share: number])[];
  /** Box of the rows. */
  readonly bounds: Bounds;
  /** True when all rows stand at one point: they open as a list, since no zoom would part them. */
  readonly onePlace: boolean;
  /** Of several at one point: it is the centre of a town or area rather than their address. */
  readonly approximate?: boolean;
  /** Of several at one point: what is known of their place is no more than a region or a country. */
  readonly wide?: true;
  /** The row, when it is only one. */
  readonly single?: {
    readonly id: string;
    readonly name: string;
    /** Centre of a town or area rather than an address. */
    readonly approximate: boolean;
    /** Of a region or a country. */
    readonly wide?: true;
    readonly uncertaintyM?: number;
  };
}

export const SINGLE_RADIUS = 11;

/** Radius of a mark in pixels: 11 for one, otherwise 12 + 22 √(n / largest), where `largest` is that of all open rows at world zoom. */
export const markRadius = (count: number, largest: number): number =>
  count === 1 ? SINGLE_RADIUS : 12 + 22 * Math.sqrt(Math.min(count, largest) / Math.max(1, largest));
