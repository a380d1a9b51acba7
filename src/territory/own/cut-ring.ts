/** Longitude and latitude. */
export type Point = readonly [longitude: number, latitude: number];
/** Its first point is its last. */
export type Ring = readonly Point[];

/** A ring without jumps: its longitudes may leave [-180, 180], and end a whole turn from where they began. */
export interface Unwrapped {
  readonly ring: Ring;
  /** Times around the Earth, to the east. */
  readonly turns: number;
}

/**
 * Neighbours more than half a turn apart are joined the short way. Steps of a whole turn along a line of latitude stay, so a band is written; but a
 * coast that reaches one edge of the map and goes on at the other has gone around a pole.
 */
export function unwrap(ring: Ring): Unwrapped {
  const whole = ring.flatMap(([, latitude], at) =>
    at > 0 && isWholeTurn(stepTo(ring, at)) && latitude === ring[at - 1]![1] ? [at] : [],
  );
  const hop = whole.length === 1 && isHop(ring, whole[0]!) ? whole[0] : undefined;
  let turn = 0;
  const unwrapped = ring.map(([longitude, latitude], at): Point => {
    const step = at === 0 ? 0 : stepTo(ring, at);
    const isLong = isWholeTurn(step) ? at === hop || latitude !== ring[at - 1]![1] : Math.abs(step) > 180;
    if (isLong) turn -= 360 * Math.round(step / 360);
    return [longitude + turn, latitude];
  });
  return { ring: unwrapped, turns: Math.round((unwrapped.at(-1)![0] - unwrapped[0]![0]) / 360) };
}

const stepTo = (ring: Ring, at: number): number => ring[at]![0] - ring[at - 1]![0];
const isWholeTurn = (step: number): boolean => step !== 0 && step % 360 === 0;

/** No side runs along the edge of the map on the way there: a band would have one. */
function isHop(ring: Ring, at: number): boolean {
  const sides = ring.length - 1;
  const point = (index: number) => ring[(index + sides) % sides]!;
  const [before, from, to, after] = [point(at - 2), point(at - 1), point(at), point(at + 1)];
  return Math.abs(to[1]) < 90 && before[0] !== from[0] && to[0] !== after[0];
}

/** The strip of a whole turn in which a longitude lies; 0 is that of the map. */
const stripOf = (longitude: number): number => Math.floor((longitude + 180) / 360);

/**
 * A ring that has gone once around the Earth encloses a pole. It is led there and back along the edge of the map, to the pole that it comes nearest
 * to, whatever its direction: those that are written the other way around are many, territories of more than half of the Earth hardly any.
 */
export function closeAtPole({ ring, turns }: Unwrapped): Ring {
  let [lowest, highest] = [90, -90];
  for (const [, latitude] of ring) [lowest, highest] = [Math.min(lowest, latitude), Math.max(highest, latitude)];
  const pole = 90 * (Math.sign(lowest + highest) || turns);
  const after = ring.findIndex((point, at) => at > 0 && stripOf(point[0]) !== stripOf(ring[at - 1]![0]));
  const [from, to] = [ring[after - 1]!, ring[after]!];
  const meridian = 360 * Math.max(stripOf(from[0]), stripOf(to[0])) - 180;
  const latitude = latitudeAt(from, to, meridian);
  const end = meridian + 360 * turns;
  const rest = ring.slice(1, after).map(([x, y]): Point => [x + 360 * turns, y]);
  const start: Point = [meridian, latitude];
  return [start, ...ring.slice(after), ...rest, [end, latitude], [end, pole], [meridian, pole], start];
}

const latitudeAt = ([x1, y1]: Point, [x2, y2]: Point, meridian: number): number =>
  y1 + ((meridian - x1) / (x2 - x1)) * (y2 - y1);

/** The pieces of a ring on each side of the edges of the map, brought home into [-180, 180]. */
export function cutRing(ring: Ring): Ring[] {
  let [west, east] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [longitude] of ring) [west, east] = [Math.min(west, longitude), Math.max(east, longitude)];
  const [first, last] = [stripOf(west), Math.max(stripOf(west), Math.ceil((east + 180) / 360) - 1)];
  const pieces: Ring[] = [];
  for (let strip = first; strip <= last; strip++) {
    const [left, right] = [360 * strip - 180, 360 * strip + 180];
    const east = west < left ? cutOffSide(ring, left, 1) : [ring];
    const inside = east.flatMap((piece) => (piece.some(([x]) => x > right) ? cutOffSide(piece, right, -1) : [piece]));
    pieces.push(...inside.map((piece) => piece.map(([x, y]): Point => [x - 360 * strip, y])));
  }
  return pieces;
}

/**
 * The parts of a ring east (1) or west (-1) of a meridian. It falls into chains that begin and end there; in the order of latitude crossings 1 and 2,
 * 3 and 4 … have the inside between them, so each chain goes on from the partner of its end. Where a ring crosses itself they may not alternate:
 * then it is clipped as a whole, which holds the same points.
 */
function cutOffSide(ring: Ring, meridian: number, side: 1 | -1): Ring[] {
  const chains = chainsOnSide(ring, meridian, side);
  if (chains.length === 0) return [];
  const ends = chains
    .flatMap((chain, index) => [
      { index, isStart: true, latitude: chain[0]![1] },
      { index, isStart: false, latitude: chain.at(-1)![1] },
    ])
    .sort((a, b) => a.latitude - b.latitude);
  const partnerOfEnd = new Map<number, number>();
  for (let at = 0; at < ends.length; at += 2) {
    const [one, other] = [ends[at]!, ends[at + 1]!];
    if (one.isStart === other.isStart) return [clipSide(ring, meridian, side)];
    const [end, start] = one.isStart ? [other, one] : [one, other];
    partnerOfEnd.set(end.index, start.index);
  }
  const used = new Set<number>();
  return chains.flatMap((_, first) => {
    if (used.has(first)) return [];
    const piece: Point[] = [];
    for (let at = first; !used.has(at); at = partnerOfEnd.get(at)!) {
      used.add(at);
      for (const point of chains[at]!) piece.push(point); // more of them than a call takes
    }
    return [[...piece, piece[0]!]];
  });
}

function chainsOnSide(ring: Ring, meridian: number, side: number): Ring[] {
  const isOn = ([longitude]: Point) => (longitude - meridian) * side > 0;
  const open = ring.slice(0, -1);
  const start = open.findIndex((point, at) => !isOn(point) && isOn(open[(at + 1) % open.length]!));
  if (start < 0) return [];
  const chains: Point[][] = [];
  for (let step = 0; step < open.length; step++) {
    const from = open[(start + step) % open.length]!;
    const to = open[(start + step + 1) % open.length]!;
    const crossing = (): Point => [meridian, latitudeAt(from, to, meridian)];
    if (isOn(to)) {
      if (!isOn(from)) chains.push([crossing()]);
      chains.at(-1)!.push(to);
    } else if (isOn(from)) chains.at(-1)!.push(crossing());
  }
  return chains;
}

/** Sutherland and Hodgman (1974): one ring, some of whose sides run back along the meridian. */
function clipSide(ring: Ring, meridian: number, side: number): Ring {
  const isOn = ([longitude]: Point) => (longitude - meridian) * side >= 0;
  const piece: Point[] = [];
  for (let at = 1; at < ring.length; at++) {
    const [from, to] = [ring[at - 1]!, ring[at]!];
    if (isOn(from) !== isOn(to)) piece.push([meridian, latitudeAt(from, to, meridian)]);
    if (isOn(to)) piece.push(to);
  }
  return [...piece, piece[0]!];
}
