import * as z from "zod/mini";

/** Corners that a link has room for; an area from a file may have more. */
export const MOST_CORNERS = 100;
export const LEAST_RADIUS_KM = 0.1;
export const MOST_RADIUS_KM = 1000;
/** A way that people think in when they ask what is near. */
export const USUAL_RADIUS_KM = 25;

const latitude = z.number().check(z.minimum(-90), z.maximum(90));
const cornerSchema = z.readonly(
  z.tuple([z.number().check(z.minimum(-540), z.maximum(540)), latitude]), // longitudes run on past 180 across the antimeridian
);
const ringSchema = z.readonly(z.array(cornerSchema).check(z.minLength(3)));

/** An area of the reader's own: all within a distance of a point, or what lies inside polygons. Its edge belongs to it. */
export const ownAreaSchema = z.union([
  z.readonly(
    z.object({
      shape: z.literal("circle"),
      longitude: z.number().check(z.minimum(-180), z.maximum(180)),
      latitude,
      radiusKm: z.number().check(z.minimum(LEAST_RADIUS_KM), z.maximum(MOST_RADIUS_KM)),
    }),
  ),
  z.readonly(
    z.object({
      shape: z.literal("polygon"),
      /** Each with its outer ring first; rings are not closed, and their sides are straight in longitude and latitude. */
      polygons: z.readonly(z.array(z.readonly(z.array(ringSchema).check(z.minLength(1)))).check(z.minLength(1))),
    }),
  ),
]);

export type OwnArea = z.infer<typeof ownAreaSchema>;
export type Circle = Extract<OwnArea, { shape: "circle" }>;
export type Corner = z.infer<typeof cornerSchema>;
export type Ring = z.infer<typeof ringSchema>;

/** Ten metres are more than anybody draws by hand. */
const DECIMALS = 4;
const round = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0; // no -0

/** A circle as links write it: the centre to ten metres, the radius to a hundred. Longitude may come from another copy of the world. */
export const circleOf = (longitude: number, latitude: number, radiusKm: number): Circle => ({
  shape: "circle",
  longitude: round(intoWorld(round(longitude, DECIMALS)), DECIMALS),
  latitude: round(latitude, DECIMALS),
  radiusKm: round(Math.min(MOST_RADIUS_KM, Math.max(LEAST_RADIUS_KM, radiusKm)), 1),
});

/** The polygon of these corners as links write it, beginning within ±180 degrees; each side takes the shorter way round. */
export function polygonOf(corners: Ring): OwnArea {
  const unrolled = unrolledRing(corners);
  const start = round(unrolled[0]![0], DECIMALS);
  const turn = intoWorld(start) - start;
  const ring = unrolled.map(([longitude, at]): Corner => [round(longitude + turn, DECIMALS), round(at, DECIMALS)]);
  return { shape: "polygon", polygons: [[ring]] };
}

/** The corners of an area that was drawn, undefined for a circle and for what only a file can hold. */
export const drawnRing = (area: OwnArea): Ring | undefined =>
  area.shape === "polygon" && area.polygons.length === 1 && area.polygons[0]!.length === 1
    ? area.polygons[0]![0]!
    : undefined;

/** -180 … 180. */
const intoWorld = (longitude: number): number => longitude - 360 * Math.round(longitude / 360);

/** Longitudes run on, so that no side is longer than half a turn. */
export function unrolledRing(corners: Ring): Ring {
  let before = corners[0]?.[0] ?? 0;
  return corners.map(([longitude, latitude]): Corner => {
    before = longitude - 360 * Math.round((longitude - before) / 360);
    return [before, latitude];
  });
}
