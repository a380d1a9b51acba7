import { maskPersonal } from "../privacy/personal-text.ts";
import { detached } from "../store/cell-builder.ts";
import type { TermReader } from "../values/read-terms.ts";

const BASE = 1024; // parts that are remembered
const MOST_STATES = 2 ** 16;
const SPACE = 32;

/**
 * Gives the terms of cells whose every part, between semicolons, is a word that was read before, as they are stored; undefined when the cell
 * has to be read with care.
 */
export function createKnownTerms(reader: TermReader): (cell: string) => string | undefined {
  const partOf = new Map<string, number>();
  /** Terms of each part; part 0 is no part. */
  const parts: (readonly string[])[] = [[]];
  // A state is what has been read of a cell so far: a run of parts. Each knows the terms of its parts.
  const states: { readonly terms: readonly string[]; readonly text: string }[] = [{ terms: [], text: "" }];
  const nextState = new Map<number, number>();
  const found: number[] = [];

  /** The part's number, 0 when it has to be read with care. */
  function learn(part: string): number {
    if (parts.length >= BASE) return 0;
    const kept = detached(part);
    const { terms, unknown, issues } = reader.read(kept);
    const isPlain =
      terms.length > 0 &&
      unknown.length === 0 &&
      issues.length === 0 &&
      !/[|\n\r{}]/.test(kept) &&
      maskPersonal(kept) === kept;
    const id = isPlain ? parts.push(terms) - 1 : 0;
    partOf.set(kept, id);
    return id;
  }

  /** Fills `found` with the parts of a cell; false when one of them has to be read with care. */
  function split(cell: string): boolean {
    found.length = 0;
    for (let from = 0, to = 0; from < cell.length; from = to + 1) {
      to = cell.indexOf(";", from);
      if (to < 0) to = cell.length;
      while (from < to && cell.charCodeAt(from) === SPACE) from++;
      let end = to;
      while (end > from && cell.charCodeAt(end - 1) === SPACE) end--;
      if (end === from) continue;
      const part = end - from === cell.length ? cell : cell.slice(from, end);
      const id = partOf.get(part) ?? learn(part);
      if (id === 0) return false;
      found.push(id);
    }
    return found.length > 0;
  }

  /** The state after one more part, -1 when no more are remembered. */
  function enter(state: number, part: number): number {
    if (states.length >= MOST_STATES) return -1;
    const terms = [...new Set([...states[state]!.terms, ...parts[part]!])];
    const next = states.push({ terms, text: terms.join(";") }) - 1;
    nextState.set(state * BASE + part, next);
    return next;
  }

  return (cell) => {
    if (!split(cell)) return undefined;
    let state = 0;
    for (const part of found) {
      state = nextState.get(state * BASE + part) ?? enter(state, part);
      if (state < 0) return undefined;
    }
    return states[state]!.text;
  };
}
