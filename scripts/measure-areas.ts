import { parseArgs } from "node:util";
import { buildAtlas } from "../src/atlas/build-atlas.ts";
import { rowsInArea } from "../src/filter/rows-in-area.ts";
import { type Corner, circleOf, type OwnArea, polygonOf } from "../src/model/area/own-area.ts";
import { type ClusterChoice, MOST_AREAS, ROUND_DISTANCES_KM, USUAL_AREAS } from "../src/model/question.ts";
import { MOST_ROWS_DIVIDED } from "../src/territory/clusters.ts";
import { clustersOf } from "../src/worker/clusters.ts";
import { createStock } from "./atlas/stock.ts";
import { median } from "./bench/harness.ts";
import { synthetic } from "./bench/synthetic.ts";
import { diskShipped } from "./disk-shipped.ts";

const USAGE = `Usage: node scripts/run.mjs measure-areas [--rows NUMBER] [--all NUMBER]

Times what a slider asks for: clusters of --rows rows (20,000) at each of its distances, areas by their number, and which of --all rows (1,000,000)
lie in an area of one's own. Prints milliseconds, tabs between.`;

interface Options {
  readonly rows: number;
  readonly all: number;
}

function readOptions(): Options {
  const { values } = parseArgs({ options: { rows: { type: "string" }, all: { type: "string" } } });
  const [rows, all] = [Number(values.rows ?? MOST_ROWS_DIVIDED), Number(values.all ?? 1_000_000)];
  if (![rows, all].every((number) => Number.isInteger(number) && number > 0))
    throw new TypeError("Rows are whole numbers.");
  return { rows, all };
}

async function main(): Promise<void> {
  const { rows, all } = readOptions();
  await measureClusters(rows);
  measureAreas(all);
}

const SWEEPS = 5;

/** The whole answer of the worker about clusters: seeking, hulls, areas and names; nothing of it is remembered from the stop before. */
async function measureClusters(rows: number): Promise<void> {
  const shipped = diskShipped("data");
  const { holding, geography } = await createStock(shipped, await shipped.taxonomy());
  holding.add({ directory: synthetic(rows).directory, account: undefined });
  const selection = holding.selectAnywhere({}, []);
  const ask = (choice: ClusterChoice) => clustersOf(holding, geography, selection, choice, undefined).clusters!;
  const { placed } = selection;
  const sweeps = Array.from({ length: SWEEPS }, () =>
    ROUND_DISTANCES_KM.map((radiusKm) => timed(() => ask({ radiusKm, minimumMembers: 5 }))),
  );
  const times = ROUND_DISTANCES_KM.map((radiusKm, at) => {
    const milliseconds = median(sweeps.map((sweep) => sweep[at]!.milliseconds));
    print(`clusters within ${radiusKm} km`, placed, milliseconds, `${sweeps[0]![at]!.result.count} found`);
    return milliseconds;
  });
  print("slowest stop of the slider", placed, Math.max(...times), "");
  if (placed > MOST_ROWS_DIVIDED) return;
  for (const areas of [USUAL_AREAS, MOST_AREAS]) {
    const { milliseconds, result } = timed(() => ask({ areas }));
    print(`${areas} areas`, placed, milliseconds, `${result.count} found`);
  }
}

function measureAreas(rows: number): void {
  const { directory, territory } = synthetic(rows);
  const atlas = buildAtlas([directory], () => territory);
  rowsInArea(atlas, circleOf(0, 0, 1)); // boxes of the steps, made once
  const round = (corners: number, x: number, y: number): OwnArea =>
    polygonOf(
      Array.from({ length: corners }, (_, at): Corner => {
        const [angle, reach] = [(2 * Math.PI * at) / corners, at % 2 === 0 ? 1 : 0.6];
        return [x + 14 * reach * Math.cos(angle), y + 9 * reach * Math.sin(angle)];
      }),
    );
  const areas: Readonly<Record<string, OwnArea>> = {
    "circle of 25 km": circleOf(7.68, 45.07, 25),
    "circle of 1,000 km": circleOf(7.68, 48, 1000),
    "triangle over a continent": polygonOf([
      [-10, 36],
      [30, 40],
      [15, 60],
    ]),
    "star of 100 corners": round(100, 10, 48),
  };
  for (const [name, area] of Object.entries(areas)) {
    const { milliseconds, result } = timed(() => rowsInArea(atlas, area));
    print(name, rows, milliseconds, `${result.reduce((sum, one) => sum + one, 0)} inside`);
  }
}

function timed<T>(work: () => T): { readonly milliseconds: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { milliseconds: performance.now() - start, result };
}

const print = (name: string, rows: number, milliseconds: number, note: string): void =>
  console.log([name.padEnd(28), `${rows} rows`, `${milliseconds.toFixed(0)} ms`, note].join("\t"));

main().catch((error: Error) => {
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 2;
});
