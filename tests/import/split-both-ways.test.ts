import fc from "fast-check";
import { expect, test } from "vitest";
import type { ColumnTarget, ImportChoices } from "../../src/model/import.ts";
import { importBothWays } from "./support/both-ways.ts";

const RUNS = Number(process.env.ATLAS_RUNS ?? 1000);
const CELLS = [
  "",
  "n/a",
  "Coop",
  "Forno; Orto",
  "Road 1, 12345 Town",
  "Road 2; 12345; Town; https://a.example/x",
  "Town 12345",
  "a / b",
  "Tel 06 1234567; x",
  "x@example.org / 612345678",
  "Women's refuge, Road 1, 12345 Town",
  "self-employed",
  "41.9; 12.5",
  "  Ünder, 1000 Bèta ",
  '"quoted; cell"',
];
const HEADERS = ["name", "kind", "address", "note", "town", "e-mail", "legal form"];
const field = (name: "name" | "street" | "kinds" | "locality" | "tags" | "description"): ColumnTarget => ({
  as: "field",
  field: name,
});
const targets: readonly ColumnTarget[] = [
  field("name"),
  field("street"),
  field("kinds"),
  field("locality"),
  field("tags"),
  field("description"),
  { as: "split", split: { by: "address" } },
  { as: "split", split: { by: "separator", separator: ";", into: ["street", "extra", "kinds"] } },
  { as: "split", split: { by: "separator", separator: " / ", into: ["name", "locality"] } },
  { as: "split", split: { by: "separator", separator: ";", into: ["latitude", "longitude"] } },
];
const choices = fc.record({
  columns: fc.dictionary(fc.constantFrom("0", "1", "2", "3", "4", "5"), fc.constantFrom(...targets)),
  joins: fc.constantFrom<NonNullable<ImportChoices["joins"]>>(
    {},
    { name: { separator: " " }, street: { separator: "\n", order: [{ header: "town" }, { header: "note" }] } },
    { locality: { separator: "" }, description: { separator: ", " } },
  ),
  lists: fc.constantFrom<NonNullable<ImportChoices["lists"]>>({}, { kinds: "/", tags: "," }),
});
const rows = fc.array(fc.array(fc.constantFrom(...CELLS), { minLength: 7, maxLength: 8 }), {
  minLength: 1,
  maxLength: 25,
});

test("I1 columns that are joined and split become the same directory in all ways", async () => {
  await fc.assert(
    fc.asyncProperty(rows, choices, async (records, chosen) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const text = [HEADERS, ...records].map((cells) => cells.map(quoted).join(",")).join("\n");
      const bytes = new TextEncoder().encode(text);
      const { decoded, raw, ahead } = await importBothWays(bytes, "a.csv", chosen, { withoutKernel: true });
      expect(raw).toEqual(decoded);
      expect(ahead).toEqual(raw);
    }),
    { numRuns: RUNS / 10 },
  );
}, 120_000);
