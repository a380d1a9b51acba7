import fc from "fast-check";
import { expect, test } from "vitest";
import { fileName } from "../../src/export/file-name.ts";

test.each([
  [{ place: "AT", date: "2017", extension: "csv" }, "solidarity-atlas_AT_2017.csv"],
  [
    { place: "FR-38", date: "2025-03-01", part: "ODbL-1.0", extension: "geojson" },
    "solidarity-atlas_FR-38_2025-03-01_ODbL-1.0.geojson",
  ],
  [{ place: "", date: "", extension: "zip" }, "solidarity-atlas_world_undated.zip"],
  [{ place: "Łódź & São Paulo", date: "2017", extension: "csv" }, "solidarity-atlas_Lodz-Sao-Paulo_2017.csv"],
  [{ place: "東京", date: "2017", extension: "csv" }, "solidarity-atlas_world_2017.csv"],
  [{ place: "../../etc/passwd", date: "2017", extension: "csv" }, "solidarity-atlas_etc-passwd_2017.csv"],
])("E5 %j is called %s", (parts, name) => {
  expect(fileName(parts)).toBe(name);
});

test("E5 names are plain ASCII, whatever the place is called", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (place, part) => {
      expect(fileName({ place, part, date: "2017", extension: "csv" })).toMatch(
        /^solidarity-atlas_[A-Za-z0-9.-]+_2017(_[A-Za-z0-9.-]+)?\.csv$/,
      );
    }),
  );
});
