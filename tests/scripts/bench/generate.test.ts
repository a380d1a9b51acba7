import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { COLUMNS, generateCsv, generateRows } from "../../../scripts/bench/generate.ts";
import { PHRASES } from "../../../scripts/bench/phrases.ts";
import { seededRandom, weighted } from "../../../scripts/bench/random.ts";

const ROWS = 20_000;
const rows = [...generateRows({ rows: ROWS })];
const text = [...generateCsv({ rows: ROWS })].join("");
const share = (isWanted: (row: (typeof rows)[number]) => boolean) => rows.filter(isWanted).length / ROWS;

describe("the generated directory", () => {
  test("reads back as the rows that were written", () => {
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toEqual(rows);
    expect(Object.keys(data[0]!)).toEqual(COLUMNS);
  });

  test("follows from its seed, and a short file begins like a long one", () => {
    const short = [...generateCsv({ rows: 100 })].join("");
    expect(text.startsWith(short)).toBe(true);
    expect([...generateCsv({ rows: 100, seed: 2 })].join("")).not.toBe(short);
    expect([...generateCsv({ rows: 0 })].join("")).toBe(`${COLUMNS.join(",")}\n`);
  });

  test("is as large and as faulty as real ones are", () => {
    const bytesPerRow = new TextEncoder().encode(text).length / ROWS;
    expect(bytesPerRow).toBeGreaterThan(240);
    expect(bytesPerRow).toBeLessThan(275);
    expect(share(({ description }) => description.includes('"') && description.includes("\n"))).toBeCloseTo(0.02, 2);
    expect(
      share(({ lat, lon }) => !(Math.abs(Number(lat || "x")) <= 90 && Number.isFinite(Number(lon)))),
    ).toBeGreaterThan(0.002);
    expect(share(({ name }) => name === "")).toBeGreaterThan(0.0005);
    expect(share(({ name }) => name === "")).toBeLessThan(0.003);
  });

  test("is written in ten languages and lies mostly in large cities", () => {
    const isIn = (words: readonly string[]) =>
      share(({ description }) => words.some((word) => description.includes(word)));
    const shares = Object.values(PHRASES).map(({ deeds }) => isIn(deeds));
    expect(shares).toHaveLength(10);
    expect(Math.min(...shares)).toBeGreaterThan(0);
    const localities = new Map<string, number>();
    for (const { locality } of rows) localities.set(locality, (localities.get(locality) ?? 0) + 1);
    const counts = [...localities.values()].sort((a, b) => b - a);
    const inLargest = counts.slice(0, Math.ceil(counts.length / 10)).reduce((sum, count) => sum + count, 0);
    expect(inLargest / ROWS).toBeGreaterThan(0.4);
  });
});

test("weights are kept to, and zero is never drawn", () => {
  const random = seededRandom(7);
  const draw = weighted([0, 3, 0, 1]);
  const counts = [0, 0, 0, 0];
  for (let index = 0; index < 10_000; index++) counts[draw(random)]!++;
  expect([counts[0], counts[2]]).toEqual([0, 0]);
  expect(counts[1]! / 10_000).toBeCloseTo(0.75, 1);
});
