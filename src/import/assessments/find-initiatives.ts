import { cellAt } from "../../model/column.ts";
import type { Directory } from "../../model/directory.ts";

export interface FoundInitiative {
  readonly id: string;
  /** Found by the number that its own directory gives it. */
  readonly isByNumber: boolean;
  /** Where it is must not be found (P8). */
  readonly isSheltered: boolean;
}

export interface Found {
  readonly initiatives: ReadonlyMap<string, FoundInitiative>;
  /** Those of the names that an initiative, or whoever keeps a directory, has. */
  readonly names: ReadonlySet<string>;
}

/** An id that was made of name and place, or its part behind the source. */
const MADE = /(^|:)~/;

/**
 * Initiatives by what a table writes of them: their id, or the number that their directory gives them where one alone has it. One pass over the
 * directories, however many are looked for; what one directory shelters is sheltered.
 */
export function findInitiatives(
  directories: readonly Directory[],
  wanted: ReadonlySet<string>,
  wantedNames: ReadonlySet<string>,
): Found {
  const names = new Set<string>();
  const noteName = (name: string | undefined): void => {
    if (name !== undefined && wantedNames.has(name)) names.add(name);
  };
  const byId = new Map<string, FoundInitiative>();
  const byNumber = new Map<string, FoundInitiative | "several">();
  const wantsMade = [...wanted].some((written) => MADE.test(written));
  for (const { source, fields, size, sheltered, hasMadeIds } of directories) {
    for (const name of [source.title, source.publisher, source.steward]) noteName(name);
    const [ids, numbers, ownNames] = [fields.get("id"), fields.get("sourceRecordId"), fields.get("name")];
    if (!ids) continue;
    const hasIds = !hasMadeIds || wantsMade; // making them for all rows takes long, and they are none of those wanted
    for (let row = 0; row < size; row++) {
      if (ownNames && wantedNames.size > 0) noteName(cellAt(ownNames, row));
      const isSheltered = sheltered?.has(row) ?? false;
      const written = hasIds ? cellAt(ids, row) : "";
      if (hasIds && wanted.has(written) && (isSheltered || !byId.has(written)))
        byId.set(written, { id: written, isByNumber: false, isSheltered });
      const number = (numbers && cellAt(numbers, row)) || written.slice(written.indexOf(":") + 1);
      if (number === "" || !wanted.has(number)) continue;
      const id = hasIds ? written : cellAt(ids, row);
      const known = byNumber.get(number);
      const isOther = known !== undefined && known !== "several" && known.id !== id;
      byNumber.set(number, known === "several" || isOther ? "several" : { id, isByNumber: true, isSheltered });
    }
  }
  for (const [number, found] of byNumber) if (found !== "several" && !byId.has(number)) byId.set(number, found);
  return { initiatives: byId, names };
}
