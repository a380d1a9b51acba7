import { NO_TERRITORY } from "../model/atlas.ts";
import { fieldAt } from "../model/directory.ts";
import type { Ground } from "./own/ground.ts";

/** Town of a row, or else the territory that it lies in; "" when neither is known. */
export function placeOfRow({ atlas, nameOf }: Pick<Ground, "atlas" | "nameOf">, row: number): string {
  const locality = fieldAt(atlas.directories[atlas.directory[row]!]!, "locality", atlas.row[row]!);
  const lies = atlas.territory[row]!;
  return locality || (lies === NO_TERRITORY ? "" : nameOf(lies));
}
