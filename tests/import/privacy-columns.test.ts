import { describe, expect, test } from "vitest";
import type { Imported } from "../../src/model/import.ts";
import { bothWays, leaks } from "./support/everywhere.ts";
import { cells, imported, issuesOf } from "./support/read.ts";

const many = (count: number, cell: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => cell(at));
const tableOf = (header: string, values: readonly string[]): string[][] => [
  ["name", header],
  ...values.map((value, at) => [`Coop ${"abcdefghij"[at % 10]} ${at}`, value]),
];
const personal = ({ account }: Imported) =>
  account.report.personalColumns.map(({ column, reason, values }) => [column, reason, values]);

/** The column is dropped, named and counted, and no value of it is anywhere. */
async function expectDropped(header: string, values: readonly string[], secret: RegExp): Promise<void> {
  const filled = values.filter((value) => value !== "").length;
  for (const [way, result] of await bothWays(tableOf(header, values))) {
    expect([way, personal(result)]).toEqual([way, [[header, "values", filled]]]);
    expect([way, leaks(result, secret)]).toEqual([way, []]);
    expect(result.directory.source.personalColumns).toEqual([header]);
    expect(result.preview.columns[1]!.target.as).toBe("dropped");
  }
}

describe("P3 columns of telephone numbers, whatever their header says", () => {
  test.each([
    ["Spalte7", (at: number) => `06${12345678 + at}`, /06\d{8}/],
    ["colonna", (at: number) => `333 ${1234567 + at}`, /333 \d{7}/],
    ["kolom", (at: number) => `6${12345678 + at * 7}`, /6\d{8}/],
    ["columna", (at: number) => `612 345 ${100 + at}`, /612 345/],
    ["Feld", (at: number) => `(0)20 7946 ${1000 + at}`, /7946/],
    ["remarks", (at: number) => (at % 40 === 0 ? `+39 06 12345${at + 10}` : "open on Mondays"), /12345/],
    ["info1", (at: number) => (at % 40 === 0 ? `anna${at}@coop.example` : "open"), /anna/],
  ])("%s", async (header, cell, secret) => expectDropped(header, many(60, cell), secret));

  test.each([
    ["postcode", (at: number) => `${1000 + at}-${100 + at}`],
    ["siren", (at: number) => `${552100554 + at * 13}`],
    ["total assets", (at: number) => `${7 ** (7 + (at % 5)) + at}`],
    ["remarks", (at: number) => `2019-01-${10 + (at % 18)}`],
    ["hours", (at: number) => `09.00-1${at % 9}.30`],
    ["degrees", (at: number) => `45.46421${at}`],
    ["span", (at: number) => `${1990 + at}-2020`],
  ])("%s is kept", async (header, cell) => {
    for (const [, result] of await bothWays(tableOf(header, many(60, cell)))) expect(personal(result)).toEqual([]);
  });

  test("when they come after the first values", async () => {
    const values = [...many(400, (at) => `plain note ${at % 7}`), ...many(400, (at) => `06${12345678 + at}`)];
    await expectDropped("Spalte7", values, /06\d{8}/);
  });

  test("when they come after many different values", async () => {
    const values = [...many(1200, (at) => `plain note ${at}`), ...many(400, (at) => `0612 34 ${1000 + at}`)];
    await expectDropped("Spalte7", values, /0612 34/);
  });

  test("P6 also from left-out records and remarks", async () => {
    const rows = tableOf("Spalte7", [...many(400, () => "note"), ...many(400, (at) => `06${12345678 + at}`)]);
    rows.push(["", "0699999999"]);
    for (const [way, result] of await bothWays(rows)) {
      expect(result.account.report.leftOut).toBe(1);
      expect([way, leaks(result, /06\d{8}/)]).toEqual([way, []]);
      expect(result.account.leftOutRows.header).toEqual(["name"]);
    }
  });

  test("one among more than fifty is no column of them", async () => {
    const rows = tableOf("remarks", [...many(200, () => "note"), "Tel 0612345678"]);
    for (const [, result] of await bothWays(rows)) {
      expect(personal(result)).toEqual([]);
      expect(leaks(result, /0612345678/)).toEqual([]);
    }
  });
});

describe("P1 P4 objects in lists", () => {
  const people = (key: string) => [
    { name: "Coop A", contacts: [{ [key]: "Anna Huber", note: "x" }] },
    { name: "Coop B", contacts: [] },
  ];
  test.each(["tel", "contactName", "e-mail", "first_name", "téléphone"])("with the key %s", async (key) => {
    const result = await imported("c.json", JSON.stringify(people(key)));
    expect(leaks(result, /Huber/)).toEqual([]);
    expect(personal(result).map(([column]) => column)).toEqual(["contacts"]);
  });

  test("far behind the first records, and deep inside", async () => {
    const records = [
      ...many(1500, (at) => `Coop ${at}`).map((name) => ({ name, groups: [{ size: 3 }] })),
      { name: "Last", groups: [{ size: 1, members: [{ tel: "Huber 1" }] }] },
    ];
    const result = await imported("d.json", JSON.stringify(records));
    expect(leaks(result, /Huber/)).toEqual([]);
  });

  test("as JSON in a cell of a table", async () => {
    const rows = tableOf("contacts", ['[{"name":"Anna Huber","tel":"0612345678"}]', ""]);
    for (const [, result] of await bothWays(rows)) expect(leaks(result, /Huber|0612/)).toEqual([]);
    const late = tableOf("boxes", [...many(1200, () => '[{"size":2}]'), '[{"size":2,"tel":"Huber"}]']);
    for (const [, result] of await bothWays(late)) expect(leaks(result, /Huber/)).toEqual([]);
  });

  test("without anything personal stay", async () => {
    const { directory } = await imported("e.json", JSON.stringify([{ name: "A", sizes: [{ width: 3 }] }]));
    expect([...directory.extra.keys()]).toEqual(["sizes"]);
  });
});

describe("P2 numbers of persons", () => {
  test.each(["RSSMRA70A01H501U", "12345678Z", "X1234567L"])("%s goes, numbers of organisations stay", async (code) => {
    const numbers = ["01234567890", "02345678901", code];
    const rows = [["name", "codice fiscale", "id"], ...numbers.map((number, at) => [`Coop ${at}`, number, number])];
    for (const [way, result] of await bothWays(rows)) {
      expect([way, leaks(result, new RegExp(code))]).toEqual([way, []]);
      expect(issuesOf(result).filter((issue) => issue.code === "personal-dropped")).toHaveLength(2);
      expect(cells(result.directory, "id")[0]).toContain("01234567890");
    }
  });

  test("there is no switch for what is always dropped", async () => {
    const result = await imported("s.csv", "name,date of birth\nA,1970-01-01\n", {
      columns: { 1: { as: "extra" } },
    });
    expect(leaks(result, /1970/)).toEqual([]);
  });
});

describe("P1 P5 of a column that is personal by its name only contacts of the organisation may stay", () => {
  const csv = "name,email,contact person\nA,info@coop.example,Ann Lee\nB,ann.lee@coop.example,Bo Chan\n";

  test.each([
    { as: "extra" },
    { as: "field", field: "description" },
    { as: "field", field: "name" },
    { as: "address" },
  ] as const)("chosen as %o it is dropped all the same", async (target) => {
    const result = await imported("s.csv", csv, { columns: { 1: target, 2: target } });
    expect(result.preview.columns.map((column) => column.target.as)).toEqual(["field", "dropped", "dropped"]);
    expect(result.preview.columns.map((column) => column.isPersonal ?? false)).toEqual([false, true, true]);
    expect(leaks(result, /@coop|Ann|Bo Chan/)).toEqual([]);
    const named = [1, 2].map((at) => ({
      header: csv.split("\n")[0]!.split(",")[at]!,
      occurrence: 1,
      target,
      decided: true,
    }));
    expect(leaks(await imported("s.csv", csv, { named }), /@coop|Ann|Bo Chan/)).toEqual([]);
  });

  test("chosen as a contact its role addresses stay", async () => {
    const result = await imported("s.csv", csv, { columns: { 1: { as: "contact" } } });
    expect(result.preview.columns.map((column) => column.mayBeContact ?? false)).toEqual([false, true, false]);
    expect(leaks(result, /ann\.lee|Ann|Bo Chan/)).toEqual([]);
    expect(leaks(result, /info@coop/)).not.toEqual([]);
  });
});

test.each(["mobile", "contact person", "Spalte7", "remarks"])(
  "P5 %s holds no contacts of the organisation and is not kept as such, whatever was decided",
  async (header) => {
    const csv = `name,${header}\nA,${header === "contact person" ? "Ann Lee" : "+39 333 1234567"}\nB,+39 333 1234568\n`;
    const named = [{ header, occurrence: 1, target: { as: "contact" }, decided: true }] as const;
    for (const choices of [{ columns: { 1: { as: "contact" } } }, { named }] as const) {
      const result = await imported("m.csv", csv, choices);
      expect(result.preview.columns[1]!.mayBeContact ?? false).toBe(false);
      expect(result.preview.columns[1]!.target.as).not.toBe("contact");
      expect(leaks(result, /123456|Ann Lee/)).toEqual([]);
    }
  },
);

test("P5 only what was kept is said to be kept", async () => {
  const csv = "name,email\nA,ann.lee@coop.example\n";
  const { directory } = await imported("k.csv", csv, { keepContacts: true });
  expect(directory.source.personalData).toBe("dropped");
});

describe("P9 a record that says it may not be published", () => {
  test.each([
    ["privacy", "privé"],
    ["privacy", "do not publish"],
    ["visibility", "private"],
    ["Sichtbarkeit", "vertraulich"],
    ["notes", "no publicar"],
    ["notes", "sin permiso"],
    ["remarks", "Nicht veröffentlichen!"],
    ["description", "DO NOT PUBLISH"],
    ["private", "yes"],
    ["doNotPublish", "x"],
    ["ملاحظات", "لا تنشر"],
  ])("%s: %s", async (header, cell) => {
    const rows = [
      ["name", "city", header],
      ["Open", "Roma", header === "doNotPublish" || header === "private" ? "no" : "welcome"],
      ["Hidden", "Secretville", cell],
    ];
    for (const [way, result] of await bothWays(rows)) {
      expect([way, cells(result.directory, "name")]).toEqual([way, ["Open"]]);
      expect(result.account.report.findings.find(({ code }) => code === "consent-withdrawn")?.count).toBe(1);
      expect([way, leaks(result, /Hidden|Secretville/)]).toEqual([way, []]);
    }
  });

  test.each([
    ["name", "Sin Permiso"],
    ["access", "private"],
    ["notes", "we do not publish books any more"],
    ["phone", "do not publish"],
    ["visibility", "public"],
  ])("%s: %s stays", async (header, cell) => {
    const rows =
      header === "name"
        ? [["name"], [cell]]
        : [
            ["name", header],
            ["Open", cell],
          ];
    for (const [, { directory }] of await bothWays(rows)) expect(directory.size).toBe(1);
  });
});

describe("P4 no address or number passes in any text", () => {
  const SECRETS = ["anna.huber@coop.example", "+39 06 1234567", "Tel 0612345678", "Ansprechpartner Anna Huber"];
  const HEADERS = [
    "description",
    "mission",
    "sector",
    "kind",
    "tags",
    "opening hours",
    "offers",
    "legal form",
    "network",
    "registration number",
    "activity code",
    "altName",
    "remarks",
    "founded",
    "members",
    "status",
    "licence",
  ];
  test.each(HEADERS)("%s", async (header) => {
    for (const secret of SECRETS) {
      const rows = tableOf(header, [...many(80, (at) => ["bakery", "food", "housing"][at % 3]!), `bakery; ${secret}`]);
      for (const [way, result] of await bothWays(rows))
        expect([way, secret, leaks(result, /huber|1234567|0612345678/i)]).toEqual([way, secret, []]);
    }
  });
});
