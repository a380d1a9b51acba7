import type { CellChange, ChangeEntry, ChangeSection, Changes, PlaceOf } from "../../model/changes.ts";
import { type Directory, fieldAt, numberAt } from "../../model/directory.ts";
import { fold } from "../../model/fold.ts";
import { FIELD_TYPES, type Field } from "../../model/initiative.ts";
import { cellOf } from "./cell-of.ts";
import { entryKey } from "./settle-refusals.ts";

/** Two editions, and what differs between them. */
export interface Comparison {
  readonly before: Directory;
  readonly after: Directory;
  readonly changes: Changes;
  /** Entries that cannot be kept as they were, see `firmEntries`. */
  readonly firm: Firm;
}

export interface Firm {
  /** Rows of the older edition that may be an entry whose place may not be told any more. */
  readonly hidden: (row: number) => boolean;
  /** Rows of the older edition. */
  readonly gone: (row: number) => boolean;
  /** Pairs. */
  readonly pair: (pair: number) => boolean;
}

/** Texts that say where something is only as roughly as is allowed. */
const ROUGH: readonly Field[] = [
  "name",
  "kinds",
  "sectors",
  "kindRaw",
  "sectorRaw",
  "locality",
  "region",
  "countryCode",
];
const ROUGH_TYPES: readonly string[] = ["choice", "date", "integer", "year"];

const mayTell = (field: Field | undefined): boolean =>
  field !== undefined && (ROUGH.includes(field) || ROUGH_TYPES.includes(FIELD_TYPES[field]));

export const sizeOf = ({ changes }: Comparison, section: ChangeSection): number => changes[section].length;

/** One entry of a section, field by field. */
export function entryAt(comparison: Comparison, section: ChangeSection, index: number): ChangeEntry {
  const { before, after, changes } = comparison;
  if (!(index >= 0 && index < changes[section].length))
    throw new RangeError(`Entry ${index} asked of ${changes[section].length} that are ${section}.`);
  const at = changes[section][index]!;
  const key = entryKey(comparison, section, index);
  if (section === "added" || section === "gone") {
    const directory = section === "added" ? after : before;
    const place = section === "gone" && comparison.firm.hidden(at) ? undefined : placeOf(directory, at);
    return {
      index,
      key,
      ...labelOf(directory, at),
      cells: [],
      ...(place && (section === "added" ? { to: place } : { from: place })),
      ...(section === "gone" && comparison.firm.gone(at) && { isFirm: true }),
    };
  }
  const [row, other] = [changes.before[at]!, changes.after[at]!];
  const from = section === "moved" ? placeOf(before, row) : undefined;
  const to = section === "moved" ? placeOf(after, other) : undefined;
  return {
    index,
    key,
    ...labelOf(after, other),
    cells: cellsOf(comparison, at),
    ...(section === "moved" && { km: changes.movedKm[index]! }),
    ...(from && { from }),
    ...(to && { to }),
    ...(comparison.firm.pair(at) && { isFirm: true }),
  };
}

function labelOf(directory: Directory, row: number): Pick<ChangeEntry, "name" | "locality" | "line"> {
  const places = ["locality", "region", "countryCode"] as const;
  const locality = places.map((field) => fieldAt(directory, field, row)).find((cell) => cell !== "") ?? "";
  return { name: fieldAt(directory, "name", row), locality, line: directory.line[row]! };
}

function cellsOf({ before, after, changes }: Comparison, pair: number): CellChange[] {
  const isSheltered = changes.sheltered.has(pair);
  const [row, other] = [changes.before[pair]!, changes.after[pair]!];
  return Array.from(changes.cells.subarray(changes.cellStarts[pair]!, changes.cellStarts[pair + 1]!), (at) => {
    const column = changes.columns[at]!;
    if (isSheltered && !mayTell(column.field)) return { ...column, before: "", after: "", withheld: true };
    return { ...column, before: cellOf(before, column, row), after: cellOf(after, column, other) };
  });
}

function placeOf(directory: Directory, row: number): PlaceOf | undefined {
  const [longitude, latitude] = [numberAt(directory, "longitude", row), numberAt(directory, "latitude", row)];
  if (Number.isNaN(longitude) || fieldAt(directory, "locationMethod", row) === "generalised") return undefined;
  return { longitude, latitude };
}

/** The entries of a section whose name or place holds what is looked for, as indexes into it; all of them for "". */
export function findEntries(comparison: Comparison, section: ChangeSection, text: string): Uint32Array {
  const wanted = fold(text);
  const size = sizeOf(comparison, section);
  const all = Uint32Array.from({ length: size }, (_, index) => index);
  if (wanted === "") return all;
  const { before, after, changes } = comparison;
  const directory = section === "gone" ? before : after;
  const isPair = section === "changed" || section === "moved";
  return all.filter((index) => {
    const at = changes[section][index]!;
    const { name, locality } = labelOf(directory, isPair ? changes.after[at]! : at);
    return fold(`${name} ${locality}`).includes(wanted);
  });
}

interface FirmFacts {
  /** Rows that the newer edition read and may not show. */
  readonly withdrawn: number;
  /** Rows of the newer edition whose place may not be told. */
  readonly sheltered: ReadonlySet<number>;
}

/**
 * What is taken over whatever the reader wishes: an entry whose place may not be told (any more) does not stay as it was, nor does one that is
 * gone and may be such an entry under its own name, and where some were withdrawn, none that is gone stays, as it may be one of them.
 */
export function firmEntries(before: Directory, after: Directory, changes: Changes, facts: FirmFacts): Firm {
  const names = new Set<string>();
  for (const row of changes.added)
    if (facts.sheltered.has(row) || fieldAt(after, "locationMethod", row) === "generalised")
      names.add(fold(fieldAt(after, "name", row)));
  const hidden = (row: number) => names.size > 0 && names.has(fold(fieldAt(before, "name", row)));
  return {
    hidden,
    gone: (row) => facts.withdrawn > 0 || hidden(row),
    pair: (pair) => changes.sheltered.has(pair),
  };
}

const MOST_MARKS = 3000;

/** Longitude and latitude of every entry of a section that has a place, one after another; of a move both ends. Of very many, some spread over all. */
export function placesOf(comparison: Comparison, section: "added" | "gone" | "moved"): Float64Array {
  const size = sizeOf(comparison, section);
  const step = Math.max(1, Math.ceil(size / MOST_MARKS));
  const places: number[] = [];
  for (let index = 0; index < size; index += step) {
    const { from, to } = entryAt(comparison, section, index);
    for (const place of [from, to]) if (place) places.push(place.longitude, place.latitude);
  }
  return Float64Array.from(places);
}
