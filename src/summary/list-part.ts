import type { ListRow } from "../model/answer.ts";
import { type Atlas, positionAt } from "../model/atlas.ts";
import { fieldAt } from "../model/directory.ts";
import { distanceKm, toMercatorX, toMercatorY } from "../model/mercator.ts";
import { firstNotBelow, mortonKey } from "../model/morton.ts";
import { isWideAt } from "../model/precision.ts";
import type { Order } from "../model/question.ts";
import type { Selection } from "../model/selection.ts";
import { KINDS, OTHER_SECTOR, TOP_SECTOR_OF } from "../model/taxonomy.ts";
import { PLACE_UNITS } from "./marks-in-view.ts";
import { nearestRows } from "./nearest-rows.ts";

/** The part of the list on screen. Equal rows stand by directory and row; by distance, those without a position stand last. */
export function listPart(
  atlas: Atlas,
  selection: Selection,
  order: Order,
  from: number,
  length: number,
): readonly ListRow[] {
  if (order.by === "name") {
    const rows = atlas.firstByName(selection.mask, from + length).subarray(from);
    return Array.from(rows, (row) => listRow(atlas, row));
  }
  return nearestRows(atlas, selection, order, from, length).map((row) => listRow(atlas, row, order));
}

/** Selected rows at the place of a mark, by name. */
export function rowsAtPlace(
  atlas: Atlas,
  selection: Selection,
  { longitude, latitude }: { readonly longitude: number; readonly latitude: number },
): readonly ListRow[] {
  const rows = new Set(placeRows(atlas, selection, toMercatorX(longitude), toMercatorY(latitude)));
  if (rows.size === 0) return [];
  return Array.from(
    atlas.byName().filter((row) => rows.has(row)),
    (row) => listRow(atlas, row),
  );
}

function placeRows({ key, x, y, placed }: Atlas, { mask }: Selection, across: number, down: number): number[] {
  const keys = new Set<number>();
  for (const west of [-PLACE_UNITS, PLACE_UNITS]) {
    for (const north of [-PLACE_UNITS, PLACE_UNITS]) keys.add(mortonKey(across + west, down + north));
  }
  const rows: number[] = [];
  for (const wanted of keys) {
    for (let row = firstNotBelow(key, wanted); row < placed && key[row] === wanted; row++) {
      const near = Math.abs(x[row]! - across) <= PLACE_UNITS && Math.abs(y[row]! - down) <= PLACE_UNITS;
      if (near && mask[row] === 1) rows.push(row);
    }
  }
  return rows;
}

/** A row as the list shows it, with its distance where a point is given. */
export function listRow(
  atlas: Atlas,
  row: number,
  from?: { readonly longitude: number; readonly latitude: number },
): ListRow {
  const [directory, at] = [atlas.directories[atlas.directory[row]!]!, atlas.row[row]!];
  const language = fieldAt(directory, "language", at);
  const [sector] = atlas.sectors.combinations[atlas.sectors.codes[row]!]!;
  const [kind] = atlas.kinds.combinations[atlas.kinds.codes[row]!]!;
  const position = row < atlas.placed ? positionAt(atlas, row) : undefined;
  return {
    id: fieldAt(directory, "id", at),
    name: fieldAt(directory, "name", at),
    ...(language && { language }),
    sector: sector === undefined ? OTHER_SECTOR : TOP_SECTOR_OF[sector]!,
    kind: kind === undefined ? "" : KINDS.ids[kind]!,
    locality: fieldAt(directory, "locality", at),
    ...position,
    approximate: atlas.approximate[row] === 1,
    ...(isWideAt(atlas.exactness[row]!) && { wide: true as const }),
    ...(position &&
      from && { distanceKm: distanceKm(from.longitude, from.latitude, position.longitude, position.latitude) }),
  };
}
