import { changesBetween } from "../../model/changes-between.ts";
import { fold } from "../../model/fold.ts";
import type { Suggestion } from "../../model/source-words.ts";

export interface Named {
  readonly name: string;
  readonly term: string;
}

interface Entry extends Named {
  readonly tokens: readonly string[];
}

const MOST = 3;
const LEAST_SCORE = 0.55;
/** Letters of two tokens that have to be alike for them to be forms of one word. */
const LEAST_ALIKE = 0.6;
/** Trigrams that they have to share before their letters are compared one by one. */
const LEAST_SHARED = 0.2;
const LONGEST_WORD = 120; // letters that are compared

/**
 * Finds the terms whose names resemble a word: their tokens are compared by their trigrams, and a token that many terms have ("cooperative")
 * weighs less than one that few have ("housing").
 */
export function createResemblance(named: readonly Named[]): (word: string) => readonly Suggestion[] {
  const entries: Entry[] = named.map((each) => ({ ...each, tokens: tokensOf(each.name) }));
  const termsWith = new Map<string, Set<string>>();
  for (const { tokens, term } of entries)
    for (const token of tokens) {
      const terms = termsWith.get(token);
      if (terms) terms.add(term);
      else termsWith.set(token, new Set([term]));
    }
  const all = new Set(named.map(({ term }) => term)).size;
  const weightOf = (token: string): number => Math.log(1 + all / (termsWith.get(token)?.size ?? 1));
  const tokens = [...termsWith.keys()];
  const sizes = tokens.map((token) => gramsOf(token).size);
  const withGram = new Map<string, number[]>();
  tokens.forEach((token, at) => {
    for (const gram of gramsOf(token)) {
      const list = withGram.get(gram);
      if (list) list.push(at);
      else withGram.set(gram, [at]);
    }
  });
  const entriesWith = new Map<string, number[]>();
  entries.forEach((entry, at) => {
    for (const token of entry.tokens) {
      const list = entriesWith.get(token);
      if (list) list.push(at);
      else entriesWith.set(token, [at]);
    }
  });

  /** Tokens of ours that are forms of one of theirs, with how alike they are. */
  function formsOf(token: string): Map<string, number> {
    const grams = gramsOf(token);
    const shared = new Map<number, number>();
    for (const gram of grams) for (const at of withGram.get(gram) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const forms = new Map<string, number>();
    for (const [at, count] of shared) {
      const other = tokens[at]!;
      const dice = (2 * count) / (grams.size + sizes[at]!);
      const alike = Math.max(dice, partOf(token, other), dice < LEAST_SHARED ? 0 : spelling(token, other));
      if (alike >= LEAST_ALIKE) forms.set(other, alike);
    }
    return forms;
  }

  return (word) => {
    const theirs = tokensOf(word.slice(0, LONGEST_WORD));
    const forms = theirs.map(formsOf);
    const met = new Set(forms.flatMap((each) => [...each.keys()].flatMap((token) => entriesWith.get(token)!)));
    const weights = theirs.map((token, at) => weightOf(closestOf(token, forms[at]!)));
    const best = new Map<string, Suggestion>();
    for (const at of met) {
      const { term, name, tokens: ours } = entries[at]!;
      const score = scoreOf(forms, weights, ours, weightOf);
      if (score >= LEAST_SCORE && score > (best.get(term)?.score ?? 0)) best.set(term, { term, score, like: name });
    }
    return [...best.values()]
      .sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1))
      .slice(0, MOST)
      .map((each) => ({ ...each, score: Math.round(each.score * 100) / 100 }));
  };
}

/** The form that is most alike stands for a token in how much it says. */
function closestOf(token: string, forms: ReadonlyMap<string, number>): string {
  let [closest, most] = [token, 0];
  for (const [form, alike] of forms) if (alike > most) [closest, most] = [form, alike];
  return closest;
}

/** How much of both is found in the other, by weight. */
function scoreOf(
  forms: readonly ReadonlyMap<string, number>[],
  weights: readonly number[],
  ours: readonly string[],
  weightOf: (token: string) => number,
): number {
  let [found, all] = [0, 0];
  forms.forEach((form, at) => {
    all += weights[at]!;
    found += weights[at]! * Math.max(0, ...ours.map((token) => form.get(token) ?? 0));
  });
  let [covered, whole] = [0, 0];
  for (const token of ours) {
    whole += weightOf(token);
    covered += weightOf(token) * Math.max(0, ...forms.map((form) => form.get(token) ?? 0));
  }
  return all === 0 || whole === 0 ? 0 : (2 * found * covered) / (found * whole + covered * all || 1);
}

/** 1 less the share of letters that are missing, added or others; 0 where they are too many for a slip. */
function spelling(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  const most = longest < 5 ? 0 : longest < 10 ? 1 : 2;
  if (Math.abs(a.length - b.length) > most) return 0;
  const changes = changesBetween(a, b);
  return changes > most ? 0 : 1 - changes / longest;
}

/** A long word that is put together of others holds them. */
function partOf(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 5 && (long.startsWith(short) || long.endsWith(short)) ? 0.75 : 0;
}

const SMALL = new Set(
  "and or of the for in a an to y e et de la le les des du d l el los las del und der die das von für fuer i o en och og da do dos di della e a al".split(
    " ",
  ),
);
const SEGMENTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Hangul}]/u;

/** Words without the small ones; of scripts that part no words the whole is one. */
function tokensOf(text: string): string[] {
  const all = fold(text).split(" ").filter(Boolean);
  return [...new Set(all.filter((token) => !SMALL.has(token)))];
}

function gramsOf(token: string): Set<string> {
  const padded = SEGMENTED.test(token) ? token : ` ${token} `;
  const size = SEGMENTED.test(token) ? 2 : 3;
  const grams = new Set<string>();
  for (let at = 0; at + size <= padded.length; at++) grams.add(padded.slice(at, at + size));
  if (grams.size === 0) grams.add(padded);
  return grams;
}
