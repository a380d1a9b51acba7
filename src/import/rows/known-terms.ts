import { grown } from "../../model/grown.ts";
import { maskPersonal } from "../privacy/personal-text.ts";
import { type ViewedBytes, viewed } from "../raw/viewed-bytes.ts";
import type { TermReader } from "../values/read-terms.ts";
import { addTerm, beginList, endList, type TermLists, termOf } from "./term-lists.ts";

const MOST_PARTS = 2 ** 12; // that are remembered
const MOST_WORDS = 2 ** 16; // and those that are not known
/** Steps past other words that so many questions may take: words can be chosen so that all of them have one hash. */
const mostSteps = (asked: number): number => 1000 + 4 * asked;
const [SPACE, SEMICOLON] = [0x20, 0x3b];
const NOT_KNOWN = -1;
const NO_PART = 0;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * The parts of cells, between semicolons, that were read before. They are looked up by functions of this file alone, whose compiled code
 * outlives them.
 */
export interface KnownTerms {
  readonly reader: TermReader;
  readonly lists: TermLists;
  /** Terms of each part, by number; part 0 is no part. */
  readonly parts: (readonly number[])[];
  /** Texts by their bytes, end to end, known or not: where each begins, and the number of its part. */
  size: number;
  texts: ViewedBytes;
  offsets: Uint32Array;
  numbers: Uint16Array;
  /** Pairs of a hash and 1 + the index of a text. */
  slots: Int32Array;
  asked: number;
  steps: number;
  /** Where the cell lies that is looked up. */
  source: ViewedBytes;
}

export const createKnownTerms = (reader: TermReader, lists: TermLists): KnownTerms => ({
  reader,
  lists,
  parts: [[]],
  size: 0,
  texts: viewed(new Uint8Array(2 ** 12)),
  offsets: new Uint32Array(2 ** 8),
  numbers: new Uint16Array(2 ** 8),
  slots: new Int32Array(2 ** 10),
  asked: 0,
  steps: 0,
  source: viewed(new Uint8Array()),
});

/** The list of terms of the cell that these bytes are; -1 when it has to be read with care. */
export function knownList(known: KnownTerms, bytes: Uint8Array, start: number, end: number): number {
  const { lists, parts } = known;
  if (bytes !== known.source.bytes) known.source = viewed(bytes);
  let isEmpty = true;
  beginList(lists);
  for (let from = start, to = start; from < end; from = to + 1) {
    while (from < end && bytes[from] === SPACE) from++;
    to = from;
    while (to < end && bytes[to] !== SEMICOLON) to++;
    let past = to;
    while (past > from && bytes[past - 1] === SPACE) past--;
    if (past === from) continue;
    const terms = parts[partOf(known, from, past)]!;
    if (terms.length === 0) return NOT_KNOWN;
    for (let at = 0; at < terms.length; at++) addTerm(lists, terms[at]!);
    isEmpty = false;
  }
  return isEmpty ? NOT_KNOWN : endList(lists);
}

/** The number of a part of the source, 0 when it has to be read with care or there are too many. */
function partOf(known: KnownTerms, start: number, end: number): number {
  if (known.steps > mostSteps(known.asked++)) return NO_PART;
  const { slots } = known;
  const hash = hashOf(known.source, start, end);
  const mask = slots.length - 2;
  for (let slot = (hash << 1) & mask; slots[slot + 1] !== 0; slot = (slot + 2) & mask, known.steps++) {
    const index = slots[slot + 1]! - 1;
    if (slots[slot] === hash && isSame(known, index, start, end)) return known.numbers[index]!;
  }
  return addPart(known, hash, start, end);
}

function hashOf({ bytes, view }: ViewedBytes, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (const last = end - 4; at <= last; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at, true), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  for (; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

function isSame({ source, texts, offsets }: KnownTerms, index: number, start: number, end: number): boolean {
  const from = offsets[index]!;
  if (offsets[index + 1]! - from !== end - start) return false;
  let at = start;
  const shift = from - start;
  for (const last = end - 4; at <= last; at += 4)
    if (source.view.getInt32(at, true) !== texts.view.getInt32(at + shift, true)) return false;
  for (; at < end; at++) if (source.bytes[at] !== texts.bytes[at + shift]) return false;
  return true;
}

function addPart(known: KnownTerms, hash: number, start: number, end: number): number {
  const { size } = known;
  if (size === MOST_WORDS) return NO_PART;
  const from = known.offsets[size]!;
  if (size + 2 > known.offsets.length) known.offsets = grown(known.offsets, size + 2);
  if (size + 1 > known.numbers.length) known.numbers = grown(known.numbers, size + 1);
  if (from + end - start > known.texts.bytes.length) known.texts = viewed(grown(known.texts.bytes, from + end - start));
  const part = known.source.bytes.subarray(start, end);
  known.texts.bytes.set(part, from);
  known.offsets[size + 1] = from + end - start;
  const number = learn(known, decoder.decode(part));
  known.numbers[known.size++] = number;
  if (known.size * 4 > known.slots.length) {
    const old = known.slots;
    known.slots = new Int32Array(old.length * 4);
    for (let at = 0; at < old.length; at += 2) if (old[at + 1] !== 0) put(known, old[at]!, old[at + 1]!);
  }
  put(known, hash, known.size);
  return number;
}

function put(known: KnownTerms, hash: number, value: number): void {
  const { slots } = known;
  const mask = slots.length - 2;
  let slot = (hash << 1) & mask;
  for (; slots[slot + 1] !== 0; known.steps++) slot = (slot + 2) & mask;
  slots[slot] = hash;
  slots[slot + 1] = value;
}

/** The number of a part, 0 when it has to be read with care. */
function learn({ reader, lists, parts }: KnownTerms, part: string): number {
  if (parts.length >= MOST_PARTS) return NO_PART;
  const { terms, unknown, isTheirs, issues } = reader.read(part);
  const numbers = terms.map((term) => termOf(lists, term));
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
