import { skipSpace } from "./syntax.ts";

const CUT = -1;

export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface ScannedObject {
  /** Members by key, in order; repeated keys keep the last. */
  readonly members: ReadonlyMap<string, Span>;
  readonly repeated: readonly string[];
  /** The text ends before the object does. */
  readonly cut: boolean;
}

/** Finds the members of an object without reading what is in them. `at` is the place of its brace. */
export function scanObject(text: string, at: number): ScannedObject {
  const members = new Map<string, Span>();
  const repeated: string[] = [];
  let next = skipSpace(text, at + 1, text.length);
  while (next < text.length && text[next] === '"') {
    const keyEnd = endOf(text, next);
    const colon = skipSpace(text, keyEnd, text.length);
    if (text[colon] !== ":") break;
    const from = skipSpace(text, colon + 1, text.length);
    const to = endOf(text, from);
    const key = keyOf(text.slice(next, keyEnd));
    if (members.has(key)) repeated.push(key);
    members.set(key, { from, to });
    next = skipSpace(text, to, text.length);
    if (text[next] === "}") return { members, repeated, cut: false };
    if (text[next] !== ",") break;
    next = skipSpace(text, next + 1, text.length);
  }
  return { members, repeated, cut: text[next] !== "}" };
}

export interface ScannedArray {
  readonly elements: readonly Span[];
  readonly cut: boolean;
  /** Place after the closing bracket. */
  readonly end: number;
}

/** Finds the elements of an array without reading them; `at` is the place of its bracket. An element cut off at the end is not among them. */
export function scanArray(text: string, at: number): ScannedArray {
  const elements: Span[] = [];
  let next = skipSpace(text, at + 1, text.length);
  while (next < text.length && text[next] !== "]") {
    const to = endOfValue(text, next);
    if (to < 0) return { elements, cut: true, end: text.length };
    const after = skipSpace(text, to, text.length);
    elements.push({ from: next, to });
    if (text[after] === ",") next = skipSpace(text, after + 1, text.length);
    else {
      next = after;
      break;
    }
  }
  return { elements, cut: next >= text.length, end: next + 1 };
}

/** Place after a value, or the end of the text. */
function endOf(text: string, start: number): number {
  const end = endOfValue(text, start);
  return end < 0 ? text.length : end;
}

/** Place after a value: strings are skipped whole, brackets counted; for scalars the next sign that ends them. -1 where it is cut off. */
function endOfValue(text: string, start: number): number {
  const sign = text[start];
  if (sign === '"') return endOfString(text, start);
  if (sign !== "{" && sign !== "[") {
    let at = start;
    while (at < text.length && !",]} \n\r\t".includes(text[at]!)) at++;
    return at;
  }
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 34) {
      const end = endOfString(text, at);
      if (end < 0) return CUT;
      at = end - 1;
    } else if (unit === 123 || unit === 91) depth++;
    else if (unit === 125 || unit === 93) {
      if (--depth === 0) return at + 1;
    }
  }
  return CUT;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    at = text.indexOf('"', at);
    if (at < 0) return CUT;
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return at + 1;
    at++;
  }
}

export function keyOf(quoted: string): string {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted;
  }
}
