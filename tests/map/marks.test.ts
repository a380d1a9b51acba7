import { describe, expect, test } from "vitest";
import { pictureReach } from "../../src/map/draw-mark.ts";
import { drawnMarks, markFeatures } from "../../src/map/mark-features.ts";
import { type MarkPicture, markPicture, pictureKey, pictureRadius } from "../../src/map/mark-picture.ts";
import { nearestMark } from "../../src/map/nearest-mark.ts";
import { selectedFeatures } from "../../src/map/selected-features.ts";
import type { Mark } from "../../src/model/mark.ts";

const mark = (change: Partial<Mark> = {}): Mark => ({
  id: "m",
  longitude: 10,
  latitude: 47,
  count: 40,
  mix: [
    [3, 0.75],
    [5, 0.25],
  ],
  bounds: { west: 9, south: 46, east: 11, north: 48 },
  onePlace: false,
  ...change,
});
const single = (id: string, longitude = 10): Mark =>
  mark({
    id,
    longitude,
    count: 1,
    mix: [[3, 1]],
    onePlace: true,
    single: { id, name: "<b>Name</b>", approximate: false },
  });

describe("what is drawn for a mark", () => {
  test("a ring with its number for several, scaled by the largest of all", () => {
    const picture = markPicture(mark({ count: 100 }), 400, true);
    expect(picture).toMatchObject({ kind: "many", radius: 23, count: 100 });
    expect(pictureRadius(markPicture(mark({ count: 400 }), 400, true))).toBe(34);
  });

  test("its sector for one, a dot when the glyph has no room", () => {
    expect(markPicture(single("a"), 400, true)).toEqual({
      kind: "one",
      sector: 3,
      approximate: false,
      selected: false,
    });
    expect(markPicture(single("a"), 400, false)).toEqual({ kind: "dot", sector: 3, approximate: false });
  });

  test("two discs and a badge for several at one address; very many of them are a ring again", () => {
    expect(markPicture(mark({ onePlace: true, count: 4 }), 400, true)).toEqual({
      kind: "place",
      sector: 3,
      second: 5,
      count: 4,
      approximate: false,
    });
    expect(markPicture(mark({ onePlace: true, count: 4, approximate: true }), 400, true)).toMatchObject({
      kind: "place",
      approximate: true,
    });
    expect(markPicture(mark({ onePlace: true, count: 4, approximate: true, wide: true }), 400, true)).toMatchObject({
      approximate: true,
      wide: true,
    });
    expect(markPicture(mark({ onePlace: true, count: 240 }), 400, true).kind).toBe("many");
  });

  test("has the same key only when it looks the same", () => {
    const pictures: MarkPicture[] = [
      markPicture(mark(), 400, true),
      markPicture(mark({ count: 41 }), 400, true),
      markPicture(mark({ mix: [[3, 1]] }), 400, true),
      markPicture(single("a"), 400, true),
      { kind: "one", sector: 3, approximate: true, selected: false },
      { kind: "one", sector: 3, approximate: true, selected: true },
      { kind: "one", sector: 3, approximate: true, wide: true, selected: false },
      markPicture(single("a"), 400, false),
      markPicture(mark({ onePlace: true, count: 4 }), 400, true),
      markPicture(mark({ onePlace: true, count: 4, approximate: true }), 400, true),
    ];
    expect(new Set(pictures.map(pictureKey)).size).toBe(pictures.length);
    expect(pictureKey(markPicture(single("a"), 400, true))).toBe(pictureKey(markPicture(single("b"), 9, true)));
  });

  test("fits its image with all its rings", () => {
    expect(pictureReach({ kind: "one", sector: 0, approximate: false, selected: true })).toBeGreaterThanOrEqual(
      13 + 5.25,
    );
    expect(pictureReach(markPicture(mark({ count: 400 }), 400, true))).toBeGreaterThanOrEqual(34 + 1.5);
  });
});

test("S9 of an initiative only its place and the name of a picture get into the map, never what users wrote", () => {
  const { features } = markFeatures(drawnMarks([single("x")], 10, 5));
  expect(features[0]!.properties).toEqual({ id: "x", image: "one 3", radius: 11 });
});

describe("the selected initiative", () => {
  const selected = { id: "x", name: "Käthe", sector: 3, longitude: 11, latitude: 47, approximate: true };

  test("is drawn larger, with its name, and with a circle only where its uncertainty is known", () => {
    expect(selectedFeatures(selected)).toMatchObject({ picture: { selected: true, approximate: true, sector: 3 } });
    expect(selectedFeatures(selected).uncertainty).toBeUndefined();
    expect(selectedFeatures({ ...selected, uncertaintyM: 3000 }).uncertainty?.coordinates[0]).toHaveLength(65);
  });

  test("S3 a name is a text whatever it says, and a very long one ends after whole letters", () => {
    const name = '{name} <img src=x onerror="alert(1)">';
    expect(selectedFeatures({ ...selected, name }).point.properties.name).toBe(name);
    const family = "👨‍👩‍👧";
    const long = selectedFeatures({ ...selected, name: family.repeat(300) }).point.properties.name;
    expect(long).toBe(`${family.repeat(120)}…`);
  });
});

test("singles keep their glyph unless very many are in view and a neighbour stands close", () => {
  const near = [single("a", 10), single("b", 10.001)];
  expect(drawnMarks(near, 10, 5).map(({ picture }) => picture.kind)).toEqual(["one", "one"]);
  const many = Array.from({ length: 260 }, (_, at) => single(`s${at}`, -130 + at));
  const kinds = drawnMarks([...near, ...many], 10, 5).map(({ picture }) => picture.kind);
  expect(kinds.slice(0, 2)).toEqual(["dot", "dot"]);
  expect(kinds.filter((kind) => kind === "one").length).toBeGreaterThan(250);
});

describe("A5 what a pointer hits", () => {
  const at = (id: string, x: number, radius = 11) => ({ id, x, y: 100, radius });

  test("is at least 24 pixels wide by mouse and 44 by finger", () => {
    const dots = [at("dot", 100, 5)];
    expect(nearestMark(dots, 111.9, 100, 24)?.id).toBe("dot");
    expect(nearestMark(dots, 113, 100, 24)).toBeUndefined();
    expect(nearestMark(dots, 121, 100, 44)?.id).toBe("dot");
  });

  test("is the nearer of two, and the smaller of two that lie on each other", () => {
    expect(nearestMark([at("a", 100), at("b", 130)], 117, 100, 44)?.id).toBe("b");
    expect(nearestMark([at("large", 100, 34), at("small", 110)], 108, 100, 24)?.id).toBe("small");
  });
});
