import type { Geometry, Position } from "geojson";

const DEEPEST = 20;
/** Marks of PostGIS beside the type, and of ISO in its thousands. */
const [HAS_Z, HAS_M, HAS_REFERENCE] = [0x80000000, 0x40000000, 0x20000000];
const POSITION_BYTES = 16;
const SHAPE_BYTES = 9;
const RING_BYTES = 4;

/** Well-known binary as a geometry; undefined where it is damaged, empty or of a kind that GeoJSON lacks. */
export function readWkb(bytes: Uint8Array): Geometry | undefined {
  try {
    return createReader(bytes)(0);
  } catch {
    return undefined; // something in it lies beyond its end
  }
}

function createReader(bytes: Uint8Array): (depth: number) => Geometry | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;

  function shape(depth: number): Geometry | undefined {
    if (depth > DEEPEST) throw new RangeError(`Shapes are nested deeper than ${DEEPEST}.`);
    const isLittle = view.getUint8(at) === 1;
    const written = view.getUint32(at + 1, isLittle);
    at += 5;
    if (written & HAS_REFERENCE) at += 4;
    const type = (written & 0x0fffffff) % 1000;
    const iso = Math.floor((written & 0x0fffffff) / 1000);
    const dimensions =
      2 + (written & HAS_Z || iso === 1 || iso === 3 ? 1 : 0) + (written & HAS_M || iso === 2 || iso === 3 ? 1 : 0);
    const hasHeight = (written & HAS_Z) !== 0 || iso === 1 || iso === 3;

    /** How many follow, each of at least so many bytes: more than there is room for is none. */
    const count = (least: number): number => {
      const number = view.getUint32(at, isLittle);
      at += 4;
      if (number * least > view.byteLength - at) throw new RangeError(`${number} parts do not fit.`);
      return number;
    };
    const position = (): Position => {
      const numbers = Array.from({ length: dimensions }, (_, place) => view.getFloat64(at + place * 8, isLittle));
      at += dimensions * 8;
      return numbers.slice(0, hasHeight ? 3 : 2);
    };
    const times = <T>(number: number, read: () => T): T[] => Array.from({ length: number }, read);
    const line = (): Position[] => times(count(POSITION_BYTES), position);
    const polygon = (): Position[][] => times(count(RING_BYTES), line);
    const parts = (): Geometry[] =>
      times(count(SHAPE_BYTES), () => shape(depth + 1)).filter((each) => each !== undefined);
    const together = <T>(): T[] => parts().flatMap((part) => ("coordinates" in part ? [part.coordinates as T] : []));

    if (type === 1) {
      const coordinates = position();
      return coordinates.slice(0, 2).some(Number.isNaN) ? undefined : { type: "Point", coordinates };
    }
    if (type === 2) return { type: "LineString", coordinates: line() };
    if (type === 3) return { type: "Polygon", coordinates: polygon() };
    if (type === 4) return { type: "MultiPoint", coordinates: together() };
    if (type === 5) return { type: "MultiLineString", coordinates: together() };
    if (type === 6) return { type: "MultiPolygon", coordinates: together() };
    return type === 7 ? { type: "GeometryCollection", geometries: parts() } : undefined;
  }
  return shape;
}
