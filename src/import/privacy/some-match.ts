/**
 * Whether a match of a global pattern, which matches no empty text, passes a test. The pattern itself is asked: `matchAll` takes a copy, which
 * engines compile anew, and one with classes of letters takes tens of milliseconds.
 */
export function someMatch(pattern: RegExp, text: string, passes: (found: string, at: number) => boolean): boolean {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (!passes(match[0], match.index)) continue;
    pattern.lastIndex = 0;
    return true;
  }
  return false;
}
