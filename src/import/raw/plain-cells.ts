import { keepShape } from "../../model/kept-shapes.ts";
import { mayBePersonalCode } from "../privacy/personal-codes.ts";
import { maybeInCapitals } from "../text/lower-capitals.ts";
import { type MaybeTest, type MissingWords, maybeMissing } from "../values/missing.ts";
import { isPlaceholder } from "../values/placeholders.ts";
import { copyPlain, type FindsPerson, hasEdgeSpace, holdsAt, isAscii, mayReach } from "./plain-text.ts";
import { isPlainDay, isPlainWebAddress } from "./plain-values.ts";
import { copyWords, type ViewedBytes } from "./viewed-bytes.ts";

/** When a cell is plain: what is stored is its bytes, and there is nothing to say of it. As data, since another thread may look. */
export type PlainTest =
  | {
      readonly kind: "text";
      /** Longest text that is stored whole, in bytes. */
      readonly longest: number;
      /** It may not be written in capitals. */
      readonly isName: boolean;
      /** It may not say that nothing is known. */
      readonly missing: MissingWords | undefined;
      /** It may tell no way to reach somebody, be it an address in words or more digits than these. */
      readonly mostDigits?: number;
    }
  | { readonly kind: "day" | "address" | "identifier" };

/** An identifier in ASCII that is not that of a person. */
export const PLAIN_IDENTIFIER: PlainTest = { kind: "identifier" };

/** A test to which cells are put one by one. */
export interface ReadyTest {
  readonly kind: PlainTest["kind"];
  readonly longest: number;
  readonly isName: boolean;
  readonly mostDigits: number | undefined;
  readonly says: MaybeTest | undefined;
  readonly fills: MaybeTest | undefined;
  readonly findsPerson: FindsPerson | undefined;
}

/** With `findsPerson` a text may hold nothing personal at all. */
export function readyTest(test: PlainTest, findsPerson?: FindsPerson): ReadyTest {
  const text = test.kind === "text" ? test : undefined;
  const missing = text?.missing;
  return {
    kind: test.kind,
    longest: text?.longest ?? Number.POSITIVE_INFINITY,
    isName: text?.isName ?? false,
    mostDigits: text?.mostDigits,
    says: missing && maybeMissing(missing),
    fills: missing && maybeMissing(isPlaceholder.words),
    findsPerson,
  };
}

/** Copies the bytes of a cell to `into` from `to` on; true only where it is plain. */
export function copyPlainCell(
  test: ReadyTest,
  source: ViewedBytes,
  start: number,
  end: number,
  into: ViewedBytes,
  to: number,
): boolean {
  if (test.kind === "text") return copyPlainText(test, source, start, end, into, to);
  if (start === end) return test.kind !== "identifier";
  if (!isPlainValue(test.kind, source.bytes, start, end)) return false;
  copyWords(source, start, end, into, to);
  return true;
}

function isPlainValue(kind: PlainTest["kind"], bytes: Uint8Array, start: number, end: number): boolean {
  if (kind === "day") return isPlainDay(bytes, start, end);
  if (kind === "address") return isPlainWebAddress(bytes, start, end);
  if (hasEdgeSpace(bytes, start, end) || !isAscii(bytes, start, end)) return false;
  return !mayBePersonalCode(bytes, start, end) && !holdsAt(bytes, start, end);
}

function copyPlainText(
  { longest, isName, mostDigits, says, fills, findsPerson }: ReadyTest,
  source: ViewedBytes,
  start: number,
  end: number,
  into: ViewedBytes,
  to: number,
): boolean {
  const { bytes } = source;
  if (end - start > longest || !copyPlain(source, start, end, into, to, findsPerson)) return false;
  if (isName && maybeInCapitals(bytes, start, end)) return false;
  if (mostDigits !== undefined && mayReach(bytes, start, end, mostDigits)) return false;
  return end === start || !(says?.(bytes, start, end) || fills?.(bytes, start, end));
}

keepShape(readyTest(PLAIN_IDENTIFIER));
