import { breakLoneReturns } from "./break-lone-returns.ts";

export type LineEnds = "line feed" | "carriage return" | "mixed";

export function lineEnds(head: string): LineEnds {
  if (!/\r(?!\n)/.test(head.replace(/\r$/, ""))) return "line feed";
  if (!head.includes("\n")) return "carriage return";
  const outside = outsideQuotes(head);
  return /\r/.test(outside) && !outside.includes("\n") ? "carriage return" : "mixed";
}

/** Where lines end with carriage returns, all of them do, also in quotes: which these are cannot be told while a quote may be damaged. */
export function normaliseEnds(text: string, ends: LineEnds): string {
  if (ends === "line feed" && !text.includes("\r")) return text;
  return ends === "carriage return" ? text.replace(/\r(?!\n)/g, "\n") : breakLoneReturns(text);
}

const outsideQuotes = (text: string): string => text.replace(/"[^"]*"/g, "");

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
  if (!head.includes("\r\n")) return false;
  const outside = outsideQuotes(head);
  return /\r\n/.test(outside) && /(^|[^\r])\n/.test(outside);
}
