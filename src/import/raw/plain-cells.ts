import { mayBePersonalCode } from "../privacy/personal-codes.ts";
import { maybeInCapitals } from "../text/lower-capitals.ts";
import { type MissingWords, maybeMissing } from "../values/missing.ts";
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

/** Copies the bytes of a cell to `into` from `to` on; true only where it is plain. */
export type CopyCell = (source: ViewedBytes, start: number, end: number, into: ViewedBytes, to: number) => boolean;

/** With `findsPerson` a text may hold nothing personal at all. */
export function plainCopier(test: PlainTest, findsPerson?: FindsPerson): CopyCell {
  switch (test.kind) {
    case "text":
      return textCopier(test, findsPerson);
    case "day":
      return copierOf(isPlainDay);
    case "address":
      return copierOf(isPlainWebAddress);
    case "identifier":
      return (source, start, end, into, to) => {
        const { bytes } = source;
        if (start === end || hasEdgeSpace(bytes, start, end) || !isAscii(bytes, start, end)) return false;
        if (mayBePersonalCode(bytes, start, end) || holdsAt(bytes, start, end)) return false;
        copyWords(source, start, end, into, to);
        return true;
      };
  }
}

function textCopier(
  { longest, isName, missing, mostDigits }: PlainTest & { kind: "text" },
  findsPerson: FindsPerson | undefined,
): CopyCell {
  const says = missing && maybeMissing(missing);
  const fills = maybeMissing(isPlaceholder.words);
  return (source, start, end, into, to) =>
    end - start <= longest &&
    copyPlain(source, start, end, into, to, findsPerson) &&
    !(isName && maybeInCapitals(source.bytes, start, end)) &&
    !(mostDigits !== undefined && mayReach(source.bytes, start, end, mostDigits)) &&
    (!says || end === start || !(says(source.bytes, start, end) || fills(source.bytes, start, end)));
}

/** An empty cell is plain as well. */
const copierOf =
  (isPlain: (bytes: Uint8Array, start: number, end: number) => boolean): CopyCell =>
  (source, start, end, into, to) => {
    if (start === end) return true;
    if (!isPlain(source.bytes, start, end)) return false;
    copyWords(source, start, end, into, to);
    return true;
  };
