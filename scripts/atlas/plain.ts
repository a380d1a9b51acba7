const LONGEST = 120;

/**
 * Text from a file, fit for a terminal: control characters could move its cursor or change its title, hidden ones turn its
 * direction; they are shown as \u codes. Long text is cut.
 */
export function plain(text: string): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return shown.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, toCode);
}

const toCode = (letter: string): string =>
  letter === "\n" ? "\\n" : letter === "\t" ? "\\t" : `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
