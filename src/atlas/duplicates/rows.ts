import { type Column, cellAt, type TextColumn } from "../../model/column.ts";
import type { Directory } from "../../model/directory.ts";
import { fold } from "../../model/fold.ts";
import type { Field } from "../../model/initiative.ts";
import { letGo } from "../../model/let-go.ts";
import { readListCell } from "../../model/list-cell.ts";
import type { Steps } from "../../model/steps.ts";
import { foldedNames } from "../folded-names.ts";
import { type NameForm, nameForm } from "./name-form.ts";

/** Rows of several directories under one number each: those of the directory that is looked at come first. */
export interface Rows {
  readonly size: number;
  /** Rows of the directory that is looked at. */
  readonly own: number;
  /** Degrees where the point is that of the initiative itself, NaN where it stands for a town or was blurred. */
  readonly latitude: Float64Array;
  readonly longitude: Float64Array;
  /** Equal where the folded names are. */
  readonly nameHash: Uint32Array;
  /** 0 is the directory that is looked at. */
  readonly directoryOf: (at: number) => number;
  readonly rowOf: (at: number) => number;
  readonly cell: (field: Field, at: number) => string;
  readonly has: (field: Field) => boolean;
  /** The name first; then its other names. */
  readonly names: (at: number) => readonly NameForm[];
  /** Whether many of all names have this word. */
  readonly isCommon: (word: string) => boolean;
  /** Whether its place may be compared. */
  readonly isOpen: (at: number) => boolean;
  /** Nothing is asked of them any more. */
  letGo(): void;
}

/** Of these precisions a point says where the initiative itself is. */
const OF_ITS_OWN: ReadonlySet<string> = new Set(["", "exact", "street", "postcode", "unknown"]);
const BLURRED = "generalised";

/** Whether a point of this precision and method says where the initiative itself is. */
export const isOfItsOwn = (precision: string, method: string): boolean =>
  OF_ITS_OWN.has(precision) && method !== BLURRED;

const ROWS_PER_STEP = 2 ** 14;
const REMEMBERED = 2 ** 14;
const encoder = new TextEncoder();
const MOST_NAMES = 4;
const WORD_SLOTS = 2 ** 18;
/** A word of so many names, and of such a share of them, does not tell one from another. */
const COMMON_NAMES = 6;
const COMMON_SHARE = 0.003;
const SPACE = 0x20;

/** @param sheltered more rows of the first directory whose place must not be found */
export function* rowsOf(directories: readonly Directory[], sheltered: ReadonlySet<number>): Steps<Rows> {
  const starts = [0];
  for (const { size } of directories) starts.push(starts.at(-1)! + size);
  const size = starts.at(-1)!;
  const latitude = new Float64Array(size).fill(Number.NaN);
  const longitude = new Float64Array(size).fill(Number.NaN);
  const nameHash = new Uint32Array(size);
  const hidden = new Uint8Array(size);
  const wordNames = new Uint32Array(WORD_SLOTS); // names with a word, by its hash

  for (const [index, directory] of directories.entries()) {
    const start = starts[index]!;
    yield* lookThroughNames(directory, nameHash.subarray(start, starts[index + 1]), wordNames);
    const { fields } = directory;
    const [across, down] = [fields.get("longitude"), fields.get("latitude")];
    const [precision, method] = [fields.get("locationPrecision"), fields.get("locationMethod")];
    for (let row = 0; row < directory.size; row++) {
      if (row % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield;
      const how = cellOf(precision, row);
      const isSheltered = directory.sheltered?.has(row) || (index === 0 && sheltered.has(row));
      if (isSheltered || how === BLURRED || cellOf(method, row) === BLURRED) {
        hidden[start + row] = 1;
        continue;
      }
      if (across?.type !== "number" || down?.type !== "number" || !OF_ITS_OWN.has(how)) continue;
      longitude[start + row] = across.values[row]!;
      latitude[start + row] = down.values[row]!;
    }
  }

  const directoryOf = (at: number): number => {
    let index = 0;
    while (starts[index + 1]! <= at) index++;
    return index;
  };
  const cell = (field: Field, at: number): string => {
    const index = directoryOf(at);
    return cellOf(directories[index]!.fields.get(field), at - starts[index]!);
  };
  const has = (field: Field): boolean => directories.some(({ fields }) => fields.has(field));
  const hasOthers = has("legalName") || has("altNames");
  const readNames = (at: number): readonly NameForm[] => {
    const index = directoryOf(at);
    const name = fold(cellOf(directories[index]!.fields.get("name"), at - starts[index]!));
    if (!hasOthers) return [nameForm(name)];
    const others = [cell("legalName", at), ...readListCell(cell("altNames", at))].map(fold);
    return [...new Set([name, ...others])].filter(Boolean).slice(0, MOST_NAMES).map(nameForm);
  };
  return {
    size,
    own: starts[1] ?? 0,
    latitude,
    longitude,
    nameHash,
    directoryOf,
    rowOf: (at) => at - starts[directoryOf(at)]!,
    cell,
    has,
    names: remembered(readNames),
    isCommon: remembered((word) => {
      const bytes = encoder.encode(word);
      return wordNames[hashBytes(bytes, 0, bytes.length) % WORD_SLOTS]! >= Math.max(COMMON_NAMES, size * COMMON_SHARE);
    }),
    isOpen: (at) => hidden[at] === 0,
    letGo: () => letGo(latitude, longitude, nameHash, hidden, wordNames),
  };
}

/** Hashes the folded names, and counts the names that have a word. They are folded some at a time: all of a large directory take as much room as they do there. */
function* lookThroughNames(directory: Directory, hashes: Uint32Array, wordNames: Uint32Array): Steps<void> {
  for (let from = 0; from < directory.size; from += ROWS_PER_STEP) {
    const rows = Uint32Array.from({ length: Math.min(ROWS_PER_STEP, directory.size - from) }, (_, at) => from + at);
    const names = yield* foldedNames(directory, rows);
    for (let at = 0; at < rows.length; at++) {
      hashes[from + at] = hashBytes(names.bytes, names.offsets[at]!, names.offsets[at + 1]!);
      countWords(names, at, wordNames);
    }
    letGo(rows, names.bytes, names.offsets);
    yield;
  }
}

const cellOf = (column: Column | undefined, row: number): string => (column ? cellAt(column, row) : "");

/** Rows near each other are compared one after another, so the last few thousand names are those that are asked for again. */
function remembered<Key, Value>(read: (key: Key) => Value): (key: Key) => Value {
  let fresh = new Map<Key, Value>();
  let old = new Map<Key, Value>();
  return (key) => {
    let value = fresh.get(key);
    if (value !== undefined) return value;
    value = old.get(key) ?? read(key);
    if (fresh.size >= REMEMBERED) {
      old = fresh;
      fresh = new Map();
    }
    fresh.set(key, value);
    return value;
  };
}

function countWords({ bytes, offsets }: TextColumn, row: number, names: Uint32Array): void {
  const end = offsets[row + 1]!;
  for (let from = offsets[row]!; from < end; ) {
    let to = from;
    while (to < end && bytes[to] !== SPACE) to++;
    names[hashBytes(bytes, from, to) % WORD_SLOTS]!++;
    from = to + 1;
  }
}

/** FNV-1a, mixed at the end so that all bits count. */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return mixed(hash);
}

export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (once ^ (once >>> 13)) >>> 0;
}
