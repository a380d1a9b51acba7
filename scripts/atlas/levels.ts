import { LEVELS, type Level } from "../../src/model/territory.ts";
import { unknown } from "./stop.ts";

/** Words for the levels of territories, as the page says them. UN M49 calls its continents regions; here a region lies in a country. */
const LEVEL_WORDS: Readonly<Record<string, Level>> = {
  world: "world",
  continent: "region",
  subregion: "subregion",
  country: "country",
  region: "first",
  first: "first",
  district: "second",
  second: "second",
};

export const LEVEL_NAMES = Object.keys(LEVEL_WORDS);

/** What each level is, for the usage. */
export const LEVEL_TEXT =
  "world, continent (UN M49), subregion (its parts, such as Western Europe), country, region or first (the first level of a country, such as IT-25), district or second (the level below, such as FR-38)";

export function levelCalled(word: string): Level {
  const plain = word.toLowerCase().replace(/ies$/, "y").replace(/s$/, "");
  const level = Object.hasOwn(LEVEL_WORDS, plain) ? LEVEL_WORDS[plain] : undefined;
  if (level === undefined || !LEVELS.includes(level)) throw unknown("level", word, LEVEL_NAMES);
  return level;
}
