import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import Papa from "papaparse";
import { afterAll, describe, expect, test } from "vitest";
import { callAtlas } from "./call-atlas.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const inputs = at("in");
mkdirSync(inputs);
const members = Array.from({ length: 4 }, (_, row) => `${row + 1},Coop ${row + 1},45.1${row},7.6${row},IT`);
writeFileSync(join(inputs, "members.csv"), `id,name,latitude,longitude,country\n${members.join("\n")}\n`);
const opinions = ["4,peer,2024", "5,peer,2025", "3,self,2025-06"].map(
  (rest, row) => `members:${row + 1},commons-alignment-2.0,${rest},Network`,
);
// In the order of names it stands before the initiatives that it speaks of.
writeFileSync(
  join(inputs, "assessments.csv"),
  `initiativeId,framework,ownershipArchitecture,method,date,assessor\n${opinions.join("\n")}\nmembers:9,commons-alignment-2.0,1,peer,2025,Maria Rossi\n`,
);

const table = (text: string) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

describe("assessments on the command line", () => {
  test("are read after the initiatives of the same folder, row by row", async () => {
    const { exitCode, words, output } = await callAtlas(["check", inputs, "--strict", "--json"]);
    expect(exitCode).toBe(1);
    expect(words).toContain("An assessment of an initiative that is not here");
    expect(words + output).not.toContain("Rossi");
    const [, file] = JSON.parse(output).files;
    expect(file).toMatchObject({ read: 4, accepted: 3, leftOut: 1, isOfAssessments: true });
  });

  test("are known by their columns where the name of the file says nothing", async () => {
    const other = at("other");
    mkdirSync(other);
    writeFileSync(join(other, "members.csv"), readFileSync(join(inputs, "members.csv")));
    writeFileSync(join(other, "a-scores.csv"), readFileSync(join(inputs, "assessments.csv")));
    const { output } = await callAtlas(["check", other, "--json"]);
    const [first, second] = JSON.parse(output).files;
    expect(first).toMatchObject({ read: 4, accepted: 4 });
    expect(second).toMatchObject({ read: 4, accepted: 3, leftOut: 1, isOfAssessments: true });
    const territories = await callAtlas(["territories", other, "--level", "country", "--licence", "CC0-1.0"]);
    expect(table(territories.output)).toMatchObject([{ id: "IT", assessed: "3" }]);
  });

  test("are in the table of territories with n, methods and dates, which has no such columns without them", async () => {
    const { output } = await callAtlas(["territories", inputs, "--level", "country", "--licence", "CC0-1.0"]);
    expect(table(output)).toMatchObject([
      {
        id: "IT",
        count: "4",
        ownershipArchitecture: "4",
        ownershipArchitecture_n: "3",
        designForAutonomy: "",
        assessed: "3",
        assessment_methods: "self 1; peer 2",
        assessed_from: "2024",
        assessed_to: "2025-06",
        assessment_sources: "assessments",
      },
    ]);
    const without = await callAtlas(["territories", join(inputs, "members.csv"), "--level", "country"]);
    expect(without.output).not.toContain("ownershipArchitecture");
  });

  test("are packed with their initiatives, and written apart by an import", async () => {
    const pack = at("pack.zip");
    await callAtlas(["pack", inputs, "--territory", "IT", "--out", pack, "--licence", "CC0-1.0"]);
    const packed = new TextDecoder().decode(unzipSync(readFileSync(pack))["assessments.csv"]);
    expect(table(packed).map(({ initiativeId, assessor }) => `${initiativeId} ${assessor}`)).toEqual([
      "members:1 Network",
      "members:2 Network",
      "members:3 Network",
    ]);
    await callAtlas(["import", inputs, "--out", at("out"), "--licence", "CC0-1.0"]);
    expect(table(readFileSync(at("out/assessments.csv"), "utf8"))).toHaveLength(3);
  });
});
