import { unzipSync } from "fflate";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { fields as assessmentFields } from "../../data/taxonomy/tableschema-assessments.json";
import { fields } from "../../data/taxonomy/tableschema-initiatives.json";
import { makeDownload } from "../../src/export/download.ts";
import { NOTHING_KNOWN } from "../../src/export/pack/known.ts";
import { en } from "../../src/i18n/en.ts";
import { type Assessment, assessmentSchema } from "../../src/model/assessment.ts";
import { ASSESSMENT_COLUMNS, FRAMEWORK } from "../../src/model/dimensions.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { imported } from "../import/support/read.ts";
import { packageFindings } from "./data-package.ts";
import { bytesOf, directoryOf } from "./directories.ts";

const rows = [{ cells: { id: "a:1", name: "Forno" } }, { cells: { id: "a:2", name: "Alba" } }];
const open = directoryOf(rows, { source: { id: "a", title: "Register A", publisher: "Town", licence: "CC-BY-4.0" } });
const opinions = directoryOf([], { source: { id: "o", title: "Peers", publisher: "Network", licence: "CC0-1.0" } });

const opinion = (change: Partial<Assessment>): Assessment => ({
  id: "x",
  initiativeId: "a:1",
  framework: FRAMEWORK,
  method: "peer",
  date: "2025-06-01",
  ...change,
});
const FIVE = {
  stakeholderArchitecture: 4,
  valueCreationCapability: 4,
  ownershipArchitecture: 5,
  designForAutonomy: 3,
  fractalValueCreation: 3,
};

const packOf = (all: readonly Assessment[], chosen = [0, 1]) => {
  const assessed = new Map(
    [0, 1].map((row) => [
      row,
      all
        .filter(({ initiativeId }) => initiativeId === `a:${row + 1}`)
        .map((assessment) => ({ assessment, directory: 1 })),
    ]),
  );
  const { pieces } = makeDownload({
    chosen: {
      store: { directories: [open, opinions], directory: Uint16Array.of(0, 0), row: Uint32Array.of(0, 1) },
      rows: Uint32Array.from(chosen),
    },
    assessed,
    licences: taxonomy.licences.terms,
    placeCode: "IT-25",
    format: "pack",
    placeName: "Lombardy",
    filters: [],
    sentences: en.download.notes,
    known: { ...NOTHING_KNOWN, fields, assessmentFields },
  });
  return bytesOf(pieces);
};
const filesOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
  );
const tableOf = (csv = "") => Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe("E4 assessments in a region pack", () => {
  test("are those of its initiatives alone, as a resource with its schema, licence, credit and count", () => {
    const all = [
      opinion({ ...FIVE, rationale: "=Members, decide\nhere", evidence: ["https://example.org/a;b"] }),
      opinion({ id: "y", initiativeId: "a:2", overall: 2 }),
    ];
    const files = filesOf(packOf(all, [0]));
    expect(packageFindings(files)).toEqual([]);
    const [record, ...others] = tableOf(files["assessments.csv"]);
    expect(others).toEqual([]);
    expect(Object.keys(record!)).toEqual([...ASSESSMENT_COLUMNS]);
    expect(record).toMatchObject({ overall: "4", overallBasis: "mean", sourceId: "o", licence: "CC0-1.0" });
    const descriptor = JSON.parse(files["datapackage.json"]!);
    const resource = descriptor.resources.find(({ name }: { name: string }) => name === "assessments");
    expect(resource.licenses).toEqual([expect.objectContaining({ name: "CC0-1.0" })]);
    expect(resource.schema.fields).toEqual(assessmentFields);
    expect(resource.schema.foreignKeys[0].reference.resource).toBe("initiatives");
    expect(
      tableOf(files["sources.csv"]).map(({ id, rowsInDownload, assessmentsInDownload }) => [
        id,
        rowsInDownload,
        assessmentsInDownload,
      ]),
    ).toEqual([
      ["a", "1", "0"],
      ["o", "0", "1"],
    ]);
    expect(files["ATTRIBUTION.txt"]).toMatch(/assessments\.csv\n.*\n.*CC0/);
    expect(files["README.md"]).toContain("`assessments.csv`");
  });

  test("are parted by what their licences allow; what may not be passed on stays out and is counted", () => {
    const files = filesOf(
      packOf([
        opinion({ overall: 3 }),
        opinion({ id: "y", overall: 4, licence: "CC-BY-NC-4.0" }),
        opinion({ id: "z", overall: 5, licence: "all-rights-reserved" }),
      ]),
    );
    expect(packageFindings(files)).toEqual([]);
    const names = Object.keys(files).filter((name) => name.startsWith("assessments"));
    expect(names).toEqual(["assessments_CC0-1.0.csv", "assessments_CC-BY-NC-4.0.csv"]);
    expect(files["ATTRIBUTION.txt"]).toContain(`${en.download.notes.pack.assessmentsLeftOut}: 1`);
  });

  test("are read again as they were written; apostrophes before formulas are taken off again", async () => {
    const all = [
      opinion({
        ...FIVE,
        rationale: "=Members, decide\nhere",
        opportunities: "'=x",
        evidence: ["https://example.org/a"],
      }),
      opinion({ id: "y", overall: 2, assessor: "REAS", licence: "CC-BY-SA-4.0" }),
      opinion({ id: "y", initiativeId: "a:2", overall: 1, licence: "CC0-1.0" }),
    ];
    const { directory, account } = await imported("pack.zip", packOf(all));
    expect(account.report.assessments).toEqual({ read: 3, accepted: 2, repaired: 1, leftOut: 0 });
    const said = [...account.issues()].filter(({ column }) => column?.startsWith("assessments"));
    expect(new Set(said.map(({ code }) => code))).toEqual(new Set(["apostrophe-removed"]));
    for (const each of directory.assessments!) expect(assessmentSchema.safeParse(each).success).toBe(true);
    const origin = { sourceId: "o", licence: "CC0-1.0" };
    expect(directory.assessments).toEqual(
      expect.arrayContaining([
        { ...origin, ...all[0]! },
        { ...origin, ...all[1]! },
        { ...origin, ...all[2]!, id: expect.stringMatching(/^y/) },
      ]),
    );
  });

  test("are no file where there are none", () => {
    const files = filesOf(packOf([]));
    expect(Object.keys(files).some((name) => name.startsWith("assessments"))).toBe(false);
    expect(tableOf(files["sources.csv"])[0]).not.toHaveProperty("assessmentsInDownload");
  });
});
