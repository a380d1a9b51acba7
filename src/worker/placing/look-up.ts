import { maskPersonal } from "../../import/privacy/personal-text.ts";
import { remember } from "../../import/store/remember.ts";
import type { Directory } from "../../model/directory.ts";
import type { Steps } from "../../model/steps.ts";
import type { PlaceIndex } from "../../territory/gazetteer/place-index.ts";
import type { Postcodes } from "../../territory/gazetteer/postcodes.ts";
import { countryAbove } from "../../territory/locate.ts";
import { type Geography, homeCountry } from "../geography.ts";
import { meanwhile } from "../turns.ts";
import type { Addresses, WrittenAddress } from "./addresses.ts";
import {
  areaOfLocality,
  createPlaceFinder,
  type Found,
  type PlaceFinder,
  type StatedArea,
  statedArea,
} from "./find-places.ts";
import type { FindIndex } from "./place-rows.ts";

/** Of an address what it is about, and what the gazetteer knows of its locality. */
export interface LookedUp {
  readonly area: StatedArea;
  /** "none": no locality, no country, or no place known in it; "missing": its file did not come. */
  readonly found: Found | "none" | "missing";
}

/** What was looked up for a file; most of it holds when other countries are decided. */
export interface LookedUpBefore {
  /** Of a directory that names no country. */
  home: string | undefined;
  readonly known: Map<string, LookedUp>;
  /** Where rows of postcodes are by their own points. */
  witnesses: Postcodes | undefined;
  /** What may be quoted of a text. */
  readonly masked: (text: string) => string;
}

export const nothingLookedUp = (): LookedUpBefore => ({
  home: undefined,
  known: new Map(),
  witnesses: undefined,
  masked: remember(maskPersonal),
});

interface LookUp {
  readonly directory: Directory;
  readonly addresses: Addresses;
  readonly land: Geography;
  readonly findIndex: FindIndex;
  readonly breathe: () => Promise<void>;
  readonly before: LookedUpBefore;
  /** What can be done while files of places are on their way. */
  readonly aside?: Steps<void> | undefined;
}

export async function lookUp({
  directory,
  addresses: { written },
  land,
  findIndex,
  breathe,
  before,
  aside = NOTHING,
}: LookUp): Promise<readonly LookedUp[]> {
  const { territories } = land.boundaries;
  const countryOf = countryAbove(territories.parent, territories.level);
  const localities = written.map(({ locality }) => locality);
  if (!directory.fields.has("countryCode")) before.home ??= homeCountry(directory, land, localities);
  const home = directory.fields.has("countryCode") ? "" : before.home!;
  const areas: StatedArea[] = [];
  const stated = new Map<string, StatedArea>(); // many towns lie in few regions
  for (const address of written) {
    if (areas.length % ADDRESSES_PER_STEP === ADDRESSES_PER_STEP - 1) await breathe();
    const key = `${address.countryCode}\n${address.region}\n${address.district}`;
    const area = stated.get(key) ?? statedArea(land, countryOf, address, home);
    stated.set(key, area);
    areas.push(area);
  }
  const keyOf = ({ countryCode, region, district, locality }: WrittenAddress): string =>
    [home, countryCode, region, district, locality].join("\n");
  const isOpen = (at: number) => localities[at] !== "" && !before.known.has(keyOf(written[at]!));
  const countries = new Set(areas.flatMap(({ country }, at) => (country && isOpen(at) ? [country] : [])));
  const coming = Promise.all([...countries].map(async (country) => [country, await findIndex(country)] as const));
  const indexes = new Map(await meanwhile(coming, aside));
  const finder = createPlaceFinder(land);
  const lookUpOnce = (address: WrittenAddress, area: StatedArea): LookedUp => {
    const key = keyOf(address);
    const known = before.known.get(key);
    if (known) return known;
    const index = indexes.get(area.country) ?? "none";
    if (typeof index === "string") return { area, found: index };
    const found = lookUpOne(address, area, index, finder, land);
    before.known.set(key, found);
    return found;
  };
  const looked: LookedUp[] = [];
  for (const [at, area] of areas.entries()) {
    if (at % ADDRESSES_PER_STEP === ADDRESSES_PER_STEP - 1) await breathe();
    looked.push(localities[at] === "" ? { area, found: "none" } : lookUpOnce(written[at]!, area));
  }
  return looked;
}

const ADDRESSES_PER_STEP = 2 ** 10;
const NOTHING: Steps<void> = (function* () {})();

function lookUpOne(
  address: WrittenAddress,
  area: StatedArea,
  index: PlaceIndex,
  finder: PlaceFinder,
  land: Geography,
): LookedUp {
  const found = finder.find(address, area, index);
  return { area: found.kind === "unknown" ? areaOfLocality(land, address, area) : area, found };
}
