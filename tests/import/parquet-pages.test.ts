import type { ColumnMetaData, FileMetaData } from "hyparquet";
import { expect, test } from "vitest";
import { arePagesSound } from "../../src/import/formats/binary/parquet-pages.ts";

const LIMITS = { mostBytes: 1e6, mostValues: 1000 };
const schema = [
  { name: "root", num_children: 1 },
  { name: "a", type: "INT32", repetition_type: "OPTIONAL" },
];
const metadata = { schema, row_groups: [], num_rows: 3n, version: 1, metadata_length: 0 } as unknown as FileMetaData;
const column = { path_in_schema: ["a"], codec: "UNCOMPRESSED", type: "INT32" } as unknown as ColumnMetaData;

function varint(value: number): number[] {
  const bytes = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return [...bytes, left];
    bytes.push((left % 128) + 128);
  }
}
const signed = (value: number): number[] => [0x15, ...varint(value >= 0 ? value * 2 : -value * 2 - 1)];

/** A page of numbers: its header in Thrift, runs that say which are there, then the numbers. */
function page({ values = 3, run = 3, size = -1, encoding = 0 }): Uint8Array {
  const runs = [...varint(run * 2), 1];
  const body = [runs.length, 0, 0, 0, ...runs, ...new Array(12).fill(0)];
  const header = [
    ...[...signed(0), ...signed(size < 0 ? body.length : size), ...signed(body.length), 0x2c],
    ...[...signed(values), ...signed(encoding), ...signed(3), ...signed(3), 0, 0],
  ];
  return Uint8Array.from([...header, ...body]);
}
const isSound = (...pages: readonly Uint8Array[]): boolean =>
  arePagesSound(Uint8Array.from(pages.flatMap((each) => [...each])), column, metadata, LIMITS);

test("I10 pages whose few bytes ask for endless work are seen before they are read", () => {
  expect(isSound(page({}))).toBe(true);
  expect(isSound(page({}), page({}))).toBe(true);
  expect(isSound(page({ run: 2 ** 30 }))).toBe(false);
  expect(isSound(page({ run: 2 ** 34 }))).toBe(false);
  expect(isSound(page({ values: 2 ** 31 - 1, run: 2 ** 29 }))).toBe(false);
  expect(isSound(page({ values: -5 }))).toBe(false);
  expect(isSound(page({ values: 600, run: 600 }), page({ values: 600, run: 600 }))).toBe(false);
  expect(isSound(page({ size: 2 ** 31 - 1 }))).toBe(false);
  expect(isSound(page({ encoding: 10 }))).toBe(false);
  expect(isSound(page({ size: 900_000 }))).toBe(true);
  expect(isSound(page({ size: 900_000 }), page({ size: 900_000, values: 0, run: 0 }))).toBe(false);
});
