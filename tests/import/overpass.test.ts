import { describe, expect, test } from "vitest";
import { cells, imported } from "./support/read.ts";

const node = {
  type: "node",
  id: 7,
  lat: 47.1,
  lon: 8.2,
  tags: { name: "Werkraum", leisure: "hackerspace" },
};

describe("Overpass JSON", () => {
  test("is known by elements with tags, though nothing else says so", async () => {
    const untagged = Array.from({ length: 30 }, (_, id) => ({ type: "node", id, lat: 1, lon: 1 }));
    const { preview, directory } = await imported("lab.json", JSON.stringify({ elements: [...untagged, node] }));
    expect(preview.structure.format).toBe("overpass");
    expect(directory.source.licence).toBe("ODbL-1.0");
    expect(cells(directory, "name")).toEqual(["Werkraum"]);
    expect(cells(directory, "id")).toEqual(["lab:node/7"]);
    expect(cells(directory, "latitude")).toEqual(["47.1"]);
  });

  test.each([
    ["without tags", { elements: [{ type: "node", name: "Werkraum" }] }],
    ["of another type", { elements: [{ ...node, type: "shop" }] }],
    ["whose tags are words", { elements: [{ ...node, tags: ["node"] }] }],
  ])("is not any list of elements: one %s is a list of records", async (_, value) => {
    const { preview } = await imported("list.json", JSON.stringify(value));
    expect(preview.structure.format).toBe("json");
  });
});
