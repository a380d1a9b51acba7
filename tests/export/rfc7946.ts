import type { Position } from "geojson";

interface Thing {
  readonly type?: unknown;
  readonly geometry?: unknown;
  readonly coordinates?: unknown;
  readonly features?: unknown;
  readonly properties?: unknown;
  readonly id?: unknown;
  readonly crs?: unknown;
}

/** What a strict reader of RFC 7946 would say about a feature collection; nothing is right. */
export function rfc7946Findings(text: string): string[] {
  const findings: string[] = [];
  const collection = JSON.parse(text) as Thing;
  if (collection.type !== "FeatureCollection") findings.push("no feature collection");
  if (!Array.isArray(collection.features)) return [...findings, "features are no array"];
  if ("crs" in collection) findings.push("a crs");
  if (/"coordinates":\[[^\]]*\.\d{8}/.test(text)) findings.push("more than 7 decimals");
  const ids = new Set<unknown>();
  for (const feature of collection.features as Thing[]) {
    if (feature.type !== "Feature") findings.push("no feature");
    if (!("geometry" in feature)) findings.push("no geometry member");
    if (typeof feature.properties !== "object") findings.push("properties are no object");
    if (typeof feature.id !== "string" && typeof feature.id !== "number") findings.push("an id of another type");
    if (ids.has(feature.id)) findings.push(`the id ${feature.id} twice`);
    ids.add(feature.id);
    if (feature.geometry !== null) findings.push(...geometryFindings(feature.geometry as Thing));
  }
  return findings;
}

function geometryFindings({ type, coordinates }: Thing): string[] {
  switch (type) {
    case "Point":
      return positionFindings(coordinates as Position);
    case "Polygon":
      return polygonFindings(coordinates as Position[][]);
    case "MultiPolygon":
      return (coordinates as Position[][][]).flatMap(polygonFindings);
    default:
      return [`a geometry of type ${type}`];
  }
}

function polygonFindings(rings: readonly Position[][]): string[] {
  return rings.flatMap((ring, at) => {
    const findings = ring.flatMap(positionFindings);
    if (ring.length < 4) findings.push("a ring of fewer than four positions");
    if (String(ring[0]) !== String(ring.at(-1))) findings.push("an open ring");
    if (signedArea(ring) > 0 !== (at === 0)) findings.push("a left-hand ring");
    if (ring.some((position, place) => place > 0 && Math.abs(position[0]! - ring[place - 1]![0]!) > 180)) {
      findings.push("a side across the antimeridian");
    }
    return findings;
  });
}

function positionFindings(position: Position): string[] {
  const [longitude = Number.NaN, latitude = Number.NaN, ...more] = position;
  const findings: string[] = [];
  if (!(Math.abs(longitude) <= 180)) findings.push(`longitude ${longitude}`);
  if (!(Math.abs(latitude) <= 90)) findings.push(`latitude ${latitude}`);
  if (more.length > 1) findings.push("a position of more than three numbers");
  return findings;
}

/** Positive when the ring runs counterclockwise. */
export function signedArea(ring: readonly Position[]): number {
  let area = 0;
  for (let at = 1; at < ring.length; at++) {
    const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [ring[at - 1]!, ring[at]!];
    area += (x0 * y1 - x1 * y0) / 2;
  }
  return area;
}
