import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { runLine } from "./bench/harness.ts";
import type { BenchLine } from "./bench/line.ts";
import { HEADER, type Ratios, toJson, toRow, warnings } from "./bench/report.ts";
import { createSurroundings } from "./bench/surroundings.ts";

const LINES = import.meta.glob<BenchLine>("./bench/lines/*.ts", { import: "line" });
const STORED = "scripts/bench/ratios.json";
const names = Object.keys(LINES).map(nameOf);
const USAGE = `Usage: npm run bench -- [--only NAME[,NAME]] [--rows 1000000] [--json] [--store]
       npm run bench -- --browser [--rows 1000000] [--json]
Lines: ${names.join(", ")}`;

function nameOf(path: string): string {
  return path.replace(/^.*\/|\.ts$/g, "");
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      only: { type: "string", default: names.join(",") },
      rows: { type: "string", default: "1000000" },
      browser: { type: "boolean", default: false }, // the lines that are measured in Chromium instead
      json: { type: "boolean", default: false },
      store: { type: "boolean", default: false }, // the ratios, for later runs to be held against
      help: { type: "boolean", default: false },
    },
  });
  const [only, rows] = [values.only.split(",").filter(Boolean), Number(values.rows)];
  const unknown = only.find((name) => !names.includes(name));
  if (unknown !== undefined) throw new TypeError(`There is no line "${unknown}".`);
  if (!Number.isInteger(rows) || rows < 1) throw new TypeError(`"${values.rows}" is not a number of rows.`);
  return { ...values, only, rows };
}

type Options = ReturnType<typeof readOptions>;

function main(options: Options): Promise<void> | void {
  if (options.help) return console.log(USAGE);
  const say = (words: string) => (options.json ? console.error(words) : console.log(words));
  return options.browser ? inBrowser(options, say) : inNode(options, say);
}

async function inNode({ only, rows, json, store }: Options, say: (words: string) => void): Promise<void> {
  const surroundings = createSurroundings();
  const outcomes = [];
  say(HEADER);
  for (const path of Object.keys(LINES).filter((path) => only.includes(nameOf(path)))) {
    const line = await LINES[path]!();
    if (line.name !== nameOf(path)) throw new Error(`${path} holds a line called "${line.name}".`);
    const outcome = await runLine(line, rows, surroundings);
    outcomes.push(outcome);
    say(toRow(outcome));
    surroundings.collect();
  }
  if (json) console.log(JSON.stringify(toJson(rows, outcomes)));
  const stored: Ratios = existsSync(STORED) ? JSON.parse(readFileSync(STORED, "utf8")) : {};
  for (const warning of warnings(outcomes, stored)) console.error(`Warning: ${warning}`);
  if (store) writeFileSync(STORED, `${JSON.stringify({ ...stored, ...toJson(rows, outcomes).ratios }, null, 2)}\n`);
  if (outcomes.length === 0 || outcomes.some(({ passed }) => !passed)) process.exitCode = 1;
}

async function inBrowser({ rows, json }: Options, say: (words: string) => void): Promise<void> {
  const { runBrowser } = await import("./bench/browser/run-browser.ts");
  const { BROWSER_HEADER, toBrowserJson, toBrowserRow } = await import("./bench/browser/outcomes.ts");
  const outcomes = await runBrowser(rows);
  for (const line of [BROWSER_HEADER, ...outcomes.map(toBrowserRow)]) say(line);
  if (json) console.log(JSON.stringify(toBrowserJson(rows, outcomes)));
  if (outcomes.some(({ passed }) => !passed)) process.exitCode = 1;
}

let options: Options | undefined;
try {
  options = readOptions();
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 2;
}
if (options) await main(options);
