import { MOST_PARTS, type Split } from "../model/arrangement.ts";

/** Signs that part the cells of a column, the most telling first. */
export const SIGNS = [";", "|", "\n", " / ", " - ", ",", "/", " "] as const;

/** The sign by which most of some cells fall into as many parts, and where those might go: they are kept until fields are chosen. */
export function usualSplit(cells: readonly string[]): Extract<Split, { by: "separator" }> {
  const filled = cells.filter((cell) => cell.trim() !== "");
  let best = { sign: ";" as string, parts: 2, cells: 0 };
  for (const sign of SIGNS) {
    const counts = new Map<number, number>();
    for (const cell of filled) {
      const parts = cell.split(sign).length;
      if (parts > 1 && parts <= MOST_PARTS) counts.set(parts, (counts.get(parts) ?? 0) + 1);
    }
    for (const [parts, count] of counts) if (count > best.cells) best = { sign, parts, cells: count };
  }
  return { by: "separator", separator: best.sign, into: Array.from({ length: best.parts }, () => "extra" as const) };
}
