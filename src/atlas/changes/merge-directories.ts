import {
  CHANGE_SECTIONS,
  type ChangeCounts,
  type ChangeSection,
  countsOf,
  type Refused,
  type RefusedChanges,
  type UpdateAccount,
} from "../../model/changes.ts";
import { type Column, cellAt, textColumn } from "../../model/column.ts";
import type { Classification, Directory } from "../../model/directory.ts";
import { FIELDS, type Field } from "../../model/initiative.ts";
import { carryAssessments, shelterAssessments } from "./carry-assessments.ts";
import { mergeColumns, type Origins } from "./merge-columns.ts";
import type { Comparison } from "./read-changes.ts";

export interface Merged {
  /** Under the source of the newer edition; without its text for search, which follows from the rest. */
  readonly directory: Omit<Directory, "searchText">;
  /** Nothing was refused: it is the newer edition as it came. */
  readonly isWhole: boolean;
  readonly account: UpdateAccount;
}

/**
 * The newer edition with what was not accepted put back: new entries that are refused stay out, gone ones stay, at the end, and others stay whole as
 * they were. Both editions are under one source id, so that ids of rows agree. A row of the older edition has no line in the newer file: 0.
 */
export function mergeDirectories(comparison: Comparison, refused: RefusedChanges): Merged {
  const { before, after, changes } = comparison;
  const { origins, counts } = chosenRows(comparison, refused);
  const { title, file } = before.source;
  const account: UpdateAccount = {
    title,
    ...(file !== undefined && { file }),
    rowsBefore: before.size,
    accepted: acceptedOf(countsOf(changes), counts),
    refused: counts,
  };
  const isWhole = CHANGE_SECTIONS.every((section) => counts[section] === 0);
  if (isWhole) return { directory: withOpinions(after, carryAssessments(comparison, new Map())), isWhole, account };
  const size = origins.length;
  const kept = (row: number) => origins[row]! < 0;
  const fields = new Map<Field, Column>();
  for (const field of FIELDS) {
    const [older, newer] = [before.fields.get(field), after.fields.get(field)];
    if (older || newer) fields.set(field, mergeColumns(older, newer, origins));
  }
  const ids = fields.get("id");
  const own = ids && distinctIds(ids, kept, size);
  if (own) fields.set("id", textColumn(own));
  const extra = new Map<string, Column>();
  for (const name of new Set([...after.extra.keys(), ...before.extra.keys()]))
    extra.set(name, mergeColumns(before.extra.get(name), after.extra.get(name), origins));
  const { hasMadeIds: _, searchText: __, sheltered: ___, ...rest } = after;
  const sheltered = shelteredOf(comparison, origins);
  const stayed = new Map<number, string>();
  own?.forEach((id, row) => {
    if (kept(row)) stayed.set(-1 - origins[row]!, id);
  });
  const directory = withOpinions(
    {
      ...rest,
      source: { ...after.source, rowsUsed: size },
      size,
      line: Uint32Array.from(origins, (origin) => (origin < 0 ? 0 : after.line[origin]!)),
      fields,
      ...(sheltered.size > 0 && { sheltered }),
      extra,
      classifications: mergeClassifications(after.classifications, before.classifications),
      links: ids && own ? mergeLinks(comparison, ids, own, kept) : [],
    },
    carryAssessments(comparison, stayed),
  );
  return { directory, isWhole, account };
}

function withOpinions(directory: Merged["directory"], assessments: Directory["assessments"]): Merged["directory"] {
  return assessments ? { ...directory, ...shelterAssessments({ ...directory, assessments }) } : directory;
}

export const isRefused = (refused: Refused | undefined, index: number, named: ReadonlySet<number>): boolean =>
  (refused?.all ?? false) !== named.has(index);

function chosenRows({ before, after, changes, firm }: Comparison, refused: RefusedChanges) {
  const counts: Record<ChangeSection, number> = { added: 0, gone: 0, changed: 0, moved: 0 };
  const refusedRows = (section: ChangeSection, may: (at: number) => boolean): Set<number> => {
    const named = new Set(refused[section]?.except);
    const rows = changes[section].filter((at, index) => isRefused(refused[section], index, named) && may(at));
    counts[section] = rows.length;
    return new Set(rows);
  };
  const out = refusedRows("added", () => true);
  const stay = refusedRows("gone", (row) => !firm.gone(row));
  const may = (pair: number) => !firm.pair(pair);
  const asBefore = new Set([...refusedRows("changed", may), ...refusedRows("moved", may)]);
  const beforeOf = new Int32Array(after.size).fill(-1);
  changes.after.forEach((row, pair) => {
    if (asBefore.has(pair)) beforeOf[row] = changes.before[pair]!;
  });
  const origins: number[] = [];
  for (let row = 0; row < after.size; row++)
    if (beforeOf[row] !== -1) origins.push(-1 - beforeOf[row]!);
    else if (!out.has(row)) origins.push(row);
  for (let row = 0; row < before.size; row++) if (stay.has(row)) origins.push(-1 - row);
  return { origins: Int32Array.from(origins) as Origins, counts: counts as Readonly<typeof counts> };
}

const acceptedOf = (all: ChangeCounts, refused: Readonly<Record<ChangeSection, number>>): ChangeCounts => ({
  added: all.added - refused.added,
  gone: all.gone - refused.gone,
  changed: all.changed - refused.changed,
  moved: all.moved - refused.moved,
  unchanged: all.unchanged,
});

/** An id made of name and place may be that of another row in the other edition: a row of the newer one has it then. */
function distinctIds(ids: Column, kept: (row: number) => boolean, size: number): readonly string[] {
  const written = Array.from({ length: size }, (_, row) => cellAt(ids, row));
  const taken = new Set(written.filter((_, row) => !kept(row)));
  return written.map((id, row) => {
    if (!kept(row)) return id;
    let free = id;
    for (let copy = 2; taken.has(free); copy++) free = `${id}-${copy}`;
    taken.add(free);
    return free;
  });
}

const shelteredOf = ({ before, after }: Comparison, origins: Origins): ReadonlySet<number> =>
  new Set(
    Array.from(origins).flatMap((origin, row) => {
      const isSheltered = origin < 0 ? before.sheltered?.has(-1 - origin) : after.sheltered?.has(origin);
      return isSheltered ? [row] : [];
    }),
  );

function mergeClassifications(newer: readonly Classification[], older: readonly Classification[]): Classification[] {
  const known = new Set(newer.map(({ field, raw }) => `${field}\n${raw}`));
  return [...newer, ...older.filter(({ field, raw }) => !known.has(`${field}\n${raw}`))];
}

/** Links of the rows that are there, each from the edition that its row is of, under the id that the row has now. */
function mergeLinks(
  { before, after }: Comparison,
  ids: Column,
  own: readonly string[],
  kept: (row: number) => boolean,
): Directory["links"] {
  if (before.links.length === 0 && after.links.length === 0) return [];
  const older = new Map<string, string>();
  const newer = new Set<string>();
  for (const [row, id] of own.entries())
    if (kept(row)) older.set(cellAt(ids, row), id);
    else newer.add(id);
  const ofOlder = before.links.flatMap((link) => {
    const from = older.get(link.from);
    return from === undefined ? [] : [{ ...link, from }];
  });
  return [...after.links.filter(({ from }) => newer.has(from)), ...ofOlder];
}
