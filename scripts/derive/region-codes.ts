import reviewed from "./region-codes.json" with { type: "json" };
import moreParents from "./region-parents.json" with { type: "json" };
import type { RegionPolygon } from "./regions.ts";
import type { SubdivisionNames } from "./subdivision-names.ts";

export interface IsoSubdivision {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
}

export interface RegionCodes {
  /** ISO 3166-2, or HASC and name where there is none. */
  idOf(polygon: RegionPolygon): string;
  /** Code directly below the country, or undefined when `id` is that itself. */
  firstLevelOf(id: string): string | undefined;
  /** Name in ISO 3166-2, usually the local one. */
  isoName(id: string): string | undefined;
}

const KINDS_OF_AREA =
  /\b(province|provincia|region|district|distrito|department|departamento|county|state|estado|oblast|krai|okrug|republic|governorate|municipality|parish|city|prefecture|autonomous|raion|rayon|canton|voivodeship|of|the|de|da|do|del|des|la|le|el|al|council|borough|capital|territory|division|apskritis|novads|zupanija|grad|kraj|kray|oblysy|voblasts|judet|megye|lan|fylke|wilaya|ostan)\b/g;

export const foldName = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđðıə]/g, (letter) => ({ ø: "o", ł: "l", đ: "d", ð: "d", ı: "i", ə: "a" })[letter]!)
    .replace(/['’‘`ʻʿʾ]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const withoutSpaces = (text: string): string => text.replaceAll(" ", "");
const coreOf = (name: string): string => foldName(name).replace(KINDS_OF_AREA, " ").replace(/\s+/g, " ").trim();

/**
 * Gives polygons their ISO 3166-2 codes: the reviewed table first, then the folded name among today's codes of the country, then
 * among the names of all languages (these know codes that ISO has withdrawn since the boundaries were drawn).
 */
export function createRegionCodes(iso: readonly IsoSubdivision[], names: SubdivisionNames): RegionCodes {
  const byCode = new Map(iso.map((subdivision) => [subdivision.code, subdivision]));
  const parents = new Map(iso.filter(({ parent }) => parent.includes("-")).map(({ code, parent }) => [code, parent]));
  for (const [parent, children] of Object.entries(moreParents)) {
    for (const child of children.split(" ")) parents.set(`${parent.slice(0, 3)}${child}`, parent);
  }
  const isParent = new Set(parents.values());
  const today = indexNames(iso.map(({ code, name }) => ({ code, name })));
  const ever = indexNames(names.all());

  const findByName = (country: string, name: string): string | undefined => {
    for (const index of [today, ever]) {
      for (const key of [foldName(name), coreOf(name)]) {
        const codes = [...(index.get(`${country} ${withoutSpaces(key)}`) ?? [])];
        const leaves = codes.filter((code) => !isParent.has(code));
        const only = codes.length === 1 ? codes : leaves;
        if (only.length === 1) return only[0];
      }
    }
    return undefined;
  };

  return {
    idOf: ({ country, key, name, hasc }) =>
      (reviewed as Record<string, string>)[key] ??
      findByName(country, name) ??
      `${country}.${/^[A-Z]{2}(\.[A-Z]+)+$/.test(hasc) ? hasc.slice(3) : coreOf(name).replaceAll(" ", "-")}`,
    firstLevelOf(id) {
      const rest = parents.get(`${id.slice(0, 3)}*`); // every other region of the country
      let parent = parents.get(id) ?? (isParent.has(id) ? undefined : rest);
      for (let above = parent; above !== undefined; above = parents.get(above)) parent = above;
      return parent;
    },
    isoName: (id) => byCode.get(id)?.name,
  };
}

function indexNames(entries: Iterable<{ code: string; name: string }>): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const { code, name } of entries) {
    for (const key of new Set([foldName(name), coreOf(name)])) {
      if (key.length < 2) continue;
      const place = `${code.slice(0, 2)} ${withoutSpaces(key)}`;
      index.set(place, (index.get(place) ?? new Set()).add(code));
    }
  }
  return index;
}
