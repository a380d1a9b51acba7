import { describe, expect, test } from "vitest";
import { maskPersonal } from "../../src/import/privacy/personal-text.ts";
import { issuesCsv, leftOutCsv } from "../../src/import/report/report-file.ts";
import { initiativeAt } from "../../src/model/directory.ts";
import { searchedTexts } from "../support/searched.ts";
import { cells, extraCells, imported, issuesOf } from "./support/read.ts";

const ROW =
  'Coop,info@coop.example,+39 06 1234567,Maria Bianchi,1970-01-01,"Call 06 1234567 or write to maria@coop.example. Contact: Maria Bianchi"';
const CSV = `name,email,phone,contact person,date of birth,description\n${ROW}\n,ann@coop.example,,Ann Lee,1980-02-02,no name\n`;

test("P1 P2 P4 personal columns are dropped and counted, texts are masked, and nothing of it is left anywhere", async () => {
  const result = await imported("p.csv", CSV);
  const { directory, account, preview } = result;
  expect(
    account.report.personalColumns.map(({ column, sensitivity, values, kept }) => [column, sensitivity, values, kept]),
  ).toEqual([
    ["email", "personal", 1, 0],
    ["phone", "personal", 1, 0],
    ["contact person", "personal", 1, 0],
    ["date of birth", "personal-sensitive", 1, 0],
  ]);
  expect(cells(directory, "description")).toEqual(["Call [removed] or write to [removed]. Contact: [removed]"]);
  expect(account.report.masked).toBe(3);
  expect(directory.source).toMatchObject({
    personalData: "dropped",
    personalColumns: ["email", "phone", "contact person", "date of birth"],
  });
  const everything = JSON.stringify([
    preview.rows,
    issuesOf(result),
    account.leftOutRows,
    [...issuesCsv(account, {})],
    [...leftOutCsv(account)],
    initiativeAt(directory, 0),
    searchedTexts(directory),
  ]);
  expect(everything).not.toMatch(/maria|bianchi|ann|coop\.example|1970|1980|1234567/i);
});

test("P5 role addresses and phones of organisations are kept on the reader's wish, nothing else", async () => {
  const { directory, account } = await imported("p.csv", `${CSV}Other,ann.lee@coop.example,,,,\n`, {
    keepContacts: true,
  });
  expect(extraCells(directory, "email")).toEqual(["info@coop.example", ""]);
  expect(extraCells(directory, "phone")).toEqual(["+39 06 1234567", ""]);
  expect(directory.extra.has("contact person")).toBe(false);
  expect(account.report.personalColumns[0]).toMatchObject({ values: 2, kept: 1 });
  expect(directory.source.personalData).toBe("kept-organisation-contact");
});

test("P3 a column of e-mail addresses is one whatever its header says", async () => {
  const { account, directory } = await imported("v.csv", "name,remarks\nA,ann@a.example\nB,bo@b.example\n");
  expect(account.report.personalColumns).toEqual([
    { column: "remarks", reason: "values", sensitivity: "personal", values: 2, kept: 0 },
  ]);
  expect(directory.extra.size).toBe(0);
});

describe("P4 what is masked and what is not", () => {
  test.each([
    ["Tel. +49 30 123456-78, Hof", "Tel. [removed], Hof"],
    ["03-1234-5678", "[removed]"],
    ["(212) 555-0123", "[removed]"],
    ["a [at] b.example", "[removed]"],
    ["write to a (AT) b.example", "write to [removed]"],
    ["Tel 0612345678", "Tel [removed]"],
    ["Tel: 612 345 678", "Tel: [removed]"],
    ["tel. 333 1234567 (Anna)", "tel. [removed] (Anna)"],
    ["TÉL : 0612345678", "TÉL : [removed]"],
    ["WhatsApp 612345678", "WhatsApp [removed]"],
    ["please call (0)20 7946 0958 now", "please call [removed] now"],
    ["(0)20 7946 0958", "[removed]"],
    ["Ansprechpartner Anna Müller", "Ansprechpartner [removed]"],
    ["ANSPRECHPARTNERIN: ANNA MÜLLER, Haus 3", "ANSPRECHPARTNERIN: [removed], Haus 3"],
    ["Contact person: Anna Müller", "Contact person: [removed]"],
    ["persona de contacto – María de la Cruz", "persona de contacto – [removed]"],
    ["Kontakt: Dr. Anna von der Müller. Büro offen", "Kontakt: [removed]. Büro offen"],
    ["Contact: Maria Bianchi. Visit Us", "Contact: [removed]. Visit Us"],
    ["Spenden an DE89 3704 0044 0532 0130 00 bitte", "Spenden an [removed] bitte"],
    ["ES9121000418450200051332", "[removed]"],
    ["CF RSSMRA70A01H501U", "CF [removed]"],
  ])("%s", (text, masked) => expect(maskPersonal(text)).toBe(masked));
  test.each([
    "open 01/02/2019 to 31.12.2020",
    "CHE-104.017.709",
    "49/ZA/00113",
    "062201199",
    "45.464211, 9.190000",
    "R001696",
    "24/7, 365 days",
    "Café 1848",
    "Contact: Visit our shop in the old town any day",
    "contact us: we are open",
    "KONTAKT: siehe unten",
    "Kontaktperson gesucht",
    "Call 2019-2020: projects",
    "Tel Aviv 1948 to 2020",
    "AB12 3456 7890 1234 5678",
    "Telematics 2000",
  ])("%s stays", (text) => expect(maskPersonal(text)).toBe(text));
});

test("P7 sole traders lose street and numbers, the town stays", async () => {
  const { directory } = await imported(
    "t.csv",
    "name,legal form,street,city,vat\nA,sole trader,Via 1,Roma,123\nB,cooperative,Via 2,Roma,456\n",
  );
  expect(cells(directory, "street")).toEqual(["", "Via 2"]);
  expect(cells(directory, "identifiers")).toEqual(["", "456"]);
  expect(cells(directory, "locality")).toEqual(["Roma", "Roma"]);
});

test("P8 a refuge gets a blurred point and no street", async () => {
  const result = await imported(
    "r.csv",
    "name,street,lat,lon\nFrauenhaus Nord,Weg 3,52.5123,13.4567\nLaden,Weg 4,52.5123,13.4567\n",
  );
  const { directory } = result;
  expect(cells(directory, "latitude")).toEqual(["52.5", "52.5123"]);
  expect(cells(directory, "street")).toEqual(["", "Weg 4"]);
  expect(cells(directory, "locationPrecision")).toEqual(["generalised", "exact"]);
  expect(cells(directory, "locationMethod")).toEqual(["generalised", "source"]);
  expect(issuesOf(result).find(({ code }) => code === "point-blurred")?.line).toBe(2);
});

test("P9 who withdrew consent is dropped, counted and handed on in no form", async () => {
  const { directory, account } = await imported("c.csv", "name,publish\nA,yes\nSecret,no\nHidden,do not publish\n");
  expect(cells(directory, "name")).toEqual(["A"]);
  expect(account.report).toMatchObject({ read: 3, leftOut: 2 });
  expect([...leftOutCsv(account)].join("")).not.toMatch(/Secret|Hidden/);
});
