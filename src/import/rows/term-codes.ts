import type { CellBuilder } from "../store/cell-builder.ts";
import { detached } from "../store/cell-builder.ts";
import type { TermReader } from "../values/read-terms.ts";

const MOST_PARTS = 4;
const BASE = 1024; // parts that are remembered
const MOST_STATES = 2 ** 20; // with a part, a state makes a number that engines keep small
const SEMICOLON = 59;
const SPACE = 32;

/**
 * Codes of cells whose every part is a word that we know, without making texts: parts are looked up and lead from state to state.
 * -1 for all others, which have to be read with care.
 */
export function createTermCodes(reader: TermReader, column: CellBuilder): (cell: string) => number {
  const partOf = new Map<string, number>();
  const parts: (readonly string[])[] = [];
  // A state is what has been read of a cell so far: a run of parts. Each knows the code of the terms of its parts.
  const states: { readonly terms: readonly string[]; readonly code: number }[] = [{ terms: [], code: 0 }];
  const nextState = new Map<number, number>();

  function learn(part: string): number {
    if (parts.length >= BASE - 1) return -1;
    const kept = detached(part);
    const { terms, unknown, issues } = reader.read(kept);
    const isPlain = terms.length > 0 && unknown.length === 0 && issues.length === 0 && !/[|\n\r{}]/.test(kept);
    const id = isPlain ? parts.push(terms) : -1;
    partOf.set(kept, id);
    return id;
  }

  function enter(state: number, part: number): number {
    if (states.length >= MOST_STATES) return -1;
    const terms = [...new Set([...states[state]!.terms, ...parts[part - 1]!])];
    const next = states.push({ terms, code: column.codeFor(terms.join(";")) }) - 1;
    nextState.set(state * BASE + part, next);
    return next;
  }

  return (cell) => {
    let [state, count, from] = [0, 0, 0];
    const length = cell.length;
    while (from < length) {
      let to = cell.indexOf(";", from);
      if (to < 0) to = length;
      if (cell.charCodeAt(from) === SPACE && to > from) {
        from++;
        continue;
      }
      const end = cell.charCodeAt(to - 1) === SPACE ? to - 1 : to;
      if (end > from) {
        const part = from === 0 && end === length ? cell : cell.slice(from, end);
        const id = partOf.get(part) ?? learn(part);
        if (id < 0 || ++count > MOST_PARTS) return -1;
        state = nextState.get(state * BASE + id) ?? enter(state, id);
        if (state < 0) return -1;
      }
      from = to + 1;
      if (from < length && cell.charCodeAt(from) === SEMICOLON) return -1;
    }
    return state === 0 ? -1 : states[state]!.code;
  };
}
