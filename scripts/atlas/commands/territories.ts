import { tablePieces } from "../../../src/export/csv.ts";
import type { AssessmentProfile } from "../../../src/model/profile.ts";
import { TOP_SECTOR_IDS } from "../../../src/model/taxonomy.ts";
import { LEVELS } from "../../../src/model/territory.ts";
import { type TerritoryLine, territoryTable } from "../../../src/summary/territory-table.ts";
import { type Ground, groundOf } from "../../../src/worker/own/ground.ts";
import { ASSESSED_COLUMNS, assessedCells, assessedPerTerritory } from "../assessed.ts";
import { command } from "../command.ts";
import { keepInputs } from "../keep-inputs.ts";
import { LEVEL_NAMES, LEVEL_TEXT, levelCalled } from "../levels.ts";
import { OPENING } from "../open-files.ts";
import { openAll, prepare } from "../open-stock.ts";
import { writeTo } from "../output.ts";
import { OWN_BOUNDARIES, openBoundaries } from "../own-boundaries.ts";
import { QUERY, readQuery, withTerritory } from "../query.ts";
import { REACH, REACH_COLUMNS, reachById, reachCells, readReach } from "../reach.ts";
import { EXIT, stop } from "../stop.ts";

export const territories = command({
  summary: "Table of the territories of a level: initiatives, share, density, and how many there are of each sector.",
  usage: "[FILE…] --level LEVEL [--csv|--json] [options]",
  options: {
    level: { type: "string", value: LEVEL_NAMES.join("|"), text: `Level; country unless said: ${LEVEL_TEXT}.` },
    ...OWN_BOUNDARIES,
    ...REACH,
    csv: { type: "boolean", text: "Print CSV, which is what is printed unless said." },
    json: { type: "boolean", text: "Print JSON instead." },
    out: { type: "string", short: "o", value: "FILE", text: "Where to write; else standard output." },
    ...QUERY,
    ...OPENING,
  },
  examples: [
    "territories members.csv --level region --csv",
    "territories --territory IT --level region --json",
    "territories directories/ --level continent",
    "territories members.csv --boundaries dioceses.geojson",
    "territories --territory IT --level region --far-from kind:credit-union --beyond 25km",
  ],
  async run(values, files, surroundings) {
    const { boundaries } = values;
    if (boundaries !== undefined && values.level !== undefined)
      throw stop(EXIT.wrongUse, "--boundaries and --level exclude each other.");
    const level = boundaries === undefined ? levelCalled(values.level ?? "country") : "own";
    if (values.csv && values.json) throw stop(EXIT.wrongUse, "--csv and --json exclude each other.");
    const query = await readQuery(values, surroundings);
    const reach = readReach(values);
    const opening = await prepare(values, files, surroundings);
    await keepInputs(values.out, opening.inputs, surroundings, values);
    const stock = await openAll(opening, surroundings);
    const { selection } = stock.holding.filter.select(withTerritory(query, values.territory, stock), []);
    const own = boundaries === undefined ? undefined : await openBoundaries(boundaries, values, stock, surroundings);
    const ground = own?.ground ?? groundOf(stock.holding, stock.geography, undefined, stock.language)!;
    const assessed = assessedPerTerritory(stock, ground, selection);
    const isOfFile = ({ territory }: TerritoryLine) => !own || territory < 0 || territory >= own.set.firstLeaf;
    const lines = territoryTable(ground.atlas, selection, ground.territories, level)
      .filter(isOfFile)
      .map((line): Row => ({ ...rowOf(line, ground), ...(assessed && { assessments: assessed(line.territory) }) }));
    const known = lines.map(({ id }) => id).filter(Boolean);
    const found = reach && (await reachById(known, query, reach, stock, surroundings));
    const rows = found ? lines.map((line) => ({ ...line, reach: reachCells(found.get(line.id)) })) : lines;
    const header = [...HEADER, ...(assessed ? ASSESSED_COLUMNS : []), ...(found ? REACH_COLUMNS : [])];
    const pieces = values.json ? [jsonOf(rows)] : tablePieces([header, ...rows.map(cellsOf)]);
    await writeTo(surroundings, values.out, pieces);
    return opening.exitCode();
  },
});

interface Row {
  /** "" for rows that lie in no territory of the level. */
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly count: number;
  /** 0 … 1 of all that is selected. */
  readonly share: number;
  readonly areaKm2: number | undefined;
  readonly per1000Km2: number | undefined;
  readonly sectors: Readonly<Record<string, number>>;
  /** Present where some initiative was assessed: what assessments say of those here, if any does. */
  readonly assessments?: AssessmentProfile | undefined;
  /** Distances, where they were asked for. */
  readonly reach?: ReturnType<typeof reachCells>;
}

const HEADER = ["id", "name", "level", "count", "share", "area_km2", "per_1000_km2", ...TOP_SECTOR_IDS];
const round = (value: number, digits: number): number => Number(value.toFixed(digits));

function rowOf(
  { territory, count, share, density, sectors }: TerritoryLine,
  { territories: all, nameOf }: Ground,
): Row {
  const { id, level, areaKm2 } = all;
  const isKnown = territory >= 0;
  return {
    id: isKnown ? id[territory]! : "",
    name: isKnown ? nameOf(territory) : "not known",
    level: isKnown ? LEVELS[level[territory]!]! : "",
    count,
    share: round(share, 6),
    areaKm2: isKnown && areaKm2[territory]! > 0 ? Math.round(areaKm2[territory]!) : undefined,
    per1000Km2: density === undefined ? undefined : Number(density.toPrecision(4)),
    sectors: Object.fromEntries(TOP_SECTOR_IDS.map((sector, at) => [sector, sectors[at]!])),
  };
}

const cellsOf = (row: Row): (string | number)[] => [
  row.id,
  row.name,
  row.level,
  row.count,
  row.share,
  row.areaKm2 ?? "",
  row.per1000Km2 ?? "",
  ...Object.values(row.sectors),
  ...("assessments" in row ? assessedCells(row.assessments) : []),
  ...Object.values(row.reach ?? {}),
];

const jsonOf = (rows: readonly Row[]): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(rows, undefined, 1)}\n`);
