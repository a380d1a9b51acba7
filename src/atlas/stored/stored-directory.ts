import type { Column } from "../../model/column.ts";
import type { Directory } from "../../model/directory.ts";
import type { Field } from "../../model/initiative.ts";
import type { Recipe } from "../../model/recipe.ts";
import type { Account } from "../../model/report.ts";
import { ok, type Result } from "../../model/result.ts";
import type { SearchText } from "../../model/search-text.ts";
import { createArraySink, createArraySource, type Place } from "./arrays.ts";
import { pack, type StoredFault, unpack } from "./pack.ts";
import { openAccount, type StoredAccount, storeAccount } from "./stored-account.ts";
import { openColumn, type StoredColumn, storeColumn, storePrefixed } from "./stored-columns.ts";

/** Goes up whenever what is stored changes its form or its meaning: what a version stored that is not known here is refused rather than misread. */
export const STORED_VERSION = 3;
/** In version 1 all values of coded columns stand in the head, and up to version 2 all ids are stored, and nothing says whether they were made. */
const OPENED_VERSIONS = [1, 2, STORED_VERSION];
export const canOpen = (version: number): boolean => OPENED_VERSIONS.includes(version);

interface Head
  extends Pick<Directory, "source" | "size" | "brought" | "hasMadeIds" | "classifications" | "links" | "assessments"> {
  readonly line: Place;
  /** Rows. */
  readonly sheltered?: Place;
  readonly fields: readonly (readonly [Field, StoredColumn])[];
  readonly extra: readonly (readonly [string, StoredColumn])[];
  readonly account?: StoredAccount;
  readonly recipe?: Recipe;
}

/** A directory that was brought, with what happened at its import. */
export interface Kept {
  readonly directory: Directory;
  readonly account: Account | undefined;
  readonly recipe?: Recipe;
}

/** Makes the text for search out of the other columns. */
export type MakeSearchText = (directory: Omit<Directory, "searchText">) => SearchText;

/**
 * The directory as bytes, in pieces, for whoever keeps it. Ids are stored, as links name them, unless they are nothing but the identifiers of the
 * source behind its id; the text for search is not, as it follows from the other columns.
 */
export function storeDirectory({ directory, account, recipe }: Kept): readonly Uint8Array<ArrayBuffer>[] {
  const { source, size, brought, hasMadeIds, classifications, links, assessments } = directory;
  const sink = createArraySink();
  const prefixed = storePrefixed(directory);
  const store = <Name>(columns: ReadonlyMap<Name, Column>, ids?: Name) =>
    Array.from(columns, ([name, column]) => {
      const stored = name === ids ? prefixed : undefined;
      return [name, stored ?? storeColumn(column, sink)] as const;
    });
  const head: Head = {
    source,
    size,
    brought,
    ...(hasMadeIds && { hasMadeIds }),
    classifications,
    links,
    ...(assessments && { assessments }),
    line: sink.put(directory.line),
    fields: store(directory.fields, "id"),
    extra: store(directory.extra),
    ...(directory.sheltered && { sheltered: sink.put(Uint32Array.from(directory.sheltered)) }),
    ...(account && { account: storeAccount(account, sink) }),
    ...(recipe && { recipe }),
  };
  return pack({ head, arrays: sink.arrays }, STORED_VERSION);
}

/** Its columns lie over these bytes: nothing is read twice, and nothing is parsed but the head. */
export function openStored(bytes: Uint8Array<ArrayBuffer>, searchText: MakeSearchText): Result<Kept, StoredFault> {
  const unpacked = unpack(bytes, ...OPENED_VERSIONS);
  if (!unpacked.ok) return unpacked;
  const head = unpacked.value.head as Head;
  const arrays = createArraySource(unpacked.value.arrays);
  const opened = new Map<StoredColumn, Column>();
  const open = (stored: StoredColumn): Column => {
    const column = opened.get(stored) ?? openColumn(stored, arrays, fieldOf);
    opened.set(stored, column);
    return column;
  };
  const fieldOf = (wanted: Field): Column => open(head.fields.find(([name]) => name === wanted)![1]);
  const openAll = <Name>(columns: readonly (readonly [Name, StoredColumn])[]) =>
    new Map(columns.map(([name, column]) => [name, open(column)]));
  const { source, size, brought, hasMadeIds, classifications, links, assessments } = head;
  const rest = {
    source,
    size,
    brought,
    ...(hasMadeIds && { hasMadeIds }),
    classifications,
    links,
    ...(assessments && { assessments }),
    line: arrays.take(head.line, Uint32Array),
    fields: openAll(head.fields),
    extra: openAll(head.extra),
    ...(head.sheltered && { sheltered: new Set(arrays.take(head.sheltered, Uint32Array)) }),
  };
  const account = head.account && openAccount(head.account, arrays);
  const { recipe } = head;
  return ok({ directory: { ...rest, searchText: searchText(rest) }, account, ...(recipe && { recipe }) });
}
