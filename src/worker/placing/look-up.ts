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
  const looked: LookedUp[] = new Array(areas.length);
  const open = new Map<string, number[]>(); // addresses by country
  for (const [at, area] of areas.entries()) {
    const known = localities[at] === "" ? undefined : before.known.get(keyOf(written[at]!));
    if (known) looked[at] = known;
    else if (localities[at] === "" || area.country === "") looked[at] = { area, found: "none" };
    else put(open, area.country, at);
  }
  const finder = createPlaceFinder(land);
  const lookUpOnce = (at: number, places: PlaceIndex): LookedUp => {
    const key = keyOf(written[at]!);
    const known = before.known.get(key) ?? lookUpOne(written[at]!, areas[at]!, places, finder, land);
    before.known.set(key, known);
    return known;
  };
  let done = 0;
  for await (const [country, index] of oneAfterAnother([...open.keys()], findIndex, aside)) {
    const places = typeof index === "string" ? index : index();
    for (const at of open.get(country)!) {
      if (++done % ADDRESSES_PER_STEP === 0) await breathe();
      looked[at] = typeof places === "string" ? { area: areas[at]!, found: places } : lookUpOnce(at, places);
    }
  }
  return looked;
}

/** So many files are on their way at once. */
const AHEAD = 12;

/** Countries with their places, some on their way meanwhile: the names of all countries at once would fill a heap that does not shrink again. */
async function* oneAfterAnother(
  countries: readonly string[],
  findIndex: FindIndex,
  aside: Steps<void>,
): AsyncGenerator<readonly [country: string, index: Awaited<ReturnType<FindIndex>>]> {
  const coming: ReturnType<FindIndex>[] = [];
  let asked = 0;
  for (const country of countries) {
    while (asked < countries.length && coming.length < AHEAD) {
      const next = findIndex(countries[asked++]!);
      next.catch(() => undefined); // told when it is its turn
      coming.push(next);
    }
    yield [country, await meanwhile(coming.shift()!, aside)];
  }
}

function put(lists: Map<string, number[]>, key: string, member: number): void {
  const list = lists.get(key);
  if (list) list.push(member);
  else lists.set(key, [member]);
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
