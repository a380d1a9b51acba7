import { expect, test } from "vitest";
import { loadLanguage } from "../../src/i18n/load-language.ts";
import type { ClusterSummary } from "../../src/model/answer.ts";
import { clusterName, clusterSectors } from "../../src/ui/cluster-name.ts";

const cluster = (change: Partial<ClusterSummary>): ClusterSummary => ({
  id: "c-1",
  count: 7,
  place: "Stroud",
  leading: [0, 2],
  areaKm2: 9,
  longitude: 0,
  latitude: 0,
  hull: null,
  bounds: { west: 0, south: 0, east: 0, north: 0 },
  ...change,
});

test("a cluster is named after its place and the first of the sectors that lead, or after the sector alone", async () => {
  const speech = await loadLanguage("en");
  expect(clusterName(speech, cluster({}))).toBe("Stroud, food and farming");
  expect(clusterName(speech, cluster({}), "“Stroud”")).toBe("“Stroud”, food and farming");
  expect(clusterName(speech, cluster({ place: "" }))).toBe("Food and farming");
  expect(clusterSectors(speech, cluster({}))).toBe("Food and farming · Energy and water");
});
