import { createRecordEnds, type Signs } from "./record-end.ts";
import { CLOSE_LIST, CLOSE_OBJECT, COMMA, OPEN_OBJECT } from "./scan-values.ts";
import { isJson, skipSpace } from "./syntax.ts";

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
  /** Also those that are damaged, cut off, or missing behind a comma. */
  readonly elements: readonly Span[];
  /** The text ends before the list does. */
  readonly cut: boolean;
  /** Place of what ends the list, which should be its bracket. */
  readonly close: number;
}

/** Finds the elements of an array without reading them; `at` is the place of its bracket, `inObject` says that it is a member. */
export function scanArray(text: string, at: number, inObject: boolean): ScannedArray {
  const ends = createRecordEnds(inObject);
  const signs = signsOfText(text);
  const to = text.length;
  const elements: Span[] = [];
  let next = skipSpace(text, at + 1, to);
  let expectsValue = true;
  while (next < to) {
    const sign = signs.at(next);
    if (expectsValue ? sign === CLOSE_LIST : sign !== COMMA && sign !== OPEN_OBJECT) break;
    if (!expectsValue && sign === COMMA) {
      next = skipSpace(text, next + 1, to);
      expectsValue = true;
      continue;
    }
    const end = sign === COMMA ? next : sign === CLOSE_OBJECT ? next + 1 : endOfValue(text, next);
    const start = next;
    const isSound = (place: number) => isJson(text.slice(start, place));
    ends.learn(signs, next, to);
    const found = ends.find(signs, { start: next, end, to, last: true, isSound })!;
    elements.push({ from: next, to: found.end });
    if (found.isCut) return { elements, cut: true, close: to };
    next = skipSpace(text, found.end, to);
    expectsValue = false;
  }
  if (elements.length > 0 && (expectsValue || next >= to)) elements.push({ from: next, to: next });
  return { elements, cut: next >= to, close: next };
}

const signsOfText = (text: string): Signs => ({
  at: (place) => text.charCodeAt(place),
  next(sign, from, to) {
    const place = text.indexOf(String.fromCharCode(sign), from);
    return place < to ? place : -1;
  },
  endOf: (start) => endOfValue(text, start),
  text: (from, to) => text.slice(from, to),
});

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
    while (at < text.length && text.charCodeAt(at) > 32 && !",]}".includes(text[at]!)) at++;
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
