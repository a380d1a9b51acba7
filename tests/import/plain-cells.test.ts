import { expect, test } from "vitest";
import { importBothWays } from "./support/both-ways.ts";

// After some batches the thread that reads ahead knows which cells to look at.
const ROWS = 40_000;
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
    `Page ${row} of what is told about it.`,
    (40 + (row % 1000) / 997).toFixed(5),
    (9 + (row % 1000) / 991).toFixed(6),
  ];
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const cells = usual(row);
    for (let left = random(8) === 0 ? 1 + random(3) : 0; left > 0; left--)
      cells[random(cells.length)] = FAULTS[random(FAULTS.length)]!;
    return cells.join(",");
  });
  const text = `id,name,legal form,locality,postcode,website,remark,lat,lon\n${lines.join("\n")}\n`;
  const { decoded, raw, ahead } = await importBothWays(new TextEncoder().encode(text), "plain.csv");
  expect(raw).toEqual(decoded);
  expect(ahead).toEqual(decoded);
});
