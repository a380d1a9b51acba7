import { maskPersonal } from "../privacy/personal-text.ts";
import { grown } from "../store/text-builder.ts";
import type { TermReader } from "../values/read-terms.ts";
import type { TermLists } from "./term-lists.ts";

const MOST_PARTS = 2 ** 12; // that are remembered
const MOST_WORDS = 2 ** 16; // and those that are not known
/** Steps past other words that so many questions may take: words can be chosen so that all of them have one hash. */
const mostSteps = (asked: number): number => 1000 + 4 * asked;
const [SPACE, SEMICOLON] = [0x20, 0x3b];
const NOT_KNOWN = -1;
const NO_PART = 0;

/** Gives the list of terms of the cell that these bytes are; -1 when it has to be read with care. */
export type KnownTerms = (bytes: Uint8Array, start: number, end: number) => number;

/** Looks up the parts of cells, between semicolons, among the words that were read before. */
export function createKnownTerms(reader: TermReader, lists: TermLists): KnownTerms {
  const partOf = createPartNumbers(learn);
  /** Terms of each part, by number; part 0 is no part. */
  const parts: (readonly number[])[] = [[]];

  /** The number of a part, 0 when it has to be read with care. */
  function learn(part: string): number {
    if (parts.length >= MOST_PARTS) return NO_PART;
    const { terms, unknown, isTheirs, issues } = reader.read(part);
    const numbers = terms.map(lists.termOf);
    const isPlain =
      terms.length > 0 &&
      !numbers.includes(NOT_KNOWN) &&
      unknown.length === 0 &&
      !isTheirs &&
      issues.length === 0 &&
      !/[|\n\r{}\ufffd]/.test(part) &&
      maskPersonal(part) === part;
    return isPlain ? parts.push(numbers) - 1 : NO_PART;
  }

  return (bytes, start, end) => {
    let isEmpty = true;
    lists.begin();
    for (let from = start, to = start; from < end; from = to + 1) {
      while (from < end && bytes[from] === SPACE) from++;
      to = from;
      while (to < end && bytes[to] !== SEMICOLON) to++;
      let past = to;
      while (past > from && bytes[past - 1] === SPACE) past--;
      if (past === from) continue;
      const terms = parts[partOf(bytes, from, past)]!;
      if (terms.length === 0) return NOT_KNOWN;
      for (let at = 0; at < terms.length; at++) lists.add(terms[at]!);
      isEmpty = false;
    }
    return isEmpty ? NOT_KNOWN : lists.end();
  };
}

/** Numbers texts by their bytes: `learn` says once what the number of each is, as long as there are not too many; it is 0 for all others. */
function createPartNumbers(learn: (part: string) => number): (bytes: Uint8Array, start: number, end: number) => number {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  let slots = new Int32Array(2 ** 10); // pairs: hash, 1 + index of the text
  let numbers = new Uint16Array(2 ** 8); // by index
  let offsets = new Uint32Array(2 ** 8); // where each begins
  let texts = new Uint8Array(2 ** 12); // end to end
  let textsView = new DataView(texts.buffer);
  let [size, asked, steps] = [0, 0, 0];
  let source = new Uint8Array() as Uint8Array;
  let view = new DataView(source.buffer);

  function isSame(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = offsets[index]!;
    if (offsets[index + 1]! - from !== end - start) return false;
    let at = start;
    const shift = from - start;
    for (const last = end - 4; at <= last; at += 4)
      if (view.getInt32(at, true) !== textsView.getInt32(at + shift, true)) return false;
    for (; at < end; at++) if (bytes[at] !== texts[at + shift]) return false;
    return true;
  }

  function add(hash: number, bytes: Uint8Array, start: number, end: number): number {
    if (size === MOST_WORDS) return NO_PART;
    const from = offsets[size]!;
    if (size + 2 > offsets.length) offsets = grown(offsets, size + 2);
    if (size + 1 > numbers.length) numbers = grown(numbers, size + 1);
    if (from + end - start > texts.length) {
      texts = grown(texts, from + end - start);
      textsView = new DataView(texts.buffer);
    }
    texts.set(bytes.subarray(start, end), from);
    offsets[size + 1] = from + end - start;
    const number = learn(decoder.decode(bytes.subarray(start, end)));
    numbers[size++] = number;
    if (size * 4 > slots.length) {
      const old = slots;
      slots = new Int32Array(old.length * 4);
      for (let at = 0; at < old.length; at += 2) if (old[at + 1] !== 0) put(old[at]!, old[at + 1]!);
    }
    put(hash, size);
    return number;
  }

  function put(hash: number, value: number): void {
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    for (; slots[slot + 1] !== 0; steps++) slot = (slot + 2) & mask;
    slots[slot] = hash;
    slots[slot + 1] = value;
  }

  return (bytes, start, end) => {
    if (steps > mostSteps(asked++)) return NO_PART;
    if (bytes !== source) {
      source = bytes;
      view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    let hash = end - start;
    let at = start;
    for (const last = end - 4; at <= last; at += 4) {
      hash = Math.imul(hash ^ view.getInt32(at, true), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    for (; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x85ebca6b);
    hash ^= hash >>> 13;
    const mask = slots.length - 2;
    for (let slot = (hash << 1) & mask; slots[slot + 1] !== 0; slot = (slot + 2) & mask, steps++) {
      const index = slots[slot + 1]! - 1;
      if (slots[slot] === hash && isSame(index, bytes, start, end)) return numbers[index]!;
    }
    return add(hash, bytes, start, end);
  };
}
