import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Outcome, runLine } from "./bench/harness.ts";
import type { BenchLine } from "./bench/line.ts";
import { HEADER, type Ratios, toJson, toRow, warnings } from "./bench/report.ts";
import { endWithStarter, runApart, sendOutcome } from "./bench/run-apart.ts";
import { createSurroundings } from "./bench/surroundings.ts";

const FILES = import.meta.glob<BenchLine>("./bench/lines/*.ts", { import: "line" });
const LINES = new Map(Object.entries(FILES).map(([path, load]) => [path.replace(/^.*\/|\.ts$/g, ""), load]));
const STORED = "scripts/bench/ratios.json";
const names = [...LINES.keys()];
const USAGE = `Usage: npm run bench -- [--only NAME[,NAME]] [--rows 1000000] [--json] [--store]
       npm run bench -- --browser [--rows 1000000] [--json]
Lines: ${names.join(", ")}`;

function readOptions() {
  const { values } = parseArgs({
    options: {
      only: { type: "string", default: names.join(",") },
      rows: { type: "string", default: "1000000" },
      browser: { type: "boolean", default: false }, // the lines that are measured in Chromium instead
      json: { type: "boolean", default: false },
      store: { type: "boolean", default: false }, // the ratios, for later runs to be held against
      apart: { type: "boolean", default: false }, // the process of one line, started by that of a run
      help: { type: "boolean", default: false },
    },
  });
  const [asked, rows] = [values.only.split(",").filter(Boolean), Number(values.rows)];
  const unknown = asked.find((name) => !LINES.has(name));
  if (unknown !== undefined) throw new TypeError(`There is no line "${unknown}".`);
  if (!Number.isInteger(rows) || rows < 1) throw new TypeError(`"${values.rows}" is not a number of rows.`);
  return { ...values, only: names.filter((name) => asked.includes(name)), rows };
}

type Options = ReturnType<typeof readOptions>;

function main(options: Options): Promise<void> | void {
  if (options.help) return console.log(USAGE);
  if (options.apart) return apart(options);
  const say = (words: string) => (options.json ? console.error(words) : console.log(words));
  return options.browser ? inBrowser(options, say) : inNode(options, say);
}

/** Each line in a process of its own: every collection during its time looks through what is alive, and that shall be nothing of other lines. */
async function inNode({ only, rows, json, store }: Options, say: (words: string) => void): Promise<void> {
  const outcomes: Outcome[] = [];
  say(HEADER);
  for (const name of only) {
    const args = ["--apart", "--only", name, "--rows", String(rows)];
    const result = await runApart(new URL(import.meta.url), args);
    if (result.ok) {
      outcomes.push(result.value);
      say(toRow(result.value));
    } else console.error(`Failed: ${name} ${result.error}.`);
  }
  if (json) console.log(JSON.stringify(toJson(rows, outcomes)));
  const stored: Ratios = existsSync(STORED) ? JSON.parse(readFileSync(STORED, "utf8")) : {};
  for (const warning of warnings(outcomes, stored)) console.error(`Warning: ${warning}`);
  if (store) writeFileSync(STORED, `${JSON.stringify({ ...stored, ...toJson(rows, outcomes).ratios }, null, 2)}\n`);
  const isWhole = only.length > 0 && outcomes.length === only.length;
  if (!isWhole || outcomes.some(({ passed }) => !passed)) process.exitCode = 1;
}

async function apart({ only: [name = ""], rows }: Options): Promise<void> {
  endWithStarter();
  const line = await LINES.get(name)!();
  if (line.name !== name) throw new Error(`The file of ${name} holds a line called "${line.name}".`);
  sendOutcome(await runLine(line, rows, createSurroundings()));
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
