import type { TermColumn } from "../model/atlas.ts";
import type { Directory } from "../model/directory.ts";
import { readListCell } from "../model/list-cell.ts";
import { KINDS, PRACTICES, SECTORS, type TermList } from "../model/taxonomy.ts";
import { gather } from "./place-rows.ts";
import { toCoded } from "./to-coded.ts";

const LISTS = { sectors: SECTORS, kinds: KINDS, practices: PRACTICES } as const;
export type TermField = keyof typeof LISTS;

/** One dictionary of combinations for all directories. Each distinct cell is read once. */
export function termColumn(
  directories: readonly Directory[],
  field: TermField,
  starts: readonly number[],
  origin: Uint32Array,
): TermColumn {
  const dictionary = createDictionary(LISTS[field]);
  const codes = new Uint32Array(origin.length);
  directories.forEach(({ fields, size }, index) => {
    const column = fields.get(field);
    if (!column) return;
    const { values, codes: cells } = toCoded(column, size);
    const shared = Uint32Array.from(values, dictionary.codeOf);
    const start = starts[index]!;
    for (let row = 0; row < size; row++) codes[start + row] = shared[cells[row]!]!;
  });
  const { combinations } = dictionary;
  const narrow = combinations.length <= 2 ** 16 ? new Uint16Array(codes) : codes;
  return { codes: gather(narrow, origin), combinations };
}

/**
 * Gives every combination of terms a number, the empty one 0. The primary term stays first, the others stand in the order of the list, so
 * that fewer combinations differ. Unknown ids and repeats are passed over.
 */
function createDictionary(list: TermList): { combinations: number[][]; codeOf: (cell: string) => number } {
  const combinations: number[][] = [[]];
  const known = new Map<number | string, number>([[0, 0]]);
  const codeOf = (cell: string): number => {
    const terms = readTerms(cell, list);
    const name = nameOf(terms);
    let code = known.get(name);
    if (code === undefined) {
      code = combinations.push(terms) - 1;
      known.set(name, code);
    }
    return code;
  };
  return { combinations, codeOf };
}

function readTerms(cell: string, list: TermList): number[] {
  const terms: number[] = [];
  const items = /[\\ ]/.test(cell) ? readListCell(cell) : cell.split(";"); // ids have neither
  for (const id of items) {
    const term = list.indexOf(id);
    if (term !== undefined && !terms.includes(term)) terms.push(term);
  }
  if (terms.length < 3) return terms;
  const [primary, ...others] = terms;
  return [primary!, ...others.sort((a, b) => a - b)];
}

const MOST_TERMS = 256;

/** A number for up to six terms, which a map finds sooner than a text. */
function nameOf(terms: readonly number[]): number | string {
  if (terms.length > 6) return terms.join(" ");
  let name = 0;
  for (const term of terms) name = name * MOST_TERMS + term + 1;
  return name;
}
