import { describe, expect, test } from "vitest";
import { maskPersonal } from "../../src/import/privacy/personal-text.ts";
import { bothWays, leaks } from "./support/everywhere.ts";

const SECRET = /anna|huber|1234567/i;
const PLAIN = Array.from({ length: 120 }, (_, at) => `Quarter ${at}`);

/** One odd cell in a column of others, which is too rare to make it a personal one. */
const tableOf = (header: string, odd: string): string[][] => [
  header === "name" ? ["name", "note"] : [header, "name"],
  ...PLAIN.map((cell, at) => [cell, `Shop ${at}`]),
  [odd, "Shop"],
];

describe("P6 half an address is not shown where a text is cut", () => {
  for (const length of [285, 290, 295, 299])
    test(`behind ${length} letters`, async () => {
      const long = `${"x".repeat(length)} anna.huber@coop.example and more ${"y".repeat(400)}`;
      for (const header of ["note", "website", "founded", "lat"])
        for (const [way, result] of await bothWays(tableOf(header, long)))
          expect([header, way, leaks(result, SECRET)]).toEqual([header, way, []]);
      const early = [["name", "note"], ["Shop", long], ...PLAIN.map((cell) => ["Shop", cell])];
      for (const [way, result] of await bothWays(early)) expect([way, leaks(result, SECRET)]).toEqual([way, []]);
    });
});

test.each(["anna < at > coop.example", "anna<ät>coop.example"])(
  "P4 %s is an address in texts of mostly different words as well",
  async (written) => {
    expect(maskPersonal(written)).toBe("[removed]");
    const notes = Array.from({ length: 300 }, (_, at) => `A place for all of the quarter, number ${at}`);
    const rows = [
      ["name", "description"],
      ...notes.map((note, at) => [`Shop ${at}`, at === 250 ? `${note} ${written}` : note]),
    ];
    for (const [way, result] of await bothWays(rows)) expect([way, leaks(result, /anna/)]).toEqual([way, []]);
  },
);
