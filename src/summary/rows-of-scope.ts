import { type Atlas, NO_TERRITORY } from "../model/atlas.ts";
import type { Selection } from "../model/selection.ts";
import type { Territories } from "../model/territory.ts";
import { withDescendants } from "../model/territory-tree.ts";

/** Selected rows, all or those in one territory, by directory and row, so that a download is the same every time. */
export function rowsOfScope(
  { rowOf, territory }: Atlas,
  { mask, count }: Selection,
  territories: Territories | undefined,
  scope?: string,
): Uint32Array {
  const inside = new Uint8Array(NO_TERRITORY + 1);
  if (scope === undefined) inside.fill(1);
  else if (territories) inside.set(withDescendants(territories, territories.id.indexOf(scope)));
  const rows = new Uint32Array(count);
  let found = 0;
  for (const row of rowOf) if (mask[row] === 1 && inside[territory[row]!] === 1) rows[found++] = row;
  return found === count ? rows : rows.slice(0, found);
}
