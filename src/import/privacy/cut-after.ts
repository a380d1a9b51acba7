/** Longest passage that is masked. */
const BEYOND = 320;

/**
 * The beginning of a text with what is personal masked. It is cut behind the masking: half an address is none, and would be shown.
 * @param longest of what is given back, in UTF-16 units, without the sign that something follows
 */
export function cutAfter(longest: number, text: string, mask: (text: string) => string): string {
  if (text.length <= longest) return mask(text);
  const safe = mask(text.slice(0, longest + BEYOND));
  return `${safe.slice(0, longest)}…`;
}
