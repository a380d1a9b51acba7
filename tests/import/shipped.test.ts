import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readShipped } from "../../src/import/read-shipped.ts";
import { type Classification, type Directory, initiativeAt } from "../../src/model/directory.ts";
import { initiativeSchema } from "../../src/model/initiative.ts";
import { imported, issuesOf } from "./support/read.ts";

const folder = new URL("../../data/directories/", import.meta.url);
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);
const records = (directory: Directory) =>
  Array.from({ length: directory.size }, (_, row) => initiativeAt(directory, row));

describe("what we write we read back without a click", () => {
  for (const name of names)
    test(`I13 ${name} comes out as it went in`, async () => {
      const csv = readFileSync(new URL(`${name}/initiatives.csv`, folder), "utf8");
      const result = await imported("initiatives.csv", csv);
      const { directory, account } = result;
      expect(issuesOf(result).filter(({ severity }) => severity !== "remark")).toEqual([]);
      expect(account.report).toMatchObject({ accepted: directory.size, repaired: 0, leftOut: 0 });
      const shipped = readShipped(csv, directory.source);
      expect(records(directory)).toEqual(records(shipped));
      for (const { initiative } of records(directory))
        expect(initiativeSchema.safeParse(initiative).success).toBe(true);
    });

  test("E2 a mark that a table had to put is taken off, as the careful reader does", async () => {
    const csv = "id,name,sourceId,licence,''-5\r\na:1,Alba,a,CC0-1.0,''=Rete\r\n";
    const { directory } = await imported("initiatives.csv", csv);
    const shipped = readShipped(csv, directory.source);
    expect(records(shipped)).toEqual(records(directory));
    expect(records(shipped)[0]!.extra).toEqual([["'-5", "'=Rete"]]);
  });

  test("P11 records whose hashed ids are suppressed are passed over, and the others keep their lines", () => {
    const csv = "id,name,sourceId\r\na:1,Alba,a\r\na:2,Brot,a\r\na:3,Casa,a\r\n";
    const source = { id: "a", title: "A", licence: "CC0-1.0" };
    const hash = createHash("sha256").update("a:2").digest("hex");
    const directory = readShipped(csv, source, [], new Set([hash]));
    expect(records(directory).map(({ initiative }) => [initiative.id, initiative.name])).toEqual([
      ["a:1", "Alba"],
      ["a:3", "Casa"],
    ]);
    expect([...directory.line]).toEqual([2, 4]);
    expect(JSON.stringify(directory.fields.get("name"))).not.toContain("Brot");
  });

  test("rule 7 the words of every row say how it came to its kinds and sectors", () => {
    const words: Classification[] = JSON.parse(readFileSync(new URL("../taxonomy/shipped-words.json", folder), "utf8"));
    const read = (field: Classification["field"], cell = "") => [
      ...new Set(
        cell.split("; ").flatMap((raw) => words.find((word) => word.field === field && word.raw === raw)?.terms ?? []),
      ),
    ];
    for (const name of names) {
      const { source } = JSON.parse(readFileSync(new URL(`${name}/datapackage.json`, folder), "utf8"));
      const shipped = readShipped(readFileSync(new URL(`${name}/initiatives.csv`, folder), "utf8"), source, words);
      expect(shipped.classifications).toBe(words);
      for (const { initiative } of records(shipped)) {
        expect(read("kinds", initiative.kindRaw), initiative.id).toEqual(initiative.kinds);
        expect(read("sectors", initiative.sectorRaw), initiative.id).toEqual(initiative.sectors ?? []);
      }
    }
  });
});
