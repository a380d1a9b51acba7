import { isObject, type Json } from "./listing.ts";

/** Nothing that is read lies deeper; what does may hold anybody. */
const MOST_DEPTH = 20;

/** Whether a member is of people, or what it holds is one. */
export type IsOfPeople = (key: string, value: unknown) => boolean;

/** Members that tell who wrote, changed or reviewed an entry. */
const WRITERS =
  /^(user([ _]?(name|e?mail))?|author|moderator|editor|contributions|((last|first)_?)?(created|updated|modified|edited|changed|reviewed|moderated|validated|confirmed|archived|deleted|added|submitted|contributed|written)_?by)$/i;
export const isOfWriters: IsOfPeople = (key) => WRITERS.test(key);

/** People taken out of a record, each to be counted, by the member in which they stood. */
export interface Aside {
  readonly put: (key: string, value: unknown) => void;
  /** A column for each of those members, by whose name it is dropped and its values are counted. */
  readonly columns: () => Json;
}

export function createAside(): Aside {
  const people = new Map<string, string[]>();
  return {
    put(key, value) {
      const said = people.get(key) ?? [];
      people.set(key, said);
      said.push(isObject(value) || Array.isArray(value) ? "…" : String(value));
    },
    columns: () => Object.fromEntries([...people].map(([key, said]) => [`contactPerson ${key}`, said])),
  };
}

/** A value without the people in it, at any depth; undefined where it is one of them. */
export function withoutPeople(
  key: string,
  value: unknown,
  isOfPeople: IsOfPeople,
  putAside: (person: unknown) => void,
  depth = 0,
): unknown {
  if (value === undefined || value === null || value === "") return value;
  const inside = (inner: string, each: unknown): readonly unknown[] => {
    const kept = withoutPeople(inner, each, isOfPeople, putAside, depth + 1);
    return kept === undefined ? [] : [kept];
  };
  if (Array.isArray(value) && depth <= MOST_DEPTH) {
    const kept = value.flatMap((each) => inside(key, each));
    return kept.length > 0 || value.length === 0 ? kept : undefined;
  }
  if (isOfPeople(key, value) || (typeof value === "object" && depth > MOST_DEPTH)) return void putAside(value);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([inner, each]) => inside(inner, each).map((kept) => [inner, kept])),
  );
}

/** A record whose people stand in columns of their own, which are dropped. */
export function peopleAside(record: Json, isOfPeople: IsOfPeople): Json {
  const aside = createAside();
  const kept = Object.entries(record).flatMap(([key, value]) => {
    const others = withoutPeople(key, value, isOfPeople, (person) => aside.put(key, person));
    return others === undefined ? [] : [[key, others] as const];
  });
  return { ...Object.fromEntries(kept), ...aside.columns() };
}
