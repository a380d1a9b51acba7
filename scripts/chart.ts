import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { BROWSER_GATES } from "./bench/browser/outcomes.ts";
import { chartOf } from "./bench/chart.ts";
import type { BenchLine } from "./bench/line.ts";

const USAGE = `Usage: node scripts/run.mjs chart --node FILE --browser FILE --out FILE
Each FILE holds what "npm run -s bench -- --json" has printed, with --browser or without.`;

const LINES = import.meta.glob<BenchLine>("./bench/lines/*.ts", { import: "line" });

interface Figures {
  readonly rows: number;
  readonly ratios: Readonly<Record<string, number>>;
}

async function nodeGates(): Promise<ReadonlyMap<string, number>> {
  const lines = await Promise.all(Object.values(LINES).map((load) => load()));
  return new Map(lines.map(({ name, gate }) => [name, gate]));
}

function groupOf(title: string, { rows, ratios }: Figures, gates: ReadonlyMap<string, number>) {
  const bars = Object.entries(ratios).flatMap(([name, ratio]) => {
    const gate = gates.get(name);
    return gate === undefined ? [] : [{ name, ratio, gate }];
  });
  return { title: `${title}, ${rows.toLocaleString("en")} rows`, bars };
}

const read = (path: string): Figures => JSON.parse(readFileSync(path, "utf8"));

const { values } = parseArgs({
  options: { node: { type: "string" }, browser: { type: "string" }, out: { type: "string" } },
});
if (values.node && values.browser && values.out) {
  const groups = [
    groupOf("Node", read(values.node), await nodeGates()),
    groupOf("Chromium", read(values.browser), BROWSER_GATES),
  ];
  writeFileSync(values.out, chartOf(groups));
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
