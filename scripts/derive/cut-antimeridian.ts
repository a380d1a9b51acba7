import type { MultiPolygon, Polygon, Position } from "geojson";

type Ring = Position[];

/**
 * Cuts rings that step across the 180th meridian (two neighbouring points more than 180 degrees apart), so that planar tests and
 * flat maps see them right. Other rings come back untouched. A ring around a pole is closed along the pole.
 */
export function cutAntimeridian(geometry: Polygon | MultiPolygon): MultiPolygon {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return { type: "MultiPolygon", coordinates: polygons.flatMap(cutPolygon) };
}

const jumps = (ring: Ring): boolean =>
  ring.some((point, index) => index > 0 && Math.abs(point[0]! - ring[index - 1]![0]!) > 180);

function cutPolygon(rings: Ring[]): Ring[][] {
  const [outer, ...holes] = rings;
  if (!outer || !jumps(outer)) return [rings];
  if (holes.some(jumps)) throw new RangeError("A hole crosses the 180th meridian; none of the known files has one.");
  const pieces = cutRing(closeAtPole(unwrap(outer))).map((ring): Ring[] => [ring]);
  for (const hole of holes) pieces.find(([ring]) => contains(ring!, hole[0]!))?.push(hole);
  return pieces;
}

/** Longitudes without jumps; they may leave [-180, 180]. */
function unwrap(ring: Ring): Ring {
  let turn = 0;
  return ring.map(([longitude, latitude], index) => {
    const before = index > 0 ? ring[index - 1]![0]! : longitude!;
    if (longitude! - before > 180) turn -= 360;
    if (longitude! - before < -180) turn += 360;
    return [longitude! + turn, latitude!];
  });
}

/** A ring that has gone once around the Earth encloses a pole: it is led to the pole and back. */
function closeAtPole(ring: Ring): Ring {
  const first = ring[0]!;
  const last = ring.at(-1)!;
  if (Math.abs(last[0]! - first[0]!) < 180) return ring;
  const pole = first[1]! < 0 ? -90 : 90;
  return [...ring, [last[0]!, pole], [first[0]!, pole], first];
}

/** Cuts along every odd multiple of 180 degrees that the ring crosses and brings the pieces home. */
function cutRing(ring: Ring): Ring[] {
  const west = Math.min(...ring.map((point) => point[0]!));
  const east = Math.max(...ring.map((point) => point[0]!));
  const meridian = Math.ceil((west + 180) / 360) * 360 - 180;
  if (meridian <= west || meridian >= east) return [bringHome(ring)];
  const pieces = [-1, 1].flatMap((side) => cutOffSide(ring, meridian, side));
  return pieces.flatMap(cutRing);
}

function bringHome(ring: Ring): Ring {
  const middle = (Math.min(...ring.map((point) => point[0]!)) + Math.max(...ring.map((point) => point[0]!))) / 2;
  const turn = Math.round(middle / 360) * 360;
  return ring.map(([longitude, latitude]) => [longitude! - turn, latitude!]);
}

/**
 * The parts of a ring on one side of a meridian. The ring falls into chains that begin and end on the meridian; in the order of
 * latitude, crossings 1 and 2, 3 and 4 ... have the inside between them, so each chain goes on from the partner of its end.
 */
function cutOffSide(ring: Ring, meridian: number, side: number): Ring[] {
  const chains = chainsOnSide(ring, meridian, side);
  const ends = chains
    .flatMap((chain, index) => [
      { chain: index, start: true, latitude: chain[0]![1]! },
      { chain: index, start: false, latitude: chain.at(-1)![1]! },
    ])
    .sort((a, b) => a.latitude - b.latitude);
  const partner = new Map(ends.map((end, index) => [`${end.chain} ${end.start}`, ends[index ^ 1]!]));
  const used = new Set<number>();
  const pieces: Ring[] = [];
  for (let first = 0; first < chains.length; first++) {
    if (used.has(first)) continue;
    const piece: Ring = [];
    let current = first;
    do {
      used.add(current);
      piece.push(...chains[current]!);
      const next = partner.get(`${current} false`)!;
      if (!next.start) throw new RangeError("Crossings of the 180th meridian do not alternate.");
      current = next.chain;
    } while (current !== first);
    pieces.push([...piece, piece[0]!]);
  }
  return pieces;
}

function chainsOnSide(ring: Ring, meridian: number, side: number): Ring[] {
  const isOn = (point: Position) => (point[0]! - meridian) * side > 0;
  const open = ring.slice(0, -1);
  const start = open.findIndex((point, index) => !isOn(point) && isOn(open[(index + 1) % open.length]!));
  const chains: Ring[] = [];
  let chain: Ring | undefined;
  for (let step = 0; step < open.length; step++) {
    const from = open[(start + step) % open.length]!;
    const to = open[(start + step + 1) % open.length]!;
    if (isOn(from) !== isOn(to)) {
      const share = (meridian - from[0]!) / (to[0]! - from[0]!);
      const crossing = [meridian, from[1]! + share * (to[1]! - from[1]!)];
      if (isOn(to)) chain = [crossing, to];
      else {
        chains.push([...chain!, crossing]);
        chain = undefined;
      }
    } else chain?.push(to);
  }
  return chains;
}

function contains(ring: Ring, [x, y]: Position): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1] as [number, number];
    const [x2, y2] = ring[index] as [number, number];
    if (y1 > y! !== y2 > y! && x! < x1 + ((y! - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}
