import { expect, test } from "vitest";
import { adopt } from "../../src/worker/adopt.ts";
import { cells, imported } from "../import/support/read.ts";

const free = () => false;

test("a row's own licence stays when the reader states that of the file, also where it is not known", async () => {
  const csv = "name,licence\nAlba,internal use only\nBora,CC-BY-4.0\nCima,\n";
  const { directory } = await imported("mixed.csv", csv);
  const adopted = adopt(directory, { licence: "CC0-1.0" }, free);
  expect(adopted.source.licence).toBe("CC0-1.0");
  expect(cells(adopted, "licence")).toEqual(["unknown", "CC-BY-4.0", "CC0-1.0"]);
});

test("rows of a file that names no licence stand under the one that the reader states", async () => {
  const { directory } = await imported("bare.csv", "name\nAlba\nBora\n");
  expect(cells(adopt(directory, { licence: "CC0-1.0" }, free), "licence")).toEqual(["CC0-1.0", "CC0-1.0"]);
});

test("under another id, rows still name each other", async () => {
  const { directory } = await imported("m.csv", "id,name,member of\n1,Alba,Rete\n2,Bora,m:1\n3,Cima,m:1;n:1\n");
  const adopted = adopt(directory, {}, (id) => ["m", "m-2"].includes(id));
  expect(adopted.source.id).toBe("m-3");
  expect(cells(adopted, "id")).toEqual(["m-3:1", "m-3:2", "m-3:3"]);
  expect(cells(adopted, "memberOf")).toEqual(["Rete", "m-3:1", "m-3:1;n:1"]);
});

test("an id stays an id of a source when a long one is told apart", async () => {
  const { directory } = await imported(`${"m".repeat(70)}.csv`, "name\nAlba\n");
  const { source } = adopt(directory, {}, (id) => id === directory.source.id);
  expect(source.id).toBe(`${"m".repeat(62)}-2`);
});
