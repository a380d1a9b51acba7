import { expect, test } from "vitest";
import type { PackedBatch } from "../../src/import/ahead/messages.ts";
import type { Field } from "../../src/model/initiative.ts";
import { importBothWays } from "./support/both-ways.ts";

// After some batches the thread that reads ahead knows which cells to look at.
const ROWS = 22_000;
const FAULTS = [
  "",
  " ",
  "  two spaces  ",
  "n/a",
  "-",
  "NA",
  "to do",
  "???",
  "ASSOCIAZIONE CULTURALE IL PONTE",
  "COOP",
  "共同組合",
  "Кооператив",
  "Cafe\u0301 Ünïon",
  "CafÃ© du Coin",
  "zero\u200bwidth",
  "bell\u0007",
  "nbsp\u00a0",
  "<b>bold</b> words",
  "Fish &amp; Chips",
  "'=1+1",
  "=1+1",
  '"quoted ""twice"" here"',
  '"with, comma"',
  '"two\nlines"',
  "c/o Maria Rossi",
  "Contact: Maria Rossi",
  "maria.rossi@example.org",
  "+39 02 1234 5678",
  '{"email":"x"}',
  "RSSMRA85T10A562S",
  "12345678Z",
  "Women's refuge",
  "Do not publish",
  "private",
  "http://plain.example/path",
  "https://ünï.example/",
  "https://www.linkedin.com/in/maria-rossi",
  "www.without.example",
  "javascript:alert(1)",
  "x".repeat(300),
  "45.1234567890123456",
  "12,5",
  "1e3",
];

const REMARK = "What it does and for whom is told here in some words more than that. ".repeat(3);
const USUAL_HEAD = 1000; // rows from which columns are understood
const REFUGES = [20_500, 20_501, 21_300, 21_900];

test("I1 plain cells that another thread lays end to end, with all others among them, make the same directory", async () => {
  let seed = 7;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const usual = (row: number): string[] => [
    `org-${row}`,
    `Cooperative ${row % 3 === 0 ? "Größe" : "Fair Share"} ${row}`,
    row % 2 ? "cooperative" : "association",
    `Town of ${(row * 7919) % 100_000}`,
    `${10_000 + ((row * 31) % 80_000)}`,
    row % 4 ? `https://member-${row}.example/page` : "",
    `${REMARK}No ${row}.`,
    (40 + (row % 1000) / 997).toFixed(5),
    (9 + (row % 1000) / 991).toFixed(6),
    "Italy",
  ];
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const cells = usual(row);
    if (REFUGES.includes(row)) cells[1] = `Women's refuge ${row}`;
    else if (row >= USUAL_HEAD)
      for (let left = random(8) === 0 ? 1 + random(3) : 0; left > 0; left--)
        cells[random(cells.length)] = FAULTS[random(FAULTS.length)]!;
    return cells.join(",");
  });
  const headers = "id,name,legal form,locality,postcode,website,description,latitude,longitude,country";
  const bytes = new TextEncoder().encode(`${headers}\n${lines.join("\n")}\n`);
  expect(bytes.length).toBeGreaterThan(6_500_000); // more than the batches of which all columns are numbered
  const batches: PackedBatch[] = [];
  const onBatch = (batch: PackedBatch): number => batches.push(batch);
  const { decoded, raw, ahead } = await importBothWays(bytes, "plain.csv", {}, { onBatch, withoutKernel: true });
  expect(raw).toEqual(decoded);
  expect(ahead).toEqual(decoded);

  expect(batches.filter(({ tested, read }) => tested.length >= 4 && read.length === 2).length).toBeGreaterThan(10);
  expect(batches.some(({ numbered, width }) => numbered.length < width)).toBe(true);
  if (typeof ahead !== "object" || !("fields" in ahead)) throw new Error("The file was not read.");
  const fields = new Map(ahead.fields as [Field, string[]][]);
  for (const field of ["name", "description", "locality", "postcode", "website", "latitude"] as const)
    expect(fields.get(field)!.filter((cell) => cell !== "").length).toBeGreaterThan(ROWS / 2);
  expect(ahead.report.leftOut).toBeGreaterThan(100);
  // What is hidden of a place stays hidden among points that were read ahead.
  const refuges = REFUGES.map((row) => fields.get("sourceRecordId")!.indexOf(`org-${row}`));
  expect(refuges.map((row) => fields.get("locationMethod")![row])).toEqual(REFUGES.map(() => "generalised"));
  for (const [at, row] of refuges.entries())
    expect(String(fields.get("latitude")![row])).not.toBe(String(Number(usual(REFUGES[at]!)[7])));
});
