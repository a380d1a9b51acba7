/** Longest passage that is masked. */
const BEYOND = 320;

/**
 * The beginning of a text with what is personal masked. It is cut behind the masking: half an address is none, and would be shown. Masking
 * may bring the end of what was looked at, where half an address may stand, before that cut: less is given back then.
 * @param longest of what is given back, in UTF-16 units, without the sign that something follows
 */
export function cutAfter(longest: number, text: string, mask: (text: string) => string): string {
  if (text.length <= longest) return mask(text);
  const safe = mask(text.slice(0, longest + BEYOND));
  const isWhole = text.length <= longest + BEYOND;
  if (isWhole && safe.length <= longest) return safe;
  return `${safe.slice(0, isWhole ? longest : Math.max(0, Math.min(longest, safe.length - BEYOND)))}…`;
}
