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

test("rows and links of a file that names no licence stand under the one that the reader states", async () => {
  const { directory } = await imported("bare.csv", "name,member of\nAlba,Rete\nBora,\n");
  const adopted = adopt(directory, { licence: "CC0-1.0" }, free);
  expect(cells(adopted, "licence")).toEqual(["CC0-1.0", "CC0-1.0"]);
  expect(adopted.links.map(({ licence }) => licence)).toEqual(["CC0-1.0"]);
});
