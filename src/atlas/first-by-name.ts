import type { Atlas } from "../model/atlas.ts";
import { BLOCK } from "../model/blocks.ts";
import type { TextColumn } from "../model/column.ts";
import { grown } from "../model/grown.ts";
import { finish } from "../model/steps.ts";
import { foldedNamesOf, foldedPart } from "./folded-names.ts";
import { keyAtPlace } from "./key-at-place.ts";
import { fourBytes, sortTexts } from "./name-order.ts";

type Rows = Pick<Atlas, "directories" | "starts" | "rowOf">;

/**
 * The first `count` rows that the mask holds, in the order by name, without ordering the others: those whose first four bytes are small enough, then
 * of those that agree in them, by the next four, until all are told apart. Rows are counted through the directories, as equal names stand.
 * @param starts see `startsOfNames`
 */
export function firstByName(rows: Rows, starts: Uint32Array, mask: Uint8Array, count: number): Uint32Array {
  const { values, keys } = firstHeld(rows, starts, mask, count);
  const most = Math.min(count, values.length);
  if (most === 0) return new Uint32Array(0);
  const { below, alike } = split(values, keys, most - 1);
  const chosen = Uint32Array.from([...below, ...firstOfAlike(rows, alike, most - below.length)]).sort();
  const names = namesOf(rows, chosen);
  const order = Uint32Array.from(chosen.keys());
  finish(sortTexts(names, order, new Uint32Array(order.length), 0, order.length, 0));
  return order.map((at) => rows.rowOf[chosen[at]!]!);
}

/** Of so many rows one is looked at first, to see about where the last of the first ones stands. */
const SAMPLED = 64;
const LAST = 0xffffffff; // no name starts behind it

/** Rows that the mask holds, its first `count` among them, with the starts of their names; all that it holds where these are fewer. */
function firstHeld({ rowOf }: Rows, starts: Uint32Array, mask: Uint8Array, count: number) {
  const sample = sampleHeld(starts, mask, rowOf).sort();
  const wanted = 2 * Math.ceil(count / SAMPLED) + SAMPLED / 4; // twice as many as should do, as chance may have it otherwise
  const bound = sample[wanted] ?? LAST;
  const first = heldUpTo(bound, starts, mask, rowOf);
  const values = first.length >= count || bound === LAST ? first : heldUpTo(LAST, starts, mask, rowOf);
  return { values, keys: values.map((at) => starts[at]!) };
}

function sampleHeld(starts: Uint32Array, mask: Uint8Array, rowOf: Uint32Array): Uint32Array {
  const sample = new Uint32Array(Math.ceil(starts.length / SAMPLED));
  let size = 0;
  for (let at = 0; at < starts.length; at += SAMPLED) if (mask[rowOf[at]!] === 1) sample[size++] = starts[at]!;
  return sample.subarray(0, size);
}

/** Rows that the mask holds whose names start with the bound, or before it. */
function heldUpTo(bound: number, starts: Uint32Array, mask: Uint8Array, rowOf: Uint32Array): Uint32Array {
  let values = new Uint32Array(2 ** 12);
  let size = 0;
  for (let from = 0; from < starts.length; from += BLOCK) {
    if (size + BLOCK > values.length) values = grown(values);
    size = addUpTo(values, size, bound, starts, mask, rowOf, from, Math.min(starts.length, from + BLOCK));
  }
  return values.subarray(0, size);
}

function addUpTo(
  values: Uint32Array,
  size: number,
  bound: number,
  starts: Uint32Array,
  mask: Uint8Array,
  rowOf: Uint32Array,
  from: number,
  to: number,
): number {
  let end = size;
  for (let at = from; at < to; at++) if (starts[at]! <= bound && mask[rowOf[at]!] === 1) values[end++] = at;
  return end;
}

/** What stands before the key at a place, and what has the same key. */
function split(values: Uint32Array, keys: Uint32Array, place: number) {
  const bound = keyAtPlace(keys, place);
  const [below, alike] = [new Uint32Array(bound.below), new Uint32Array(bound.alike)];
  let [before, same] = [0, 0];
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    if (key < bound.key) below[before++] = values[at]!;
    else if (key === bound.key) alike[same++] = values[at]!;
  }
  return { below, alike, bound: bound.key };
}

/**
 * From this byte on names are folded as a whole, and once: each part is folded from the start of its name, so that of long names that are equal the
 * parts would take the square of their length.
 */
const WHOLE_FROM = 24;

/** The first `count` of rows whose names agree in their first four bytes. */
function firstOfAlike(rows: Rows, alike: Uint32Array, count: number): Uint32Array {
  const { found, left } = narrow(alike, count, 4, WHOLE_FROM, (values, depth) => partsOf(rows, values, depth));
  const missing = count - found.length;
  if (left.length === missing) return Uint32Array.from([...found, ...left]);
  const names = namesOf(rows, left);
  const whole = narrow(Uint32Array.from(left.keys()), missing, WHOLE_FROM, Number.POSITIVE_INFINITY, (values, depth) =>
    values.map((at) => fourBytes(names, at, depth)),
  );
  return Uint32Array.from([...found, ...[...whole.found, ...whole.left].map((at) => left[at]!)]);
}

/**
 * Of values that agree in their first `depth` bytes, those found to be among the first `count`, and those left, of which the others come: as many as
 * are missing, or more that agree in their first `end` bytes.
 * @param partsAt four bytes of each value, from a depth on
 */
function narrow(
  values: Uint32Array,
  count: number,
  depth: number,
  end: number,
  partsAt: (values: Uint32Array, depth: number) => Uint32Array,
): { found: number[]; left: Uint32Array } {
  const found: number[] = [];
  let left = values;
  for (let from = depth; from < end && left.length > count - found.length; from += 4) {
    const next = split(left, partsAt(left, from), count - found.length - 1);
    for (const value of next.below) found.push(value);
    const isEnded = (next.bound & 0xff) === 0; // these names are equal, and stand in the order of their rows
    left = isEnded ? next.alike.subarray(0, count - found.length) : next.alike;
  }
  return { found, left };
}

/** Four bytes of each name. */
function partsOf({ directories, starts }: Rows, counted: Uint32Array, depth: number): Uint32Array {
  const parts = new Uint32Array(counted.length);
  let index = 0; // they are in order
  let column = directories[0]?.fields.get("name");
  for (let each = 0; each < counted.length; each++) {
    const at = counted[each]!;
    if (at >= starts[index + 1]!) {
      while (at >= starts[index + 1]!) index++;
      column = directories[index]!.fields.get("name");
    }
    parts[each] = foldedPart(column, at - starts[index]!, depth);
  }
  return parts;
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
