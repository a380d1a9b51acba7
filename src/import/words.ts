import type { Taxonomy } from "../model/taxonomy.ts";
import { createHeaderIndex, type HeaderIndex } from "./columns/header-index.ts";
import { activityReader } from "./values/activity-codes.ts";
import { countryFinder } from "./values/countries.ts";
import { licenceFinder } from "./values/licences.ts";
import { type MissingTest, missingTest } from "./values/missing.ts";
import { createTermFinder, type TermFinder } from "./values/term-finder.ts";

/** Everything that understands words, made once per taxonomy. */
export interface Words {
  readonly headers: HeaderIndex;
  readonly kinds: TermFinder;
  /** Kinds in a register of Spanish cooperatives, whose class words mean sectors elsewhere. */
  readonly spanishKinds: TermFinder;
  readonly sectors: TermFinder;
  readonly practices: TermFinder;
  readonly country: (text: string) => string | undefined;
  readonly licence: (text: string) => string | undefined;
  /** Sectors of a code of activity of the ISIC family (NACE, SIC, NAF, ATECO, CNAE ...). */
  readonly activity: (code: string) => { readonly raw: string; readonly terms: readonly string[] } | undefined;
  readonly isMissing: MissingTest;
  /** OpenStreetMap "key=value" -> terms. */
  readonly osm: {
    readonly keys: ReadonlySet<string>;
    find(tag: string): { kinds: readonly string[]; sectors: readonly string[] };
  };
}

const remembered = new WeakMap<Taxonomy, Words>();

export function wordsOf(taxonomy: Taxonomy): Words {
  let words = remembered.get(taxonomy);
  if (!words) {
    words = createWords(taxonomy);
    remembered.set(taxonomy, words);
  }
  return words;
}

function createWords(taxonomy: Taxonomy): Words {
  const { kinds, sectors, practices, headers, countries, licences } = taxonomy;
  const [osmKinds, osmSectors] = [kinds.importIndex?.osm ?? {}, sectors.importIndex?.osm ?? {}];
  const tags = [...Object.keys(osmKinds), ...Object.keys(osmSectors)];
  return {
    headers: createHeaderIndex(headers),
    kinds: createTermFinder(kinds),
    spanishKinds: createTermFinder(kinds, { extraIndex: kinds.importIndex?.["es:clase-cooperativa"] ?? {} }),
    sectors: createTermFinder(sectors),
    practices: createTermFinder(practices),
    country: countryFinder(countries),
    licence: licenceFinder(licences.terms),
    activity: activityReader(sectors),
    isMissing: missingTest(headers),
    osm: {
      keys: new Set(tags.map((tag) => tag.slice(0, tag.indexOf("=")))),
      find: (tag) => ({ kinds: osmKinds[tag] ?? [], sectors: osmSectors[tag] ?? [] }),
    },
  };
}
