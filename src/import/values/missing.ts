import type { HeadersFile } from "../../model/taxonomy.ts";

const LONGEST = 16;

/** Tells whether a cell says, in some language, that nothing is known. */
export function missingTest({ matching }: HeadersFile): (cell: string) => boolean {
  const words = new Set<string>();
  for (const word of matching.missingValues) {
    words.add(word);
    words.add(word.toUpperCase());
    words.add(word.charAt(0).toUpperCase() + word.slice(1));
  }
  return (cell) => cell.length <= LONGEST && (words.has(cell) || (cell !== cell.trim() && words.has(cell.trim())));
}

/** A name is missing only when it holds no letter and no digit: None or Null may well be one. */
export const isNoName = (cell: string): boolean => cell === "" || (cell.length < 8 && !/[\p{L}\p{N}\p{S}]/u.test(cell));
