import { tablePieces } from "../../../src/export/csv.ts";
import type { Atlas } from "../../../src/model/atlas.ts";
import type { Selection } from "../../../src/model/selection.ts";
import { KINDS, SECTORS, type TaxonomyFile, type TermList } from "../../../src/model/taxonomy.ts";
import { countTerms, termsAndAbove } from "../../../src/model/term-combinations.ts";
import type { Level } from "../../../src/model/territory.ts";
import { countByTerritory } from "../../../src/summary/territory-sums.ts";
import { inLanguage } from "../../../src/worker/territory-sheet.ts";
import { command } from "../command.ts";
import { OPENING } from "../open-files.ts";
import { openAll, prepare } from "../open-stock.ts";
import { writeText, writeTo } from "../output.ts";
import { QUERY, readQuery, withTerritory } from "../query.ts";
import type { Stock } from "../stock.ts";
import { unknown } from "../stop.ts";

const WAYS = ["territory", "country", "sector", "kind"] as const;
const LEVELS = ["country", "first", "second"] as const satisfies readonly Level[];

interface Count {
  /** "" = not known. */
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

export const count = command({
  summary: "Count rows by territory, country, sector or kind.",
  usage: "[FILE…] [options]",
  options: {
    by: { type: "string", value: WAYS.join("|"), text: "What to count by; territory unless said." },
    level: { type: "string", value: LEVELS.join("|"), text: "Level of the territories; country unless said." },
    json: { type: "boolean", text: "Print JSON instead of CSV." },
    ...QUERY,
    ...OPENING,
  },
  examples: [
    "count members.csv --by sector",
    "count --by territory --level first --territory FR",
    "count members.csv --embedded --by country --json",
  ],
  async run(values, files, surroundings) {
    const by = oneOf(WAYS, values.by ?? "territory", "way to count");
    const level = oneOf(LEVELS, values.level ?? "country", "level");
    const query = await readQuery(values, surroundings);
    const opening = await prepare(values, files, surroundings);
    const stock = await openAll(opening, surroundings);
    const { selection } = stock.holding.filter.select(withTerritory(query, values.territory, stock), []);
    const counts = countsBy(by, by === "country" ? "country" : level, stock, selection);
    if (values.json) await writeText(surroundings, `${JSON.stringify(counts, undefined, 1)}\n`);
    else await writeTo(surroundings, undefined, tablePieces(toRecords(counts)));
    return opening.exitCode();
  },
});

function oneOf<Word extends string>(known: readonly Word[], found: string, what: string): Word {
  const word = known.find((each) => each === found);
  if (word === undefined) throw unknown(what, found, known);
  return word;
}

function countsBy(by: (typeof WAYS)[number], level: Level, stock: Stock, selection: Selection): readonly Count[] {
  const { taxonomy, holding } = stock;
  const { atlas } = holding;
  if (by === "sector") return termCounts(SECTORS, "other-sector", taxonomy.sectors, atlas.sectors, selection);
  if (by === "kind") return termCounts(KINDS, "unclassified", taxonomy.kinds, atlas.kinds, selection);
  return territoryCounts(atlas, selection, level, stock);
}

/** In the order of the taxonomy; a row counts for each of its terms and for the terms above them. */
function termCounts(
  list: TermList,
  none: string,
  { terms }: TaxonomyFile,
  { codes, combinations }: Atlas["sectors"],
  { mask }: Selection,
): Count[] {
  const rows = new Uint32Array(combinations.length);
  for (let row = 0; row < mask.length; row++) rows[codes[row]!]! += mask[row]!;
  const counts = countTerms(rows, termsAndAbove(combinations, list, list.indexOf(none)), list);
  const names = new Map(terms.map(({ id, labels }) => [id, labels.en]));
  return list.ids
    .map((id, at) => ({ id, name: names.get(id) ?? id, count: counts[at]! }))
    .filter(({ count }) => count > 0);
}

/** Most rows first; rows that lie in no territory of the level are counted too, so that all add up. */
function territoryCounts(atlas: Atlas, selection: Selection, level: Level, { geography, language }: Stock): Count[] {
  const { territories } = geography.boundaries;
  const counts = countByTerritory(atlas, selection, territories, level).filter((each) => each.count > 0);
  const located = counts.reduce((sum, each) => sum + each.count, 0);
  const named = inLanguage(counts, { territories, nameOf: (at) => geography.names.nameOf(at, language) })
    .map(({ id, name, count }) => ({ id, name, count }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  if (located === selection.count) return named;
  return [...named, { id: "", name: "not known", count: selection.count - located }];
}

const toRecords = (counts: readonly Count[]): string[][] => [
  ["id", "name", "count"],
  ...counts.map(({ id, name, count }) => [id, name, String(count)]),
];
