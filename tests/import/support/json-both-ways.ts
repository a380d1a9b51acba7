import { readJson } from "../../../src/import/json/read-json.ts";
import { NO_SHAPE } from "../../../src/import/json/shape.ts";
import { LOOKS, streamJson } from "../../../src/import/json/stream-json.ts";
import type { Batch, Table, TextFile } from "../../../src/import/table/table.ts";
import { everything } from "./both-ways.ts";

const textFile = (bytes: Uint8Array): TextFile => ({
  file: new File([bytes as BlobPart], "file.json"),
  encoding: "utf-8",
  encodingGuessed: false,
  skip: 0,
  head: new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes),
  whole: true,
});

/** What is said of a record's place; its altitude is a cell. */
function shapeAt({ shapes }: Batch, row: number) {
  const { longitude, latitude, derived, issues } = shapes?.at(row) ?? NO_SHAPE;
  return [longitude, latitude, derived, issues];
}

/** All that a table says; undefined where it turns out that something else was supposed. */
async function told({
  headers,
  sample,
  issues,
  stated,
  structure,
  batches,
  hasShapes,
  isOpenStreetMap,
  ...table
}: Table) {
  const rows: string[] = [];
  for await (const batch of batches()) {
    if (batch.isUnforeseen) return undefined;
    for (let row = 0; row < batch.cells.size; row++)
      rows.push(JSON.stringify([batch.lines[row], batch.cells.record(row), shapeAt(batch, row)]));
    rows.push(...batch.broken.map((record) => JSON.stringify(record)));
    rows.push(...batch.issues.map((issue) => JSON.stringify(issue)));
  }
  const keysInside = [...(table.keysInside ?? [])].map(([name, keys]) => [name, [...keys]]);
  const { identifierColumn } = table;
  const rest = { headers, issues, stated, structure, hasShapes, isOpenStreetMap, keysInside, identifierColumn };
  return { ...rest, sample, rows: rows.sort() };
}

/** JSON as a whole, and as it is read piece by piece; undefined where it has to be read as a whole. */
export async function jsonBothWays(bytes: Uint8Array, look = LOOKS.all) {
  const file = textFile(bytes);
  const streamed = await streamJson(file, look);
  if (!streamed) return undefined;
  const whole = readJson(file.head, file);
  return {
    whole: whole.ok ? await told(whole.value) : whole.error,
    streamed: streamed.ok ? await told(streamed.value) : streamed.error,
  };
}

/** The directory and account of JSON as a whole, and as it is read piece by piece. What is told of it comes piece by piece as well, so its order differs. */
export async function importJsonBothWays(bytes: Uint8Array) {
  const file = textFile(bytes);
  const streamed = await streamJson(file, LOOKS.all);
  const whole = readJson(file.head, file);
  return streamed?.ok && whole.ok
    ? { whole: await inOrder(whole.value), streamed: await inOrder(streamed.value) }
    : undefined;
}

async function inOrder(table: Table) {
  const read = await everything(table, "file.json");
  if (read === "unforeseen" || !("report" in read)) return read;
  const sorted = (all: readonly unknown[]) => all.map((each) => JSON.stringify(each)).sort();
  return {
    ...read,
    issues: sorted(read.issues),
    report: {
      ...read.report,
      findings: sorted(read.report.findings),
      unknownValues: sorted(read.report.unknownValues),
    },
  };
}
