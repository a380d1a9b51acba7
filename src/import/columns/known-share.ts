import type { Table } from "../table/table.ts";
import type { TermFinder } from "../values/term-finder.ts";
import type { Words } from "../words.ts";
import type { Profile } from "./profile.ts";

export type Finders = { readonly kinds: TermFinder; readonly sectors: TermFinder };

const SPANISH_ROWS = 200; // looked at for the legal form of cooperatives in Spain
const SPANISH_FORM = /\bS(DAD|OC|OCIEDAD)?\.?\s*COOP/i;

export function kindFinder(table: Table, words: Words): TermFinder {
  const looked = Math.min(SPANISH_ROWS, table.sample.length);
  let spanish = 0;
  for (let row = 0; row < looked; row++)
    for (const cell of table.sample[row]!.cells) if (SPANISH_FORM.test(cell)) spanish++;
  return spanish * 2 > looked ? words.spanishKinds : words.kinds;
}

/** Share of the distinct values that are words of ours; 1 for what is no term. */
export function knownTerms(name: string, profile: Profile, finders: Finders): number {
  if (name !== "kind" && name !== "sector" && name !== "sectors") return 1;
  return knownShare(profile, name === "kind" ? finders.kinds : finders.sectors);
}

/** Half of the distinct values should be known words; fewer make it doubtful. */
export const termFit = (known: number): number => (known >= 0.5 ? 1 : known >= 0.2 ? 0.8 : 0.5);

export function knownShare(profile: Profile, finder: TermFinder): number {
  const test = KNOWS.get(finder) ?? testOf(finder);
  KNOWS.set(finder, test);
  return profile.distinctShare(test);
}

/** Whether a finder knows a word of a value: all files are read with the same finders. */
const KNOWS = new WeakMap<TermFinder, (value: string) => boolean>();

function testOf(finder: TermFinder): (value: string) => boolean {
  const isKnown = (part: string): boolean => {
    const { rule } = finder.find(part.trim());
    return rule !== "none" && rule !== "stem";
  };
  return (value) =>
    value
      .replace(/^\{|\}$/g, "")
      .split(/[;|\n]|(?<=\w),(?=\w)/)
      .some(isKnown);
}
