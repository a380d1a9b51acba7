import { createOthers, isObject, type Json, type Listing, listOf } from "./listing.ts";
import { isOfWriters, peopleAside } from "./people-aside.ts";

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

/** Its state is that of its review, and of ratings the numbers alone name nobody: the rest is dropped and counted. */
function toRecord({ ratings, ...entry }: Json): Json {
  const { status, version, ...others } = peopleAside(entry, isOfWriters);
  const rated = isObject(ratings) ? Object.entries(ratings) : [];
  const numbers = rated.filter(([, value]) => typeof value === "number");
  const words = rated.flatMap(([, value]) => (typeof value === "number" ? [] : listOf(value)));
  return {
    ...others,
    ...(version !== undefined && { "entry version": version }),
    ...(status !== undefined && { "review state": status }),
    ...(isObject(ratings) && { ratings: Object.fromEntries(numbers) }),
    ...(words.length > 0 && { "contactPerson ratings": words.map(() => "…") }),
  };
}
