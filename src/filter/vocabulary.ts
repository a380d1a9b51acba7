import { grown } from "../model/grown.ts";
import { letGo } from "../model/let-go.ts";

/** Distinct words, by number. */
export interface Vocabulary {
  /** All words, a space after each. */
  readonly letters: string;
  /** Where each word begins, and the end of the last. */
  readonly starts: Uint32Array;
}

export interface VocabularyBuilder {
  /** Number of the word `bytes[from]` … `bytes[to - 1]`; a new one gets the next. */
  add(bytes: Uint8Array, from: number, to: number, hash: number): number;
  /** Words so far. */
  readonly size: number;
  /** Bytes of all of them. */
  readonly length: number;
  /** Lets go of what it has gathered. */
  finish(): Vocabulary;
}

const SPACE = 32;
const FIRST_WORDS = 64;

/** Words are found again by hash, in an open table that is never more than half full. */
export function createVocabulary(): VocabularyBuilder {
  let slots = new Uint32Array(FIRST_WORDS * 2); // number of the word and 1; 0: free
  let hashes = new Uint32Array(FIRST_WORDS);
  let starts = new Uint32Array(FIRST_WORDS + 1);
  let letters = new Uint8Array(FIRST_WORDS * 8);
  let size = 0;

  function isWord(word: number, bytes: Uint8Array, from: number, to: number): boolean {
    const start = starts[word]!;
    if (starts[word + 1]! - start !== to - from + 1) return false;
    for (let at = from, own = start; at < to; at++, own++) if (bytes[at] !== letters[own]) return false;
    return true;
  }

  function append(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const word = size++;
    const start = starts[word]!;
    const end = start + to - from;
    if (end >= letters.length) letters = grown(letters, end + 1);
    for (let at = from, own = start; at < to; at++, own++) letters[own] = bytes[at]!;
    letters[end] = SPACE;
    hashes[word] = hash;
    starts[word + 1] = end + 1;
    if (size === hashes.length) makeRoom();
    return word;
  }

  function makeRoom(): void {
    hashes = grown(hashes);
    starts = grown(starts, hashes.length + 1);
    const before = slots;
    slots = new Uint32Array(before.length * 2);
    letGo(before);
    const mask = slots.length - 1;
    for (let word = 0; word < size; word++) {
      let slot = hashes[word]! & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = word + 1;
    }
  }

  return {
    add(bytes, from, to, hash) {
      const mask = slots.length - 1;
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const word = slots[slot]! - 1;
        if (word < 0) {
          slots[slot] = size + 1;
          return append(bytes, from, to, hash);
        }
        if (hashes[word] === hash && isWord(word, bytes, from, to)) return word;
      }
    },
    get size() {
      return size;
    },
    get length() {
      return starts[size]!;
    },
    finish() {
      const bytes = letters.subarray(0, starts[size]);
      const made = { letters: decoder.decode(bytes), starts: inUnits(bytes, starts.slice(0, size + 1)) };
      letGo(slots, hashes, starts, letters);
      return made;
    },
  };
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Turns places among bytes of UTF-8 into places among the units of a string. */
function inUnits(bytes: Uint8Array, starts: Uint32Array): Uint32Array {
  let [at, units] = [0, 0];
  for (let word = 0; word < starts.length; word++) {
    for (const start = starts[word]!; at < start; at++) {
      const byte = bytes[at]!;
      units += byte >= 0xf0 ? 2 : (byte & 0xc0) === 0x80 ? 0 : 1;
    }
    starts[word] = units;
  }
  return starts;
}
