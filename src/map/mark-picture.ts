import { type Mark, markRadius, SINGLE_RADIUS } from "../model/mark.ts";
import { ringSegments, type Segment } from "./donut.ts";

/** How little a place is known: a town or an area (`approximate`), or no more than a region or a country (`wide` as well). */
export interface Vagueness {
  readonly approximate: boolean;
  readonly wide?: true;
}

/** What is drawn for a mark: as little as is needed to know that two marks look the same. */
export type MarkPicture =
  | ({ readonly kind: "one"; readonly sector: number; readonly selected: boolean } & Vagueness)
  | ({ readonly kind: "dot"; readonly sector: number } & Vagueness)
  | ({ readonly kind: "place"; readonly sector: number; readonly second: number; readonly count: number } & Vagueness)
  | { readonly kind: "many"; readonly radius: number; readonly segments: readonly Segment[]; readonly count: number };

export const DOT_RADIUS = 5;
const MOST_AT_ONE_PLACE = 99; // more say more as a ring, and their number would not fit the badge

/**
 * @param largest count of the largest mark of all open rows at world zoom
 * @param room false: the glyph of a single would touch its neighbours
 */
export function markPicture(mark: Mark, largest: number, room: boolean): MarkPicture {
  const sector = mark.mix[0]?.[0] ?? 0;
  if (mark.single) {
    const vagueness = vaguenessOf(mark.single);
    return room ? { kind: "one", sector, selected: false, ...vagueness } : { kind: "dot", sector, ...vagueness };
  }
  if (mark.onePlace && mark.count <= MOST_AT_ONE_PLACE) {
    return {
      kind: "place",
      sector,
      second: mark.mix[1]?.[0] ?? sector,
      count: mark.count,
      ...vaguenessOf(mark),
    };
  }
  const radius = Math.round(markRadius(mark.count, largest) * 2) / 2; // half pixels, so that more marks share a picture
  return { kind: "many", radius, segments: ringSegments(mark.mix, radius), count: mark.count };
}

export const vaguenessOf = ({ approximate, wide }: Partial<Vagueness>): Vagueness => ({
  approximate: approximate === true,
  ...(wide && { wide }),
});

/** Radius of what catches the eye, in pixels; rings of hover and focus lie outside it. */
export function pictureRadius(picture: MarkPicture): number {
  if (picture.kind === "many") return picture.radius;
  return picture.kind === "dot" ? DOT_RADIUS : SINGLE_RADIUS;
}

const vague = ({ approximate, wide }: Vagueness): string => (wide ? " wide" : approximate ? " approximate" : "");

/** Two pictures with one key look the same. */
export function pictureKey(picture: MarkPicture): string {
  switch (picture.kind) {
    case "one":
      return `one ${picture.sector}${vague(picture)}${picture.selected ? " selected" : ""}`;
    case "dot":
      return `dot ${picture.sector}${vague(picture)}`;
    case "place":
      return `place ${picture.sector} ${picture.second} ${picture.count}${vague(picture)}`;
    case "many": {
      const segments = picture.segments.map(({ sector, to }) => `${sector ?? "rest"}-${to.toFixed(2)}`);
      return `many ${picture.radius} ${picture.count} ${segments.join(" ")}`;
    }
  }
}
