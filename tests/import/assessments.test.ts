import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { assessmentColumns } from "../../src/import/assessments/assessment-columns.ts";
import { namesPerson } from "../../src/import/assessments/names-person.ts";
import { assessmentSchema, overallOf } from "../../src/model/assessment.ts";
import type { Imported } from "../../src/model/import.ts";
import { imported, issuesOf } from "./support/read.ts";

const HEADER =
  "id,initiativeId,framework,stakeholderArchitecture,valueCreationCapability,resilienceAndAdaptability,ownershipArchitecture,designForAutonomy,composabilityAndInteroperability,fractalValueCreation,overall,overallBasis,rationale,opportunities,method,assessor,date,evidence,sourceId,licence\n";
const INITIATIVES = "id,name,kind\n1,Alba,Cooperative\n2,Bora,Association\n3,Cima,Cooperative\n";
const row = (change: Partial<Record<string, string>> = {}): string => {
  const cells: Record<string, string | undefined> = {
    id: "a1",
    initiativeId: "m:1",
    framework: "commons-alignment-2.0",
    stakeholderArchitecture: "4",
    method: "peer",
    assessor: "REAS",
    date: "2025-06-01",
    ...change,
  };
  return `${HEADER.trim()
    .split(",")
    .map((column) => (cells[column] ? `"${cells[column]}"` : ""))
    .join(",")}\n`;
};

const alone = async (rows: string, header = HEADER): Promise<Imported> => {
  const { directory } = await imported("m.csv", INITIATIVES);
  return imported("assessments.csv", header + rows, {}, { beside: () => [directory] });
};
const found = (result: Imported) =>
  issuesOf(result).map(({ code, severity, line, column }) => `${severity} ${code} ${line} ${column ?? ""}`.trim());

describe("a table of assessments", () => {
  test("is known by its columns, however they are written, and no other table is", () => {
    expect(assessmentColumns(HEADER.trim().split(","))?.size).toBe(20);
    const spaced = ["Initiative ID", "Stakeholder architecture", "ownership_architecture", "design-for-autonomy"];
    expect([...assessmentColumns(spaced)!.keys()]).toEqual([
      "initiativeId",
      "stakeholderArchitecture",
      "ownershipArchitecture",
      "designForAutonomy",
    ]);
    expect(assessmentColumns(["id", "name", "date", "method", "overall"])).toBeUndefined();
  });

  test("is known also where its columns are few, and where lines stand above them", async () => {
    const few = "initiativeId,framework,ownershipArchitecture,method,date,assessor\n";
    const rows = "m:1,commons-alignment-2.0,4,peer,2024,Network\nm:2,commons-alignment-2.0,1,peer,2025,Network\n";
    for (const header of [few, `Opinions of our network\n${few}`]) {
      const { account, directory } = await alone(rows, header);
      expect(account.report).toMatchObject({ read: 2, accepted: 2, isOfAssessments: true });
      expect(directory.assessments).toHaveLength(2);
    }
  });

  test("becomes a directory without initiatives; what is written as it should be is accepted and fits the schema", async () => {
    const result = await alone(
      row({ rationale: "Members decide.", evidence: "https://example.org/a", licence: "CC-BY-4.0" }),
    );
    const { directory, account, preview } = result;
    expect(account.report).toMatchObject({ read: 1, accepted: 1, repaired: 0, leftOut: 0 });
    expect(preview.isOfAssessments).toBe(true);
    expect(directory.size).toBe(0);
    expect(directory.source).toMatchObject({ id: "assessments", licence: "CC-BY-4.0", rows: 1, rowsUsed: 1 });
    expect(directory.assessments).toEqual([
      {
        id: "a1",
        initiativeId: "m:1",
        framework: "commons-alignment-2.0",
        stakeholderArchitecture: 4,
        rationale: "Members decide.",
        method: "peer",
        assessor: "REAS",
        date: "2025-06-01",
        evidence: ["https://example.org/a"],
        licence: "CC-BY-4.0",
      },
    ]);
    for (const each of directory.assessments!) expect(assessmentSchema.safeParse(each).success).toBe(true);
  });

  test("leaves out, with line and reason, what nothing can be made of, and counts it", async () => {
    const result = await alone(
      row() +
        row({ initiativeId: "m:9" }) +
        row({ date: "" }) +
        row({ method: "guess" }) +
        row({ framework: "other-1.0" }) +
        row({ stakeholderArchitecture: "" }),
    );
    const { report } = result.account;
    expect(report).toMatchObject({ read: 6, accepted: 1, repaired: 0, leftOut: 5 });
    expect(found(result)).toEqual([
      "left-out assessed-unknown 3",
      "left-out assessment-undated 4",
      "left-out assessment-method 5",
      "left-out assessment-framework 6",
      "left-out assessment-empty 7",
    ]);
    expect(result.account.leftOutRows.rows).toHaveLength(5);
  });

  test("sets aside scores that are none of 1 to 5, and keeps the others", async () => {
    const result = await alone(
      row({ ownershipArchitecture: "6", designForAutonomy: "high", fractalValueCreation: "3.5", overall: "0" }),
    );
    expect(result.account.report).toMatchObject({ accepted: 0, repaired: 1 });
    expect(found(result)).toEqual([
      "repair out-of-range 2 ownershipArchitecture",
      "repair not-a-number 2 designForAutonomy",
      "repair out-of-range 2 fractalValueCreation",
      "repair out-of-range 2 overall",
    ]);
    const [assessment] = result.directory.assessments!;
    expect(assessment).toMatchObject({ stakeholderArchitecture: 4 });
    expect(overallOf(assessment!)).toBeUndefined();
  });

  test("finds an initiative by the number of its directory where one alone has it", async () => {
    const result = await alone(row({ initiativeId: "2", framework: "" })); // which is taken for granted
    expect(result.directory.assessments![0]).toMatchObject({ initiativeId: "m:2", framework: "commons-alignment-2.0" });
    expect(found(result)).toEqual(["remark assessed-by-number 2 initiativeId"]);
    const [one, other] = [await imported("m.csv", INITIATIVES), await imported("n.csv", INITIATIVES)];
    const beside = () => [one.directory, other.directory];
    const several = await imported("assessments.csv", HEADER + row({ initiativeId: "2" }), {}, { beside });
    expect(several.account.report.leftOut).toBe(1);
  });

  test("makes and mends ids, dates and methods, and says so", async () => {
    const result = await alone(
      row() + row() + row({ id: "", date: "1.6.2025", method: "Peer review", framework: "Commons Alignment 2.0" }),
    );
    expect(result.directory.assessments!.map(({ id }) => id)).toEqual(["a1", "a1-2", "assessments:assessment-4"]);
    expect(result.directory.assessments![2]).toMatchObject({ date: "2025-06-01", method: "peer" });
    expect(found(result)).toEqual([
      "repair duplicate-id 3 id",
      "repair text-normalised 4 date",
      "repair text-normalised 4 method",
      "repair assessment-framework 4 framework",
      "repair id-made 4 id",
    ]);
  });

  test("gives each row an id of its own, also where a long column holds the same", async () => {
    const result = await alone(row() + row({ id: "a1-2" }) + row().repeat(3000));
    const ids = result.directory.assessments!.map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(["a1", "a1-2", "a1-3", "a1-4"]);
    expect(new Set(ids).size).toBe(3002);
    expect(result.account.report).toMatchObject({ accepted: 2, repaired: 3000 });
  });

  test("works a mean out itself: five scores at least, halves upwards", async () => {
    const five = {
      valueCreationCapability: "4",
      resilienceAndAdaptability: "4",
      ownershipArchitecture: "3",
      designForAutonomy: "3",
      composabilityAndInteroperability: "3",
    };
    const result = await alone(
      row({ ...five, overall: "4", overallBasis: "mean" }) +
        row({ ...five, id: "a2", overall: "2", overallBasis: "mean" }) +
        row({ ...five, id: "a3", overall: "2", overallBasis: "given" }) +
        row({ id: "a4", overall: "4", overallBasis: "mean" }),
    );
    expect(result.directory.assessments!.map(overallOf)).toEqual([
      { value: 4, basis: "mean" }, // 21 / 6 = 3.5
      { value: 4, basis: "mean" },
      { value: 2, basis: "given" },
      undefined,
    ]);
    expect(found(result)).toEqual(["repair overall-not-mean 3 overall", "repair overall-not-mean 5 overall"]);
  });
});

describe("P14 P4 S7 persons in assessments", () => {
  test.each([
    ["Maria Rossi", true],
    ["Dr. Jean DUPONT", true],
    ["REAS (Maria Rossi)", true],
    ["Comune di Torino, Maria Rossi", true],
    ["Anna", true],
    ["anna@example.org", true],
    ["External reviewer Maria Rossi", true],
    ["Maria Rossi board", true],
    ["Dr Schmidt", true],
    ["M. Dupont, REAS", true],
    ["<b>Maria</b> Rossi", true],
    ["Mar\u200bia Ros\u00adsi", true],
    ["REAS Euskadi", false],
    ["Fondazione Giangiacomo Feltrinelli", false],
    ["External Reviewer", false],
    ["the steering committee", false],
    ["Board of Green Valley", false],
    ["Peer group", false],
    ["Comune di Torino", false],
  ])("an assessor %s is a person: %s", (assessor, isPerson) => {
    expect(namesPerson(assessor)).toBe(isPerson);
  });

  test("are dropped and counted, and nowhere quoted; an initiative as assessor stays", async () => {
    const result = await alone(
      row({ assessor: "Maria Rossi" }) +
        row({ id: "a2", rationale: "Ask anna.verdi@example.org." }) +
        row({ id: "a3", assessor: "Alba" }) +
        row({ id: "a4", assessor: "Maria Rossi", date: "" }) +
        row({ id: "a5", evidence: "https://www.linkedin.com/in/maria-rossi" }),
    );
    expect(result.account.report).toMatchObject({ read: 5, accepted: 1, repaired: 3, leftOut: 1, masked: 2 });
    expect(result.directory.source.personalData).toBe("dropped");
    expect(result.directory.assessments!.map(({ assessor }) => assessor)).toEqual([undefined, "REAS", "Alba", "REAS"]);
    const { report, leftOutRows } = result.account;
    const everything = JSON.stringify([report, leftOutRows, issuesOf(result), result.directory.assessments]);
    expect(everything).not.toMatch(/rossi|verdi/i);
  });

  test("are not quoted where markup hides them, and a source that is none is told", async () => {
    const result = await alone(row({ rationale: "ann&#97;@coop.example", sourceId: "ask bob@coop.example" }));
    expect(found(result)).toEqual(["remark markup-in-text 2 rationale", "repair unknown-value 2 sourceId"]);
    expect(JSON.stringify(issuesOf(result))).not.toContain("coop.example");
    expect(result.directory.assessments![0]).not.toHaveProperty("sourceId");
  });

  test("P8 of a place under protection scores stay, and no reasons that could tell where it is", async () => {
    const refuge = "id,name,description,town,latitude,longitude\n1,Casa Luna,casa rifugio,Torino,45.071234,7.681234\n";
    const { directory } = await imported("m.csv", refuge);
    expect(directory.sheltered?.size).toBe(1);
    const rows = row({
      id: "torino-1",
      assessor: "REAS Torino",
      rationale: "Behind the market.",
      evidence: "https://example.org/where",
    });
    const result = await imported("assessments.csv", HEADER + rows, {}, { beside: () => [directory] });
    expect(result.directory.assessments![0]).not.toHaveProperty("rationale");
    expect(result.directory.assessments![0]).not.toHaveProperty("evidence");
    expect(result.directory.assessments![0]).not.toHaveProperty("assessor");
    expect(JSON.stringify([issuesOf(result), result.directory.assessments])).not.toMatch(/market|where|torino/i);
    expect(result.account.report.repaired).toBe(1);
  });
});

describe("a data package with assessments", () => {
  const packed = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const descriptor = JSON.stringify({
    name: "m",
    resources: [
      { name: "initiatives", path: "members.csv" },
      { name: "assessments", path: "opinions.csv" },
    ],
  });

  test.each([
    [
      "by its descriptor",
      {
        "datapackage.json": descriptor,
        "members.csv": INITIATIVES,
        "opinions.csv": HEADER + row({ initiativeId: "1" }),
      },
    ],
    ["by the name of the file", { "members.csv": INITIATIVES, "assessments.csv": HEADER + row({ initiativeId: "1" }) }],
  ])("is read with both tables, %s", async (_, files) => {
    const { directory, account } = await imported("m.zip", packed(files));
    expect(directory.size).toBe(3);
    expect(directory.assessments).toMatchObject([{ id: "a1", initiativeId: "members:1" }]);
    expect(account.report).toMatchObject({
      read: 3,
      leftOut: 0,
      assessments: { read: 1, accepted: 1, repaired: 0, leftOut: 0 },
    });
    expect([...account.issues()].filter(({ code }) => code === "other-members")).toEqual([]);
    expect([...account.issues()].find(({ code }) => code === "assessed-by-number")!.column).toMatch(
      /(opinions|assessments)\.csv: initiativeId/,
    );
  });

  test("is read without them where their table is none, and that is said", async () => {
    const { directory, account } = await imported(
      "m.zip",
      packed({ "members.csv": INITIATIVES, "assessments.csv": "a,b\n1,2\n" }),
    );
    expect(directory.size).toBe(3);
    expect(directory.assessments).toBeUndefined();
    expect([...account.issues()].map(({ code }) => code)).toContain("assessments-unread");
  });

  test.each([
    ["in an archive", {}],
    ["in a data package", { "datapackage.json": descriptor.replace("opinions.csv", "assessments.csv") }],
  ])("I1 is read without them where their table cannot be unpacked %s, and that is said", async (_, more) => {
    const texts = { ...more, "members.csv": INITIATIVES, "assessments.csv": HEADER + row({ initiativeId: "1" }) };
    const bytes = zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])), {
      level: 0,
    });
    const at = Buffer.from(bytes).indexOf(HEADER) + HEADER.length + 2;
    bytes[at] = bytes[at]! ^ 1; // its sum is another now
    const { directory, account } = await imported("m.zip", bytes);
    expect(directory.size).toBe(3);
    expect(directory.assessments).toBeUndefined();
    expect([...account.issues()].filter(({ code }) => code === "assessments-unread")).toMatchObject([
      { found: "assessments.csv" },
    ]);
  });

  test("lets another file be chosen that is only named like them", async () => {
    const files = packed({ "members.csv": INITIATIVES, "needs-assessment.csv": "name,kind\nDuna,Cooperative\n" });
    const membersOf = ({ preview }: Imported) => preview.structure.members;
    expect(membersOf(await imported("m.zip", files))).toEqual(["members.csv", "needs-assessment.csv"]);
    const chosen = await imported("m.zip", files, { member: "needs-assessment.csv" });
    expect(chosen.directory.size).toBe(1);
  });

  test("keeps them when words are decided again", async () => {
    const files = { "members.csv": INITIATIVES, "assessments.csv": HEADER + row({ initiativeId: "1" }) };
    const { decideAgain } = await imported("m.zip", packed(files), {}, { keepsWords: true });
    const again = decideAgain?.({ values: { kinds: { association: ["mutual-society"] } } });
    expect(again?.directory.assessments).toHaveLength(1);
  });
});
