import { describe, expect, test } from "vitest";
import { accountFaults, cells, extraCells, imported, places } from "./support/read.ts";

const HEADERS =
  "Identifier,Name,Description,Organisational Structure,Primary Activity,Activities,Street Address,Locality,Region,Postcode,Country ID,Territory ID,Website,Phone,Email,Twitter,Facebook,Companies House Number,Qualifiers,Membership Type,Latitude,Longitude,Geo Container,Geo Container Latitude,Geo Container Longitude".split(
    ",",
  );
const VOCABULARY = "https://vocabs.example/essglobal/2.1/standard/";
const COOP: Readonly<Record<string, string>> = {
  Identifier: "R1",
  Name: "Forno",
  Description: "x",
  "Organisational Structure": `${VOCABULARY}organisational-structure/OS115`,
  "Primary Activity": `${VOCABULARY}activities-ica/ICA10`,
  Activities: `${VOCABULARY}activities-ica/ICA80;${VOCABULARY}activities-ica/ICA140`,
  "Street Address": "Via 3",
  Locality: "Bologna",
  Region: "Emilia-Romagna",
  Postcode: "40122",
  "Country ID": "IT",
  Website: "https://forno.example/",
  Phone: "+39 051 123456",
  Email: "anna@example.org",
  Facebook: "https://www.facebook.com/forno",
  "Companies House Number": "01234567",
  Qualifiers: `${VOCABULARY}qualifiers/q04`,
  "Membership Type": `${VOCABULARY}base-membership-type/BMT20`,
  Latitude: "44.5",
  Longitude: "11.35",
  "Geo Container": "https://www.openstreetmap.org/?mlat=44.4&mlon=11.3",
  "Geo Container Latitude": "44.4",
  "Geo Container Longitude": "11.3",
};
const table = (...rows: readonly Readonly<Record<string, string>>[]): string =>
  [HEADERS, ...rows.map((row) => HEADERS.map((header) => row[header] ?? ""))]
    .map((line) => line.map((cell) => `"${cell}"`).join(","))
    .join("\n");

describe('the "standard" CSV of the solidarity economy', () => {
  test("every column is known without a guess, whatever its values look like", async () => {
    const result = await imported("standard.csv", table(COOP));
    const { preview, directory } = result;
    const sure = preview.columns.filter(({ target, confidence }) => target.as === "field" && confidence === 1);
    expect(sure.map(({ header }) => header)).toEqual(
      HEADERS.filter((header) => !["Territory ID", "Phone", "Email", "Geo Container"].includes(header)),
    );
    expect(preview.columns.filter(({ target }) => target.as === "dropped").map(({ header }) => header)).toEqual([
      "Phone",
      "Email",
    ]);
    expect(directory.source.format).toBe("sse-standard-csv");
    const found = (
      ["kinds", "sectors", "practices", "membershipBase", "countryCode", "links", "identifiers"] as const
    ).map((field) => cells(directory, field)[0]);
    expect(found).toEqual([
      "cooperative",
      "food-and-farming;crafts-and-industry;finance-and-exchange",
      "local-sourcing",
      "producers",
      "IT",
      "https://www.facebook.com/forno",
      "01234567",
    ]);
    expect(accountFaults(result)).toEqual([]);
  });

  test("the place of the address stands in for a point that is missing or 0, 0", async () => {
    const result = await imported(
      "standard.csv",
      table(
        COOP,
        { ...COOP, Identifier: "R2", Latitude: "", Longitude: "" },
        { ...COOP, Identifier: "R3", Latitude: "0", Longitude: "0" },
        {
          ...COOP,
          Identifier: "R4",
          Latitude: "0",
          Longitude: "0",
          "Geo Container Latitude": "",
          "Geo Container Longitude": "",
        },
        { ...COOP, Identifier: "R5", Latitude: "195", Longitude: "11" },
      ),
    );
    expect(cells(result.directory, "latitude")).toEqual(["44.5", "44.4", "44.4", "", ""]);
    expect(places(result)).toEqual([
      "4:coordinate-null-island",
      "5:coordinate-null-island",
      "6:coordinate-out-of-range",
    ]);
    expect(accountFaults(result)).toEqual([]);
  });

  test("P8 of a refuge neither point is kept", async () => {
    const result = await imported(
      "standard.csv",
      table({ ...COOP, Name: "House", Description: "A women's refuge.", Latitude: "44.53" }, COOP),
    );
    const { directory, preview } = result;
    expect(Number(cells(directory, "latitude")[0])).not.toBe(44.53);
    expect(extraCells(directory, "Geo Container Latitude")).toEqual([]);
    expect(JSON.stringify(preview.rows[0])).not.toMatch(/44\.4|44\.53/);
  });
});
