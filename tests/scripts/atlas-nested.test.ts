import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { initiativeAt } from "../../src/model/directory.ts";
import { imported } from "../import/support/read.ts";
import { callAtlas } from "./call-atlas.ts";

const scratch = mkdtempSync(join(tmpdir(), "atlas-"));
afterAll(() => rmSync(scratch, { recursive: true }));

const TEXT = JSON.stringify({
  type: "FeatureCollection",
  features: [
    {
      type: "Feature",
      properties: {
        name: "Forno",
        address: { street: "Via Roma 3", city: "Bologna" },
        shop: { oven: { wood: true, size: "45,5" }, days: ["mo", "we"] },
        contact: { person: "Jane Roe" },
      },
      geometry: { type: "Point", coordinates: [11.34, 44.49] },
    },
  ],
});
const EXTRA = { "shop.oven.wood": "true", "shop.oven.size": "45,5", "shop.days": "mo;we" };

test("I9 I11 nested properties are columns by their path: fields where they fit, kept on the card where not", async () => {
  const { directory, preview } = await imported("nested.geojson", TEXT);
  const { initiative, extra } = initiativeAt(directory, 0);
  expect(initiative).toMatchObject({ name: "Forno", street: "Via Roma 3", locality: "Bologna" });
  expect(Object.fromEntries(extra)).toEqual(EXTRA);
  const index = preview.columns.findIndex(({ header }) => header === "shop.oven.size");
  const read = await imported("nested.geojson", TEXT, { columns: { [index]: { as: "field", field: "description" } } });
  expect(initiativeAt(read.directory, 0).initiative.description).toBe("45,5");
  expect(JSON.stringify(initiativeAt(read.directory, 0))).not.toContain("Jane");
});

test("E1 they leave again under their own name, in every format", async () => {
  const file = join(scratch, "nested.geojson");
  writeFileSync(file, TEXT);
  const csv = (await callAtlas(["convert", file])).output;
  expect(csv.split("\r\n")[0]).toContain("shop.days,shop.oven.wood,shop.oven.size");
  const again = await imported("again.csv", csv);
  expect(Object.fromEntries(initiativeAt(again.directory, 0).extra)).toMatchObject(EXTRA);
  const { output } = await callAtlas(["convert", file, "--format", "geojson"]);
  expect(JSON.parse(output).features[0].properties).toMatchObject(EXTRA);
});
