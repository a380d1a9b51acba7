import type { MultiPolygon, Polygon, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { clusterCards } from "../../src/map/cluster-features.ts";
import { hullOutline, roundedOutside } from "../../src/map/hull-outline.ts";
import { labelPlaces } from "../../src/map/label-places.ts";
import { placeShapeLabels, type ShapeLabel } from "../../src/map/shape-labels.ts";
import type { ClusterSummary } from "../../src/model/answer.ts";
import { circleAround } from "../../src/model/area/circle-around.ts";
import { distanceKm, toMercatorX, unitsPerPixel } from "../../src/model/mercator.ts";

describe("the place of a name", () => {
  test("lies in the wide part of the largest polygon", () => {
    const bottle: MultiPolygon = {
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [0, 0],
            [10, 0],
            [10, 6],
            [6, 6],
            [6, 10],
            [4, 10],
            [4, 6],
            [0, 6],
            [0, 0],
          ],
        ],
        [
          [
            [20, 0],
            [21, 0],
            [21, 1],
            [20, 0],
          ],
        ],
      ],
    };
    const { longitude, latitude, width } = labelPlaces(bottle).all[0];
    expect(longitude).toBe(5);
    expect(latitude).toBeLessThan(6);
    expect(width).toBe(10);
  });

  test("is not in a hole", () => {
    const ring: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [0, 10],
          [0, 0],
        ],
        [
          [2, 2],
          [8, 2],
          [8, 8],
          [2, 8],
          [2, 2],
        ],
      ],
    };
    const { longitude, latitude } = labelPlaces(ring).all[0];
    expect(longitude > 2 && longitude < 8 && latitude > 2 && latitude < 8).toBe(false);
  });
});

describe("names of territories", () => {
  const label = (name: string, longitude: number, width: number): ShapeLabel => ({
    name,
    count: "5",
    shade: 3,
    places: {
      all: [{ longitude, latitude: 47, width }],
      holds: ({ west, east }) => west >= longitude - width / 2 && east <= longitude + width / 2,
    },
  });

  test("lie wholly on their own ground, or where it is high enough, or not at all", () => {
    const tower: Polygon = {
      type: "Polygon",
      coordinates: [
        [
          [0, 50],
          [60, 50],
          [60, 54],
          [40, 54],
          [40, 75],
          [20, 75],
          [20, 54],
          [0, 54],
          [0, 50],
        ],
      ],
    };
    const places = labelPlaces(tower);
    const isInside = (zoom: number) => {
      const { inside } = placeShapeLabels([{ name: "Canada", count: "21", shade: 1, places }], zoom);
      return inside.features[0]?.geometry.coordinates;
    };
    expect(places.holds({ west: 1, east: 59, south: 50.5, north: 53.5 })).toBe(true);
    expect(places.holds({ west: 1, east: 59, south: 49, north: 51.5 })).toBe(false);
    expect(places.holds({ west: 1, east: 59, south: 50.5, north: 57 })).toBe(false);
    expect(isInside(0)).toBeUndefined();
    const [, latitude] = isInside(1)!;
    expect(latitude).toBeGreaterThan(54); // wider below, but too low there for two lines
    expect(isInside(7)).toBeDefined();
  });

  test("stand inside where there is room, outside with a leader where there is not", () => {
    const { inside, outside, leaders } = placeShapeLabels([label("Styria", 15, 3), label("Vienna", 16.4, 0.1)], 6);
    expect(inside.features.map(({ properties }) => properties.name)).toEqual(["Styria"]);
    expect(outside.features.map(({ properties }) => [properties.name, properties.shade])).toEqual([["Vienna", 0]]);
    expect(leaders.features[0]!.geometry.coordinates[0]![0]).toBeCloseTo(16.4, 5);
  });

  test("outside never lie on each other", () => {
    const crowd = Array.from({ length: 12 }, (_, at) => label(`District ${at}`, 10 + at / 100, 0.01));
    const { outside } = placeShapeLabels(crowd, 6);
    const boxes = outside.features.map(({ geometry }) =>
      geometry.coordinates.map((degrees) => (degrees / 360) * 512 * 64),
    );
    expect(boxes.length).toBeGreaterThan(3);
    for (const [at, [x, y]] of boxes.entries()) {
      for (const [otherX, otherY] of boxes.slice(at + 1)) {
        expect(Math.abs(x! - otherX!) > 50 || Math.abs(y! - otherY!) > 15).toBe(true);
      }
    }
  });

  test("have no leaders when there are very many, but their number alone where it fits", () => {
    const regions = Array.from({ length: 100 }, (_, at) => label(`Region ${at}`, at, at === 7 ? 4 : 0.01));
    const { inside, outside } = placeShapeLabels(regions, 3);
    expect(outside.features).toEqual([]);
    expect(inside.features.map(({ properties }) => [properties.name, properties.count])).toEqual([["", "5"]]);
  });
});

describe("the area of a cluster", () => {
  const cluster = (change: Partial<ClusterSummary>): ClusterSummary => ({
    id: "c",
    count: 7,
    place: "Stroud",
    leading: [0],
    areaKm2: 9,
    longitude: 0,
    latitude: 0,
    hull: {
      type: "Polygon",
      coordinates: [
        [
          [-1, -1],
          [1, -1],
          [1, 1],
          [-1, 1],
          [-1, -1],
        ],
      ],
    },
    bounds: { west: -1, south: -1, east: 1, north: 1 },
    ...change,
  });

  test("stays 12 pixels outside its members at any zoom", () => {
    for (const zoom of [3, 8.4]) {
      const east = Math.max(...hullOutline(cluster({}), zoom, 12)[0]!.map(([longitude]) => longitude!));
      expect((toMercatorX(east) - toMercatorX(1)) / unitsPerPixel(zoom)).toBeCloseTo(12, 3);
    }
  });

  test("is a circle around a single place", () => {
    const ring = hullOutline(cluster({ hull: null, bounds: { west: 5, south: 0, east: 5, north: 0 } }), 8, 12)[0]!;
    expect(ring.length).toBeGreaterThan(12);
    const radii = ring.map(([x, y]) => Math.hypot(x! - 5, y!));
    expect(Math.max(...radii) / Math.min(...radii)).toBeCloseTo(1, 2);
  });

  test("has every point at that distance from the hull, whichever way its ring turns", () => {
    const square = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ] as const;
    for (const ring of [square, [...square].reverse()]) {
      for (const [x, y] of roundedOutside(ring, 3)) {
        const distance = Math.hypot(Math.max(0, -x, x - 10), Math.max(0, -y, y - 10));
        expect(distance).toBeCloseTo(3, 9);
      }
    }
  });

  test("goes round a line of two places", () => {
    const ring = roundedOutside(
      [
        [0, 0],
        [10, 0],
        [0, 0],
      ],
      3,
    );
    expect(Math.min(...ring.map(([x]) => x))).toBeCloseTo(-3, 9);
    expect(Math.max(...ring.map(([x]) => x))).toBeCloseTo(13, 9);
    expect(Math.max(...ring.map(([, y]) => y))).toBeCloseTo(3, 9);
  });
});

test("a circle of uncertainty has its radius in metres everywhere", () => {
  for (const latitude of [0, 47, 70]) {
    const { coordinates } = circleAround(11, latitude, 3000);
    for (const [x, y] of coordinates[0]!) expect(distanceKm(11, latitude, x!, y!)).toBeCloseTo(3, 4);
    expect(coordinates[0]![0]).toEqual(coordinates[0]!.at(-1));
  }
});

test("the card of a cluster hangs at its lower corner, on the side where it fits the pane, or nowhere; the opened one is told apart", () => {
  const cluster = (id: string, longitude: number): ClusterSummary => ({
    id,
    count: 7,
    place: "Stroud",
    leading: [0],
    areaKm2: 9,
    longitude,
    latitude: 0,
    hull: null,
    bounds: { west: longitude - 1, south: -1, east: longitude + 1, north: 1 },
  });
  const words = ({ place, count }: ClusterSummary) => ({ title: `${place}, food`, note: `${count} within 4 km` });
  const fits = ([longitude]: Position, side: string) =>
    side === "right" ? longitude! <= 15 : longitude! > 15 && longitude! <= 30;
  const clusters = [cluster("a", 10), cluster("b", 20), cluster("c", 40), cluster("d", 30.5)];
  const { features } = clusterCards(clusters, 6, "b", words, fits);
  expect(features.map(({ properties }) => [properties.title, properties.side])).toEqual([
    ["Stroud, food", "right"],
    ["Stroud, food", "left"],
    ["Stroud, food", "left"], // its left corner still leaves room, whatever its right one does
  ]);
  expect(features[0]!.geometry.coordinates[0]).toBeGreaterThan(11);
  expect(features[1]!.geometry.coordinates[0]).toBeLessThan(19);
  expect(features.map(({ properties }) => properties.opened)).toEqual([false, true, false]);
});

test("no card of a neighbour lies over the area of the cluster that is open", () => {
  const cluster = (id: string, longitude: number, latitude = 0): ClusterSummary => ({
    id,
    count: 7,
    place: id,
    leading: [0],
    areaKm2: 9,
    longitude,
    latitude,
    hull: null,
    bounds: { west: longitude - 0.2, south: latitude - 0.2, east: longitude + 0.2, north: latitude + 0.2 },
  });
  const words = ({ place }: ClusterSummary) => ({ title: place, note: "" });
  const clusters = [cluster("open", 11), cluster("west", 10), cluster("east", 12), cluster("north", 10, 4)];
  const sides = (opened: string | undefined) =>
    clusterCards(clusters, 6, opened, words, () => true).features.map(({ properties: { title, side } }) => [
      title,
      side,
    ]);
  expect(sides(undefined).every(([, side]) => side === "right")).toBe(true);
  expect(sides("open")).toEqual([
    ["open", "right"],
    ["west", "left"],
    ["east", "right"],
    ["north", "right"],
  ]);
});
