import { breakLoneReturns } from "./break-lone-returns.ts";

export type LineEnds = "line feed" | "carriage return" | "mixed";

export function lineEnds(head: string): LineEnds {
  if (!/\r(?!\n)/.test(head.replace(/\r$/, ""))) return "line feed";
  return head.includes("\n") ? "mixed" : "carriage return";
}

export function normaliseEnds(text: string, ends: LineEnds): string {
  if (ends === "line feed" && !text.includes("\r")) return text;
  return breakLoneReturns(text);
}

/** The head ends somewhere in a line; only whole lines are judged. */
export function trimToLines(head: string, whole: boolean): string {
  const end = head.lastIndexOf("\n");
  return whole || end < 0 ? head : head.slice(0, end + 1);
}

export function countLines(text: string): number {
  let count = 0;
  for (let next = text.indexOf("\n"); next >= 0; next = text.indexOf("\n", next + 1)) count++;
  return count;
}

export function hasMixedEnds(head: string, ends: LineEnds): boolean {
  if (ends === "mixed") return true;
  const outside = head.replace(/"[^"]*"/g, "");
  return /\r\n/.test(outside) && /(^|[^\r])\n/.test(outside);
}
