import { tablePieces } from "../../../src/export/csv.ts";
import { en } from "../../../src/i18n/en.ts";
import type { Scope } from "../../../src/model/download.ts";
import type { Grouping } from "../../../src/model/question.ts";
import { TOP_SECTOR_IDS } from "../../../src/model/taxonomy.ts";
import { type ClusterLine, clusterLines } from "../../../src/worker/cluster-lines.ts";
import { mostRows } from "../../../src/worker/clusters.ts";
import { downloadOf } from "../../../src/worker/downloads.ts";
import { command } from "../command.ts";
import { GROUPING, toGrouping } from "../grouping.ts";
import { keepInputs } from "../keep-inputs.ts";
import { OPENING } from "../open-files.ts";
import { openAll, prepare } from "../open-stock.ts";
import { say, writeTo } from "../output.ts";
import { QUERY, questionFor, readQuery, withTerritory } from "../query.ts";
import { EXIT, stop } from "../stop.ts";

export const clusters = command({
  summary: "Find territorial clusters: their hulls as GeoJSON, or a table of them.",
  usage: "[FILE…] [--distance KM --least NUMBER | --areas NUMBER] [--geojson|--csv] [options]",
  options: {
    ...GROUPING,
    geojson: { type: "boolean", text: "Print the hulls as GeoJSON, which is what is printed unless said." },
    csv: { type: "boolean", text: "Print a table instead." },
    out: { type: "string", short: "o", value: "FILE", text: "Where to write; else standard output." },
    ...QUERY,
    ...OPENING,
  },
  examples: [
    "clusters members.csv --distance 5km --least 6 --geojson",
    "clusters --territory IT --csv",
    "clusters members.csv --areas 12 --out areas.geojson",
  ],
  async run(values, files, surroundings) {
    const grouping = toGrouping(values);
    if (values.csv && values.geojson) throw stop(EXIT.wrongUse, "--csv and --geojson exclude each other.");
    const query = await readQuery(values, surroundings);
    const opening = await prepare(values, files, surroundings);
    await keepInputs(values.out, opening.inputs, surroundings, values);
    const stock = await openAll(opening, surroundings);
    const question = { ...questionFor(withTerritory(query, values.territory, stock)), clusters: grouping };
    const { placed } = stock.holding.selectAnywhere(question.query, []);
    const most = mostRows(grouping);
    if (placed > most) {
      const tooMany = "areas" in Object(grouping) ? en.areas.tooManyAreas : en.territory.clusters.tooMany;
      throw stop(EXIT.wrongUse, tooMany(placed, most));
    }
    const { lines, parameters } = clusterLines(stock, question);
    const scope: Scope = { what: "clusters" };
    const { pieces } = values.csv
      ? { pieces: tablePieces([HEADER, ...lines.map(cellsOf)]) }
      : await downloadOf(stock, { scope, question, format: "area", words: en.download.notes, filters: [] });
    await writeTo(surroundings, values.out, pieces);
    say(surroundings, spoken(lines, parameters, placed));
    return opening.exitCode();
  },
});

/** The numbers are said, so that what was suggested can be asked for again. */
function spoken(lines: readonly ClusterLine[], parameters: Grouping | undefined, placed: number): string {
  const { clusters: text } = en.territory;
  if (!parameters) return text.nothing;
  if ("areas" in parameters) return `${en.areas.foundAreas(lines.length)}.`;
  const alone = placed - lines.reduce((sum, { count }) => sum + count, 0);
  const { radiusKm, minimumMembers } = parameters;
  return `${text.found(lines.length)} with --distance ${radiusKm}km --least ${minimumMembers}. ${text.alone(alone)}`;
}

const HEADER = [
  "id",
  "name",
  "place",
  "leading_sectors",
  "count",
  "area_km2",
  "latitude",
  "longitude",
  ...TOP_SECTOR_IDS,
];

const cellsOf = (line: ClusterLine): (string | number)[] => [
  line.id,
  line.name,
  line.place,
  line.leading.join(" "),
  line.count,
  Number(line.areaKm2.toFixed(2)),
  Number(line.latitude.toFixed(5)),
  Number(line.longitude.toFixed(5)),
  ...TOP_SECTOR_IDS.map((sector) => line.sectors[sector] ?? 0),
];
