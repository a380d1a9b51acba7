import type { Source } from "../model/source.ts";

/** What the line on the map says of the sources in view. */
export interface CreditsInView {
  /** Some rows are OpenStreetMap's, whose licence asks to be named in words. */
  readonly openStreetMap: boolean;
  /** Titles of others that there is room for. */
  readonly named: readonly string[];
  /** How many more there are. */
  readonly more: number;
}

/** @param room how many are named beside OpenStreetMap */
export function creditsInView(sources: readonly Source[], room: number): CreditsInView {
  const others = sources.filter((source) => !isOpenStreetMap(source));
  const named = others.slice(0, room).map(({ title }) => title);
  return { openStreetMap: others.length < sources.length, named, more: others.length - named.length };
}

const isOpenStreetMap = ({ title, publisher = "", attribution = "", format }: Source): boolean =>
  format === "overpass" || [title, publisher, attribution].some((text) => /openstreetmap/i.test(text));
