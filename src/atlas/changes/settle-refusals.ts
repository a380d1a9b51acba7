import { CHANGE_SECTIONS, type ChangeSection, type RefusedChanges, type RefusedKeys } from "../../model/changes.ts";
import { fieldAt } from "../../model/directory.ts";
import { fold } from "../../model/fold.ts";
import type { Comparison } from "./read-changes.ts";

type Compared = Pick<Comparison, "before" | "after" | "changes">;

/**
 * Names an entry also where the same file is read again and compared with the same older edition: by its id there, or where it is new by its line
 * and name.
 */
export function entryKey({ before, after, changes }: Compared, section: ChangeSection, index: number): string {
  const at = changes[section][index]!;
  if (section === "added") return `${after.line[at]}\t${fold(fieldAt(after, "name", at))}`;
  return fieldAt(before, "id", section === "gone" ? at : changes.before[at]!);
}

export interface SettledRefusals {
  /** As they hold now: an entry that was changed may have moved, and the other way round. */
  readonly keys: RefusedKeys;
  readonly refused: RefusedChanges;
  /** Refused entries that are no changes (any more). */
  readonly lost: readonly { readonly section: ChangeSection; readonly key: string }[];
}

export function settleRefusals(comparison: Compared, said: RefusedKeys): SettledRefusals {
  const places = placesOfKeys(comparison, said);
  const named = new Map<ChangeSection, { readonly key: string; readonly index: number }[]>();
  const lost: { readonly section: ChangeSection; readonly key: string }[] = [];
  const isAll = (section: ChangeSection): boolean => said[section]?.all ?? false;
  for (const section of CHANGE_SECTIONS)
    for (const key of said[section]?.except ?? []) {
      const place = places.get(placeKey(section, key));
      // That an entry which is none any more was accepted matters to nobody.
      if (!place && !isAll(section)) lost.push({ section, key });
      if (!place || isAll(place.section) !== isAll(section)) continue; // it is among all of its section now
      named.set(place.section, [...(named.get(place.section) ?? []), { key, index: place.index }]);
    }
  const sections = CHANGE_SECTIONS.filter((section) => isAll(section) || named.has(section));
  const byValue = <T>(of: (entry: { readonly key: string; readonly index: number }) => T) =>
    Object.fromEntries(
      sections.map((section) => [section, { all: isAll(section), except: (named.get(section) ?? []).map(of) }]),
    );
  return { keys: byValue(({ key }) => key), refused: byValue(({ index }) => index), lost };
}

/** A pair stays itself, whether it is changed or moved. */
const placeKey = (section: ChangeSection, key: string): string =>
  `${section === "moved" ? "changed" : section}\t${key}`;

function placesOfKeys(comparison: Compared, said: RefusedKeys) {
  const wanted = new Set(
    CHANGE_SECTIONS.flatMap((section) => (said[section]?.except ?? []).map((key) => placeKey(section, key))),
  );
  const places = new Map<string, { readonly section: ChangeSection; readonly index: number }>();
  if (wanted.size === 0) return places;
  for (const section of CHANGE_SECTIONS)
    for (let index = 0; index < comparison.changes[section].length; index++) {
      const key = placeKey(section, entryKey(comparison, section, index));
      if (wanted.has(key)) places.set(key, { section, index });
    }
  return places;
}
