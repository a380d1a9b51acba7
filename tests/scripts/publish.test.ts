import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { diskShipped } from "../../scripts/disk-shipped.ts";
import { readShipped } from "../../src/import/read-shipped.ts";
import { type Directory, initiativeAt } from "../../src/model/directory.ts";
import { sourceSchema } from "../../src/model/source.ts";
import { imported } from "../import/support/read.ts";
import { root } from "../support/source-files.ts";
import { callAtlas } from "./call-atlas.ts";

const guide = readFileSync(join(root, "docs/publish.md"), "utf8");
const commands = [...guide.matchAll(/npm run -s atlas -- (.*)/g)].map(([, args]) => args!.split(" "));
const [example] = guide.match(/\{\n[^`]*/)!;

const folder = mkdtempSync(join(tmpdir(), "atlas-"));
afterAll(() => rmSync(folder, { recursive: true }));

const members = [
  "Id,Name,Town,Country,Lat,Lon,Kind,Union representative body,Members",
  "1,Forno Solidale,Bologna,IT,44.49,11.34,worker cooperative,Rete Nord,9",
  "2,Orto Comune,Trento,IT,46.07,11.12,association,,",
  "3,Casa Aperta,Bolzano,IT,,,housing cooperative,Rete Nord,40",
].join("\n");

const records = (directory: Directory) =>
  Array.from({ length: directory.size }, (_, row) => initiativeAt(directory, row));

test("the steps of docs/publish.md lead from a file to a directory that the atlas opens with, every column kept", async () => {
  writeFileSync(join(folder, "my-federation.csv"), members);
  expect(commands.map(([name]) => name)).toEqual(["check", "convert", "check"]);
  for (const args of commands.slice(0, 2)) expect((await callAtlas(args, { folder })).exitCode).toBe(0);

  const source = sourceSchema.parse(JSON.parse(example!).source);
  mkdirSync(join(folder, "data/directories", source.id), { recursive: true });
  writeFileSync(join(folder, "data/directories", source.id, "datapackage.json"), example!);
  writeFileSync(join(folder, "data/directories/index.json"), JSON.stringify([source.id]));

  const [, promise] = guide.match(/this must end with "(.+)"/)!;
  expect((await callAtlas(commands[2]!, { folder })).words.trimEnd().endsWith(promise!)).toBe(true);

  const [shipped] = await diskShipped(join(folder, "data")).directories();
  const directory = readShipped(shipped!.csv, shipped!.source);
  expect(records(directory)[0]).toMatchObject({
    initiative: { id: "my-federation:1", name: "Forno Solidale", sourceLine: 2, licence: "CC-BY-4.0", members: 9 },
    extra: [["Union representative body", "Rete Nord"]],
  });
  expect(records(directory)).toEqual(records((await imported("initiatives.csv", shipped!.csv)).directory));
});
