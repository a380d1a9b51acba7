import type { ClusterParameters } from "../../model/question.ts";
import { createBoxes, setBox } from "./boxes.ts";
import { createCells } from "./cells.ts";
import { findCores } from "./find-cores.ts";
import { joinCells } from "./join-cells.ts";
import { labelRows } from "./label-rows.ts";
import { createReach, type Degrees, toSphere } from "./sphere-points.ts";

/**
 * Density-based clusters (DBSCAN) of positions in degrees: for each row the number of its cluster, ALONE for none. A row with at least
 * `minimumMembers` rows within `radiusKm`, itself counted, is a core. Cores within reach of each other share a cluster; another row belongs to
 * the first cluster that has a core within reach. Clusters are numbered by their first core, as `turf.clustersDbscan` does it, in time that
 * grows little faster than the number of rows, however dense they lie.
 */
export function dbscan(degrees: Degrees, { radiusKm, minimumMembers }: ClusterParameters): Int32Array {
  const cells = createCells(degrees, radiusKm);
  const points = toSphere(degrees, cells.order);
  const reach = createReach(degrees, cells.order, points, radiusKm);
  const boxes = createBoxes(cells.size);
  for (let cell = 0; cell < cells.size; cell++) setBox(boxes, cell, points, cells.start[cell]!, cells.start[cell + 1]!);
  const ground = { cells, points, reach, boxes };
  const cores = findCores(ground, minimumMembers);
  return labelRows(ground, cores, joinCells(ground, cores));
}
