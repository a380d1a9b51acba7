import { grown } from "../model/grown.ts";
import { letGo } from "../model/let-go.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary.ts";

/** The distinct words of some texts, and which texts have each. */
export interface WordTable {
  readonly vocabulary: Vocabulary;
  readonly parts: readonly WordPart[];
}

/** Words of up to 65,536 texts that follow one another. */
export interface WordPart {
  /** The text that is number 0 here. */
  readonly first: number;
  /** Numbers of the words in it, ascending. */
  readonly words: Uint32Array;
  /** Its i-th word is in `texts[firsts[i]]` … `texts[firsts[i + 1] - 1]`, ascending. */
  readonly firsts: Uint32Array;
  readonly texts: Uint16Array;
}

export interface WordTableBuilder {
  /** Adds the word `bytes[from]` … `bytes[to - 1]` of a text of the part; texts come in their order. */
  add(bytes: Uint8Array, from: number, to: number, hash: number, text: number): void;
  /** Pairs of a word and a text in this part. */
  readonly pairs: number;
  /** Bytes of the vocabulary. */
  readonly length: number;
  /** Ends a part, whose first text was this one. */
  endPart(first: number): void;
  /** Lets go of what it has gathered. */
  finish(): WordTable;
}

const NEVER = 2 ** 32 - 1;
const FIRST_PAIRS = 256;

export function createWordTable(): WordTableBuilder {
  const vocabulary = createVocabulary();
  const parts: WordPart[] = [];
  let lastText = new Uint32Array(FIRST_PAIRS).fill(NEVER); // of each word
  let pairWords = new Uint32Array(FIRST_PAIRS);
  let pairTexts = new Uint16Array(FIRST_PAIRS);
  let pairs = 0;

  return {
    add(bytes, from, to, hash, text) {
      const word = vocabulary.add(bytes, from, to, hash);
      if (word === lastText.length) lastText = grown(lastText, 0, NEVER);
      if (lastText[word] === text) return;
      lastText[word] = text;
      if (pairs === pairWords.length) {
        pairWords = grown(pairWords);
        pairTexts = grown(pairTexts);
      }
      pairWords[pairs] = word;
      pairTexts[pairs++] = text;
    },
    get pairs() {
      return pairs;
    },
    get length() {
      return vocabulary.length;
    },
    endPart(first) {
      parts.push({ first, ...byWord(pairWords.subarray(0, pairs), pairTexts, vocabulary.size) });
      lastText.fill(NEVER);
      pairs = 0;
    },
    finish() {
      letGo(lastText, pairWords, pairTexts);
      return { vocabulary: vocabulary.finish(), parts };
    },
  };
}

/** Sorts pairs by their word, `size` words there are; those of one word keep their order. */
function byWord(pairWords: Uint32Array, pairTexts: Uint16Array, size: number): Omit<WordPart, "first"> {
  const next = new Uint32Array(size);
  for (let pair = 0; pair < pairWords.length; pair++) next[pairWords[pair]!]!++;
  let count = 0;
  for (let word = 0; word < size; word++) if (next[word]! > 0) count++;
  const [words, firsts] = [new Uint32Array(count), new Uint32Array(count + 1)];
  for (let word = 0, at = 0, before = 0; word < size; word++) {
    const texts = next[word]!;
    next[word] = before;
    before += texts;
    if (texts === 0) continue;
    words[at++] = word;
    firsts[at] = before;
  }
  const texts = new Uint16Array(pairWords.length);
  for (let pair = 0; pair < pairWords.length; pair++) texts[next[pairWords[pair]!]!++] = pairTexts[pair]!;
  letGo(next);
  return { words, firsts, texts };
}
