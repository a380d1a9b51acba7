import type { Feature } from "geojson";
import { expect, test } from "vitest";
import { createParts } from "../../src/import/formats/parts.ts";
import { createSequence } from "../../src/import/formats/sequence.ts";

const opening = { choices: {}, extent: "whole" } as const;
const origin = { format: "parquet", encoding: "utf-8", encodingGuessed: false } as const;
const row = (name: string): Feature => ({ type: "Feature", properties: { name }, geometry: null as never });

test("I10 records that repeat one long text without end are stopped and refused", () => {
  for (const kind of ["object", "feature"] as const) {
    const sequence = createSequence(opening, kind, 10_000);
    const long = row("x".repeat(1000));
    let added = 1;
    while (added < 1000 && !sequence.add(long, "")) added++;
    expect(added).toBeLessThanOrEqual(10);
    const refused = { ok: false, error: { code: "too-large-opened", detail: "10000" } };
    expect(sequence.finish(new File([], "a"), origin)).toEqual(refused);
  }
});

test("parts count bytes rather than letters, those that are closed among them", () => {
  const parts = createParts(13_000_000);
  parts.add("ü".repeat(6_000_000));
  expect(parts.isTooLarge()).toBe(false);
  parts.add("x".repeat(1_000_001));
  expect(parts.isTooLarge()).toBe(true);
});

test("I10 a record that is longer than any text costs itself alone", async () => {
  const sequence = createSequence(opening, "object");
  const long = "x".repeat(2 ** 26);
  sequence.add({ ...row("A"), properties: { names: new Array(10).fill(long) } }, "");
  sequence.add(row("B"), "");
  const opened = sequence.finish(new File([], "a"), origin);
  expect(opened.ok && (await opened.value.file.text())).toBe('[[]\n,{"name":"B"}\n]');
});

test("no record at all is refused", () => {
  const opened = createSequence(opening).finish(new File([], "a"), origin);
  expect(opened).toEqual({ ok: false, error: { code: "no-records" } });
});
