import { expect, test } from "vitest";
import type { Source } from "../../src/model/source.ts";
import { creditsInView } from "../../src/ui/credits-in-view.ts";

const source = (title: string, change: Partial<Source> = {}): Source => ({
  id: title.toLowerCase(),
  title,
  publisher: "Publisher",
  licence: "CC0-1.0",
  ...change,
});
const fromMap = source("Hackerspaces", { attribution: "Contains information from OpenStreetMap, © contributors" });

test("OpenStreetMap is named in words however little room there is, the others as far as there is room", () => {
  const sources = [source("A"), source("B"), fromMap, source("C")];
  expect(creditsInView(sources, 0)).toEqual({ openStreetMap: true, named: [], more: 3 });
  expect(creditsInView(sources, 2)).toEqual({ openStreetMap: true, named: ["A", "B"], more: 1 });
  expect(creditsInView([source("A")], 2)).toEqual({ openStreetMap: false, named: ["A"], more: 0 });
});

test("OpenStreetMap is known by the publisher, by the title, and by the form of the file", () => {
  const known = [
    source("Shops", { publisher: "OpenStreetMap contributors" }),
    source("openstreetmap export"),
    source("export", { format: "overpass" }),
  ];
  for (const each of known) expect(creditsInView([each], 1).openStreetMap).toBe(true);
});
