import { distanceKm } from "../../model/mercator.ts";
import type { Point } from "./decide.ts";

/** Points of one postcode that are remembered; more would not decide more. */
const MOST_POINTS = 12;
/** A place is contradicted by so many others of its postcode area that lie together, all of them far away from it. */
const CONTRADICTED_BY = 3;
const FAR_KM = 150;

/** Where rows of a postcode, and of the area around it, are known to be. */
export interface Postcodes {
  add(postcode: string, point: Point): void;
  /** Points from the narrowest area of the postcode in which any are known. */
  near(postcode: string): readonly Point[];
  /** Whether the others of the same postcode area lie together, and far away. */
  contradict(postcode: string, point: Point): boolean;
  /** The points of an area, as `areasOf` names it. */
  pointsIn(area: string): readonly Point[] | undefined;
}

/** @param before others, of which all is known here as well; they stay as they are */
export function createPostcodes(before?: Postcodes): Postcodes {
  const points = new Map<string, readonly Point[]>();
  const pointsIn = (area: string) => points.get(area) ?? before?.pointsIn(area);
  return {
    pointsIn,
    add(postcode, point) {
      for (const area of areasOf(postcode)) {
        const known = pointsIn(area) ?? [];
        if (known.length < MOST_POINTS && !known.some((each) => isSame(each, point)))
          points.set(area, [...known, point]);
      }
    },
    near(postcode) {
      for (const area of areasOf(postcode)) {
        const known = pointsIn(area);
        if (known) return known;
      }
      return [];
    },
    contradict(postcode, point) {
      const others = (pointsIn(areasOf(postcode).at(-1) ?? "") ?? []).filter((each) => !isSame(each, point));
      return (
        others.length >= CONTRADICTED_BY && others.every((other) => isFar(other, point) && !isFar(other, others[0]!))
      );
    },
  };
}

const isSame = (one: Point, other: Point): boolean =>
  one.longitude === other.longitude && one.latitude === other.latitude;

const isFar = (one: Point, other: Point): boolean =>
  distanceKm(one.longitude, one.latitude, other.longitude, other.latitude) > FAR_KM;

/** From the postcode itself to the area around it: "SO15 2AY" lies in SO15 and in SO, "84200" in 842 and in 84. */
export function areasOf(postcode: string): readonly string[] {
  const plain = postcode
    .replace(/\.0+$/, "")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  if (plain.length < 3) return [];
  const outward = /^([A-Z]{1,2}\d[A-Z\d]?)(?:\d[A-Z]{2})?$/.exec(plain)?.[1];
  if (outward !== undefined) return [...new Set([plain, outward, outward.replace(/\d.*$/, "")])];
  return [...new Set([plain, plain.slice(0, 3), plain.slice(0, 2)])];
}
