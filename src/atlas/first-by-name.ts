import type { Atlas } from "../model/atlas.ts";
import type { TextColumn } from "../model/column.ts";
import { finish } from "../model/steps.ts";
import { foldedNamesOf, foldedStart } from "./folded-names.ts";
import { keyAtPlace } from "./key-at-place.ts";
import { fourBytes, sortTexts } from "./name-order.ts";

type Rows = Pick<Atlas, "directories" | "starts" | "rowOf">;

/**
 * The first `count` rows that the mask holds, in the order by name, without ordering the others: those whose first four bytes are small enough, then
 * of those that agree in them, by the next four, until all are told apart. Rows are counted through the directories, as equal names stand.
 * @param starts see `startsOfNames`
 */
export function firstByName(rows: Rows, starts: Uint32Array, mask: Uint8Array, count: number): Uint32Array {
  const { counted, keys } = selected(rows, starts, mask);
  const most = Math.min(count, counted.length);
  if (most === 0) return new Uint32Array(0);
  const { below, alike } = split(counted, keys, most - 1);
  const chosen = Uint32Array.from([...below, ...firstOfAlike(rows, alike, most - below.length)]).sort();
  const names = namesOf(rows, chosen);
  const order = Uint32Array.from(chosen.keys());
  finish(sortTexts(names, order, new Uint32Array(order.length), 0, order.length, 0));
  return order.map((at) => rows.rowOf[chosen[at]!]!);
}

/** The first four bytes of all folded names. */
export function startsOfNames({ directories, rowOf }: Rows): Uint32Array {
  const keys = new Uint32Array(rowOf.length);
  let at = 0;
  for (const { fields, size } of directories) {
    const column = fields.get("name");
    for (let row = 0; row < size; row++) keys[at++] = foldedStart(column, row);
  }
  return keys;
}

/** Rows that the mask holds, with the starts of their names. */
function selected({ rowOf }: Rows, starts: Uint32Array, mask: Uint8Array) {
  const [counted, keys] = [new Uint32Array(rowOf.length), new Uint32Array(rowOf.length)];
  let size = 0;
  for (let at = 0; at < rowOf.length; at++) {
    if (mask[rowOf[at]!] === 0) continue;
    keys[size] = starts[at]!;
    counted[size++] = at;
  }
  return { counted: counted.subarray(0, size), keys: keys.subarray(0, size) };
}

/** What stands before the key at a place, and what has the same key. */
function split(values: Uint32Array, keys: Uint32Array, place: number) {
  const bound = keyAtPlace(keys, place);
  const [below, alike]: [number[], number[]] = [[], []];
  for (let at = 0; at < keys.length; at++) {
    if (keys[at]! < bound) below.push(values[at]!);
    else if (keys[at] === bound) alike.push(values[at]!);
  }
  return { below, alike: Uint32Array.from(alike), bound };
}

/** The first `count` of rows whose names agree in their first four bytes. */
function firstOfAlike(rows: Rows, alike: Uint32Array, count: number): Uint32Array {
  if (alike.length === count) return alike;
  const names = namesOf(rows, alike);
  const found: number[] = [];
  let left = Uint32Array.from(alike.keys());
  for (let depth = 4; left.length > count - found.length; depth += 4) {
    const next = split(
      left,
      left.map((at) => fourBytes(names, at, depth)),
      count - found.length - 1,
    );
    found.push(...next.below);
    const isEnded = (next.bound & 0xff) === 0; // these names are equal, and stand in the order of their rows
    left = isEnded ? next.alike.subarray(0, count - found.length) : next.alike;
  }
  return Uint32Array.from([...found, ...left], (at) => alike[at]!);
}

function namesOf({ directories, starts }: Rows, counted: Uint32Array): TextColumn {
  let index = 0; // they are in order
  return foldedNamesOf(
    Array.from(counted, (at) => {
      while (at >= starts[index + 1]!) index++;
      return { directory: directories[index]!, row: at - starts[index]! };
    }),
  );
}
