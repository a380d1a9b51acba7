import { expect, test } from "vitest";
import { buildAtlas } from "../../src/atlas/build-atlas.ts";
import { rowOfId } from "../../src/atlas/row-of-id.ts";
import { resolveTies } from "../../src/network/resolve-ties.ts";
import { cells, imported } from "./support/read.ts";

const [composed, decomposed] = ["café".normalize("NFC"), "café".normalize("NFD")];

test("rule 12 ids are in Unicode NFC whatever the file is in, and the words of the file stay as written", async () => {
  const csv = `id,name,type,member of\n${decomposed},Café ${decomposed},Coopérative\n`.normalize("NFD");
  const { directory } = await imported("m.csv", csv);
  expect(cells(directory, "id")).toEqual([`m:${composed}`]);
  expect(cells(directory, "sourceRecordId")).toEqual([decomposed]);
  expect(cells(directory, "name")[0]).toContain(decomposed);
});

test("rule 12 a row is found by its id in either form", async () => {
  const csv = `id,name,member of\n${composed},Alba,\n2,Bora,m:${decomposed}\n`;
  const { directory } = await imported("m.csv", csv);
  const atlas = buildAtlas([directory], () => undefined);
  const { ties } = resolveTies(atlas, (id) => rowOfId(atlas, id));
  expect(ties.map(({ from, to }) => [atlas.row[from], atlas.row[to!]])).toEqual([[1, 0]]);
});

test.each(["kind", "country"])("rule 12 words of a column of %ss are known in either form", async (column) => {
  const word = column === "kind" ? "société coopérative" : "Côte d’Ivoire";
  const csv = `name,${column}\nAlba,${word.normalize("NFC")}\nBora,${word.normalize("NFD")}\n`;
  const { directory } = await imported("m.csv", csv);
  const [one, other] = cells(directory, column === "kind" ? "kinds" : "countryCode");
  expect(one).not.toBe("");
  expect(other).toBe(one);
});
