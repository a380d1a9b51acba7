import type { MultiPolygon, Polygon } from "geojson";
import type { Grouping, Question } from "../model/question.ts";
import { TOP_SECTOR_IDS } from "../model/taxonomy.ts";
import { sectorCounts } from "../summary/sector-counts.ts";
import { foundClusters } from "./clusters.ts";
import type { Stock } from "./downloads.ts";

/** A cluster as a line of a table or a feature of a file. */
export interface ClusterLine {
  readonly id: string;
  /** Main place and leading sectors, in the language of the stock. */
  readonly name: string;
  readonly place: string;
  /** Ids of the one or two sectors that lead. */
  readonly leading: readonly string[];
  readonly count: number;
  readonly areaKm2: number;
  /** Degrees, of its centre. */
  readonly longitude: number;
  readonly latitude: number;
  readonly hull: Polygon | MultiPolygon | null;
  /** Rows by top sector, those that it has; a row counts once in each of its own. */
  readonly sectors: Readonly<Record<string, number>>;
}

/** All clusters of the selection, or the one of an id, the largest first, and with which numbers they were found. */
export function clusterLines(
  { holding, geography, taxonomy, language }: Stock,
  { query, hidden, clusters }: Question,
  only?: string,
): { readonly lines: readonly ClusterLine[]; readonly parameters: Grouping | undefined } {
  if (!geography) return { lines: [], parameters: undefined };
  const found = foundClusters(holding, holding.selectAnywhere(query, hidden), clusters, only);
  const labels = new Map(taxonomy.sectors.terms.map((term) => [term.id, term.labels]));
  const lines = found.map(({ cluster, summary }): ClusterLine => {
    const { id, place, count, areaKm2, longitude, latitude, hull, leading } = summary(geography);
    const ids = leading.map((sector) => TOP_SECTOR_IDS[sector]!);
    const words = ids.map((sector) => labels.get(sector)?.[language] ?? labels.get(sector)?.en ?? sector);
    const counts = sectorCounts(holding.atlas, cluster.rows);
    const sectors = Object.fromEntries(
      TOP_SECTOR_IDS.map((sector, at) => [sector, counts[at]!] as const).filter(([, rows]) => rows > 0),
    );
    const name = [place, words.join(" · ")].filter(Boolean).join(": ");
    return { id, name, place, leading: ids, count, areaKm2, longitude, latitude, hull, sectors };
  });
  return { lines, parameters: found[0]?.parameters };
}
