import type { Directory } from "../../model/directory.ts";
import type { PlaceIndex } from "../../territory/gazetteer/place-index.ts";
import { countryAbove } from "../../territory/locate.ts";
import { type Geography, homeCountry } from "../geography.ts";
import type { Addresses } from "./addresses.ts";
import { areaOfLocality, createPlaceFinder, type Found, type StatedArea, statedArea } from "./find-places.ts";
import type { FindIndex } from "./place-rows.ts";

/** Of an address what it is about, and what the gazetteer knows of its locality. */
export type LookedUp = { readonly area: StatedArea } & (
  | { readonly index: PlaceIndex; readonly found: Found }
  /** No locality, no country, or no place known in it; "missing": its file did not come. */
  | { readonly index: "none" | "missing" }
);

export async function lookUp(
  directory: Directory,
  { written }: Addresses,
  land: Geography,
  findIndex: FindIndex,
): Promise<readonly LookedUp[]> {
  const { territories } = land.boundaries;
  const countryOf = countryAbove(territories.parent, territories.level);
  const localities = written.map(({ locality }) => locality);
  const home = homeCountry(directory, land, localities);
  const areas = written.map((address) => statedArea(land, countryOf, address, home));
  const countries = new Set(areas.flatMap(({ country }, at) => (country && localities[at] ? [country] : [])));
  const indexes = new Map(
    await Promise.all([...countries].map(async (country) => [country, await findIndex(country)] as const)),
  );
  const finder = createPlaceFinder(land);
  return areas.map((area, at) => {
    const index = localities[at] === "" ? "none" : (indexes.get(area.country) ?? "none");
    if (typeof index === "string") return { area, index };
    const found = finder.find(written[at]!, area, index);
    return { area: found.kind === "unknown" ? areaOfLocality(land, written[at]!, area) : area, index, found };
  });
}
