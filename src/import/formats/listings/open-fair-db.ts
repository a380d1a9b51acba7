import { createOthers, isObject, type Json, type Listing, listOf } from "./listing.ts";

/** OpenFairDB: what a search shows in view and beyond, or a list of entries. */
export function readOpenFairDb(value: unknown): Listing | undefined {
  const isSearch = isObject(value) && Array.isArray(value.visible);
  if (!isSearch && !(Array.isArray(value) && value.some(isEntry))) return undefined;
  const list = isSearch ? [...listOf(value.visible), ...listOf(value.invisible)] : (value as readonly unknown[]);
  if (list.length > 0 && !list.some(isEntry)) return undefined;
  const { others, add } = createOthers();
  const records = list.flatMap((entry): readonly Json[] | Json => {
    if (isObject(entry)) return toRecord(entry);
    add(typeof entry);
    return [];
  });
  return { format: "json", records, others, stated: {} };
}

const isEntry = (value: unknown): boolean =>
  isObject(value) && "title" in value && "lat" in value && "lng" in value && "categories" in value;

/** Its state is that of its review, and the numbers of ratings name nobody. */
function toRecord({ status, ratings, version, ...entry }: Json): Json {
  return {
    ...entry,
    ...(version !== undefined && { "entry version": version }),
    ...(status !== undefined && { "review state": status }),
    ...(isObject(ratings) && { ratings }),
  };
}
