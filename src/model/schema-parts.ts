import * as z from "zod/mini";

/** Plain text, at least one character when present, at most `longest` characters. */
export const text = (longest = Number.POSITIVE_INFINITY) => z.string().check(z.minLength(1), z.maxLength(longest));

export const matching = (pattern: RegExp, longest = Number.POSITIVE_INFINITY) =>
  z.string().check(z.regex(pattern), z.maxLength(longest));

/** Items of a cell that holds several, in their order. */
export const list = z.readonly(z.array(z.string()));

/** Year, month or day: 2019, 2019-05 or 2019-05-31. */
export const date = matching(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const year = z.int().check(z.minimum(1000), z.maximum(9999));
export const count = z.int().check(z.minimum(0));
export const countFrom1 = z.int().check(z.minimum(1));
export const amount = z.number().check(z.minimum(0));
export const between = (least: number, most: number) => z.number().check(z.minimum(least), z.maximum(most));
export const webAddress = matching(/^https?:\/\/.*/, 2000);
