import { type Atlas, positionAt } from "../model/atlas.ts";
import { fieldAt, numberAt } from "../model/directory.ts";
import type { Mark } from "../model/mark.ts";
import { MERCATOR_LATITUDE, TILE_PIXELS, toLatitude, toLongitude, WORLD } from "../model/mercator.ts";
import { isWideAt } from "../model/precision.ts";
import { createPrefixSums, fillSums } from "../model/prefix-sums.ts";
import type { Selection } from "../model/selection.ts";
import { topSectorsOf } from "../model/term-combinations.ts";
import { type Viewport, WHOLE_WORLD } from "../model/viewport.ts";
import { measureGroup } from "./measure-group.ts";
import { type Group, mergePieces } from "./merge-pieces.ts";
import { piecesInView } from "./pieces.ts";

/** Least width of a cell in pixels; half a zoom on, it is twice that. */
const CELL_PIXELS = 24;
const FINEST_ZOOM = 32;
/** Rows this close, in Mercator units, stand at one place: 1e-5 degrees. */
export const PLACE_UNITS = 120;

/**
 * What the map draws: every selected row in view is in exactly one mark, and no two circles overlap. Cells are anchored to the world, so a
 * small pan changes marks at the edges only. `largest`: see `largestMark`.
 */
export function marksInView(
  atlas: Atlas,
  selection: Selection,
  viewport: Viewport,
  { largest }: { readonly largest: number },
): readonly Mark[] {
  const cellZoom = Math.floor(viewport.zoom + Math.log2(TILE_PIXELS / CELL_PIXELS));
  const pieces = piecesInView(atlas, selection, viewport, Math.min(FINEST_ZOOM, Math.max(0, cellZoom)));
  return mergePieces(pieces, viewport.zoom, largest).map((group) => describeGroup(atlas, selection, group));
}

const WORLD_ZOOM = 1;

/** Count of the largest mark of all rows at world zoom. Marks are scaled by it whatever is filtered, so that no filter inflates what is left. */
export function largestMark(atlas: Atlas): number {
  const { placed, size } = atlas;
  const sums = createPrefixSums(atlas);
  sums.mask.fill(1);
  fillSums(atlas, sums);
  const everything: Selection = { ...sums, count: size, placed };
  const cellZoom = Math.floor(WORLD_ZOOM + Math.log2(TILE_PIXELS / CELL_PIXELS));
  const pieces = piecesInView(atlas, everything, { bounds: WHOLE_WORLD, zoom: WORLD_ZOOM }, cellZoom);
  return mergePieces(pieces, WORLD_ZOOM, Math.max(1, placed)).reduce((most, { count }) => Math.max(most, count), 1);
}

const wrap = (longitude: number): number => (longitude > 180 ? longitude - 360 : longitude);

function describeGroup(atlas: Atlas, selection: Selection, group: Group): Mark {
  const { count, sumX, sumY, pieces } = group;
  const id = pieces[0]!.id;
  if (count === 1) return { id, count, onePlace: true, ...describeRow(atlas, pieces[0]!.rows![0]!) };
  const { west, east, north, south, mix } = measureGroup(atlas, selection, group);
  const onePlace = east - west <= PLACE_UNITS && south - north <= PLACE_UNITS;
  return {
    id,
    count,
    mix,
    onePlace,
    ...(onePlace && vaguenessOf(atlas, selection, group)),
    longitude: wrap(toLongitude(sumX / count)),
    latitude: toLatitude(sumY / count),
    bounds: {
      west: wrap(toLongitude(west)),
      south: south >= WORLD - 1 ? -90 : toLatitude(south + 1),
      east: wrap(toLongitude(east + 1)),
      north: north <= 0 ? 90 : toLatitude(north),
    },
  };
}

/** Of rows at one point, which is that of a town or of a whole area when it is so for any of them. */
function vaguenessOf(atlas: Atlas, { mask }: Selection, { pieces }: Group): Pick<Mark, "approximate" | "wide"> {
  const hasOne = (test: (row: number) => boolean): boolean =>
    pieces.some(({ rows, from, to }) => {
      if (rows) return rows.some(test);
      for (let row = from; row < to; row++) if (mask[row] === 1 && test(row)) return true;
      return false;
    });
  if (!hasOne((row) => atlas.approximate[row] === 1)) return {};
  return { approximate: true, ...(hasOne((row) => isWideAt(atlas.exactness[row]!)) && { wide: true }) };
}

/** Of one row the primary sector stands first, since its symbol is drawn. */
function mixOfRow({ sectors }: Atlas, row: number): Mark["mix"] {
  const [tops = []] = topSectorsOf([sectors.combinations[sectors.codes[row]!]!]);
  return tops.map((sector) => [sector, 1 / tops.length]);
}

function describeRow(atlas: Atlas, row: number): Omit<Mark, "id" | "count" | "onePlace"> {
  const { longitude, latitude } = positionAt(atlas, row);
  const [directory, at] = [atlas.directories[atlas.directory[row]!]!, atlas.row[row]!];
  const uncertaintyM = numberAt(directory, "locationUncertaintyM", at);
  return {
    mix: mixOfRow(atlas, row),
    longitude,
    latitude: Math.min(MERCATOR_LATITUDE, Math.max(-MERCATOR_LATITUDE, latitude)),
    bounds: { west: longitude, south: latitude, east: longitude, north: latitude },
    single: {
      id: fieldAt(directory, "id", at),
      name: fieldAt(directory, "name", at),
      approximate: atlas.approximate[row] === 1,
      ...(isWideAt(atlas.exactness[row]!) && { wide: true }),
      ...(!Number.isNaN(uncertaintyM) && { uncertaintyM }),
    },
  };
}
