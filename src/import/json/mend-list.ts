import { type Span, scanArray } from "./scan-records.ts";
import { findFault, isJson } from "./syntax.ts";

export interface ListPlace {
  /** Member that holds the list; undefined where it is all of the text. */
  readonly key: string | undefined;
  /** Place of its bracket. */
  readonly open: number;
}

export interface MendedList {
  readonly key: string | undefined;
  /** The same text without its damaged records. */
  readonly text: string;
  /** Of all records in the text as it was, also the damaged ones. */
  readonly spans: readonly Span[];
  /** Place in the text as it was of what cannot be left out: it stands around the records. -1 where there is nothing. */
  readonly fault: number;
}

/** Takes damaged records out of a list; undefined where there is no list, or none of its records could be read then. */
export function mendList(text: string, start: number, list: ListPlace | undefined): MendedList | undefined {
  if (!list) return undefined;
  const { key, open } = list;
  const { elements, cut, close } = scanArray(text, open, open > start);
  const sound = elements.map(({ from, to }) => text.slice(from, to)).filter(isJson);
  if (!sound.some((record) => record.startsWith("{"))) return undefined;
  const head = text.slice(0, open + 1) + sound.join(",");
  const mended = head + (cut ? "]}" : text.slice(close));
  const fault = firstFault(mended);
  const place = fault > open ? fault - head.length + close : fault;
  return { key, text: mended, spans: elements, fault: cut && key === undefined ? text.length : place };
}

/** Place of the first fault, those in elements before all others; -1 where there is none. */
export function faultAround(text: string, elements: readonly Span[]): number {
  const first = firstFault(text);
  if (first < 0) return first;
  const damaged = elements.find(({ from, to }) => !isJson(text.slice(from, to)));
  return damaged ? Math.max(damaged.from, findFault(text, damaged.from, damaged.to)) : first;
}

/** JSON.parse is the quicker judge; only where it fails is the place looked for. */
export const firstFault = (text: string): number => (isJson(text) ? -1 : findFault(text));
