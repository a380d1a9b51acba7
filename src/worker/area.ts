import { type AboutAreas, type Area, areasGeoJson } from "../export/area.ts";
import { type ChosenRows, rowsByDirectory } from "../export/chosen-rows.ts";
import type { SetOrigin } from "../model/boundary-set.ts";
import type { Scope } from "../model/download.ts";
import type { Grouping, Question } from "../model/question.ts";
import { TOP_SECTOR_IDS } from "../model/taxonomy.ts";
import { sectorCounts } from "../summary/sector-counts.ts";
import { areaProfile } from "./area-profile.ts";
import { type ClusterLine, clusterLines } from "./cluster-lines.ts";
import type { Stock } from "./downloads.ts";
import { groundOf } from "./own/ground.ts";
import { indexById } from "./territory-sheet.ts";

/** The hulls of one or all clusters, an own area or a territory's polygon, with their figures as GeoJSON. */
export function areaFile(stock: Stock, question: Question, scope: Scope, chosen: ChosenRows): string {
  const counts = rowsByDirectory(chosen);
  const sources = stock.holding.atlas.directories.flatMap(({ source }, at) => (counts[at]! > 0 ? [source] : []));
  const { areas, description, credits = [] } = areasOf(stock, question, scope, chosen);
  return areasGeoJson(areas, {
    description,
    sources,
    attribution: [...sources.flatMap((source) => source.attribution ?? []), ...credits],
  });
}

interface Described extends Pick<AboutAreas, "description"> {
  readonly areas: readonly Area[];
  /** Whom the shapes ask to be named. */
  readonly credits?: readonly string[];
}

function areasOf(stock: Stock, question: Question, scope: Scope, chosen: ChosenRows): Described {
  if (scope.what === "cluster" || scope.what === "clusters") return hullsOf(stock, question, scope);
  if (scope.what === "area") return ownArea(stock, question, chosen);
  return territoryArea(stock, scope.what === "territory" ? scope.id : (question.query.territory ?? "001"), chosen);
}

function hullsOf(stock: Stock, question: Question, scope: Scope & { what: "cluster" | "clusters" }): Described {
  const only = scope.what === "cluster" ? scope.id : undefined;
  const { lines, parameters } = clusterLines(stock, question, only);
  if (only !== undefined && lines.length === 0) throw new RangeError(`No cluster ${only} is in the selection.`);
  return { areas: lines.map(hullArea), description: describeHulls(parameters) };
}

const hullArea = ({
  id,
  name,
  place,
  hull,
  count,
  areaKm2,
  longitude,
  latitude,
  leading,
  sectors,
}: ClusterLine): Area => ({
  id,
  name,
  shape: hull,
  figures: {
    count,
    areaKm2,
    place,
    leadingSector: leading[0]!,
    leadingSectors: leading.join(", "),
    longitude,
    latitude,
    sectors,
  },
});

function describeHulls(parameters: Grouping | undefined): string {
  if (!parameters) return "No hulls.";
  return "areas" in parameters
    ? `Convex hulls of ${parameters.areas} compact areas (k-means).`
    : `Convex hulls of initiatives, each within ${parameters.radiusKm} km of at least ${parameters.minimumMembers}, itself counted.`;
}

function ownArea({ holding, geography }: Stock, { query }: Question, { rows }: ChosenRows): Described {
  if (!query.area || !geography) throw new RangeError("An own area was asked for, and none is chosen.");
  const { id, name, place, shape, areaKm2, longitude, latitude } = areaProfile(query.area, geography);
  const counts = sectorCounts(holding.atlas, rows);
  const sectors = Object.fromEntries(
    TOP_SECTOR_IDS.map((sector, at) => [sector, counts[at]!]).filter(([, count]) => count),
  );
  const radius = query.area.shape === "circle" ? { radiusKm: query.area.radiusKm } : {};
  return {
    areas: [
      { id, name, shape, figures: { count: rows.length, areaKm2, ...radius, place, longitude, latitude, sectors } },
    ],
    description:
      query.area.shape === "circle"
        ? `All within ${query.area.radiusKm} km of ${query.area.latitude}, ${query.area.longitude}; drawn with 64 corners.`
        : "An area that somebody drew; its sides are straight in longitude and latitude.",
  };
}

function territoryArea({ holding, geography }: Stock, id: string, { rows }: ChosenRows): Described {
  const ground = geography && groundOf(holding, geography, id, "en");
  const territory = ground && indexById(ground.territories.id).get(id);
  const areaKm2 = territory === undefined ? Number.NaN : ground!.territories.areaKm2[territory]!;
  return {
    areas: [
      {
        id,
        name: territory === undefined ? id : ground!.territories.name[territory]!,
        shape: territory === undefined ? null : (ground!.shapeOf(territory) ?? null),
        figures: { count: rows.length, ...(Number.isFinite(areaKm2) && { areaKm2 }) },
      },
    ],
    description: ground?.set ? describeSet(ground.set) : "Boundary of a territory, simplified.",
    credits: ground?.set?.credit ? [ground.set.credit] : [],
  };
}

const describeSet = ({ title, licence }: SetOrigin): string =>
  `Boundary from a file of the reader: ${title}. Licence: ${licence ?? "not known"}.`;
