import { BACKSLASH, CLOSE_LIST, CLOSE_OBJECT, COLON, COMMA, OPEN_OBJECT, QUOTE } from "./scan-values.ts";
import { findFault, isJson } from "./syntax.ts";

/** A JSON text or its bytes, sign by sign. All that boundaries are made of is ASCII, so both have the same ones. */
export interface Signs {
  at(place: number): number;
  /** Place of the next such sign, -1 where there is none before `to`. */
  next(sign: number, from: number, to: number): number;
  /** Place after the value at `start`, by its brackets and quotes; negative where it goes on beyond `to`. */
  endOf(start: number, to: number): number;
  /** With one character for each place. */
  text(from: number, to: number): string;
}

export interface Extent {
  readonly start: number;
  /** Place after the value by its brackets and quotes; negative where they do not end before `to`. */
  readonly end: number;
  readonly to: number;
  /** Nothing follows `to`. */
  readonly last: boolean;
  /** Whether the value that ends there is JSON. */
  readonly isSound: (end: number) => boolean;
}

export interface RecordEnd {
  readonly end: number;
  /** The end of the text cuts it off. */
  readonly isCut: boolean;
}

/** Where the records of one list end, also damaged ones: those whose quotes or brackets do not match would take all others along. */
export interface RecordEnds {
  /** Looks at how a record begins, as the first of them do. */
  learn(signs: Signs, start: number, to: number): void;
  /** Whether something behind a value shows that it is a record by itself; undefined where `to` comes first. */
  isFollowed(signs: Signs, end: number, to: number, last: boolean): boolean | undefined;
  /** Undefined where it may end beyond `to`. */
  find(signs: Signs, extent: Extent): RecordEnd | undefined;
}

const [TELLING_RECORDS, FOLLOWING] = [20, 3];
const LONGEST_OPENING = 200;
const MOST_TAILS = 100;

/** `inObject`: the list is a member of an object, which ends behind it. */
export function createRecordEnds(inObject: boolean): RecordEnds {
  const openings = new Set<string>();
  let learned = 0;

  const beginsLikeOthers = (signs: Signs, at: number, to: number): boolean =>
    [...openings].some((opening) => signs.text(at, Math.min(to, at + opening.length)) === opening);

  /** The end of the list, from `start` on: what follows it closes the text. */
  function endOfList(signs: Signs, start: number, to: number): number {
    let found = -1;
    for (let [at, tries] = [to - 1, 0]; at > start && tries < MOST_TAILS; at--) {
      if (signs.at(at) !== CLOSE_LIST) continue;
      tries++;
      if (closesList(signs, at, to)) found = at;
    }
    return found;
  }

  function isFollowed(signs: Signs, end: number, to: number, last: boolean): boolean | undefined {
    const at = afterSpace(signs, end, to);
    if (at >= to) return last ? true : undefined;
    const sign = signs.at(at);
    return sign === COMMA || sign === CLOSE_LIST || sign === OPEN_OBJECT;
  }

  /** Whether objects follow that are whole, one after another, to the end of the list or as many as tell. */
  function goesOn(signs: Signs, from: number, to: number): boolean {
    let at = signs.at(from) === COMMA ? afterSpace(signs, from + 1, to) : from;
    for (let records = 0; records < FOLLOWING; records++) {
      const end = signs.at(at) === OPEN_OBJECT ? signs.endOf(at, to) : -1;
      if (end < 0 || !isJson(signs.text(at, end))) return false;
      at = afterSpace(signs, end, to);
      if (signs.at(at) === CLOSE_LIST) return closesList(signs, at, to);
      if (signs.at(at) === COMMA) at = afterSpace(signs, at + 1, to);
    }
    return true;
  }

  const closesList = (signs: Signs, at: number, to: number): boolean =>
    isJson(`${inObject ? '{"":[' : "["}${signs.text(at, to)}`);

  return {
    learn(signs, start, to) {
      if (learned >= TELLING_RECORDS) return;
      learned++;
      const opening = openingAt(signs, start, to);
      if (opening !== undefined) openings.add(opening);
    },
    isFollowed,
    find(signs, { start, end, to, last, isSound }) {
      const followed = end >= 0 ? isFollowed(signs, end, to, last) : false;
      if (followed === undefined) return undefined;
      if (followed && isSound(end)) return { end, isCut: false };
      if (followed) {
        const next = afterSpace(signs, end, to);
        const goes = next < to && (signs.at(next) === CLOSE_LIST || goesOn(signs, next, to));
        if (goes) return { end, isCut: false };
      }
      let fault = -1;
      /** Where another record begins although this one has not ended: something before it is wrong, or a text goes on into it. */
      const other = (begins: (at: number) => boolean): RecordEnd | undefined => {
        for (let at = signs.next(OPEN_OBJECT, start + 1, to); at >= 0; at = signs.next(OPEN_OBJECT, at + 1, to)) {
          const before = beforeSpace(signs, at, start);
          if (!isBetween(signs.at(before)) || !begins(at)) continue;
          if (fault < 0) fault = faultFrom(signs, start, to);
          if (fault <= signs.next(QUOTE, at, to) + 1)
            return { end: signs.at(before) === COMMA ? before : at, isCut: false };
        }
        return undefined;
      };
      const likeOthers = other((at) => beginsLikeOthers(signs, at, to));
      if (likeOthers || !last) return likeOthers;
      const sound = other((at) => goesOn(signs, at, to));
      if (sound) return sound;
      const close = endOfList(signs, start, to);
      if (close >= 0) return { end: close, isCut: false };
      return followed ? { end, isCut: false } : { end: to, isCut: true };
    },
  };
}

const isBetween = (sign: number): boolean => sign === COMMA || sign === CLOSE_OBJECT;

/** Place of the first fault, beyond `to` where there is none. */
function faultFrom(signs: Signs, start: number, to: number): number {
  const fault = findFault(signs.text(start, to));
  return fault < 0 ? Number.POSITIVE_INFINITY : start + fault;
}

/** An object up to its first name and the colon behind that. */
function openingAt(signs: Signs, start: number, to: number): string | undefined {
  const farthest = Math.min(to, start + LONGEST_OPENING);
  if (signs.at(start) !== OPEN_OBJECT) return undefined;
  let at = afterSpace(signs, start + 1, farthest);
  if (at >= farthest || signs.at(at) !== QUOTE) return undefined;
  for (at++; at < farthest && signs.at(at) !== QUOTE; at++) if (signs.at(at) === BACKSLASH) return undefined;
  at = afterSpace(signs, at + 1, farthest);
  return at < farthest && signs.at(at) === COLON ? signs.text(start, at + 1) : undefined;
}

function afterSpace(signs: Signs, from: number, to: number): number {
  let at = from;
  while (at < to && isSpace(signs.at(at))) at++;
  return at;
}

/** Place of the last sign before white space that ends at `at`; `start` where there is none. */
function beforeSpace(signs: Signs, at: number, start: number): number {
  let before = at - 1;
  while (before > start && isSpace(signs.at(before))) before--;
  return before;
}

const isSpace = (sign: number): boolean => sign === 32 || sign === 10 || sign === 13 || sign === 9;
