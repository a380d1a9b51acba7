/** Characters that turn the direction of the text, and those that nobody sees; joiners belong to many scripts and stay. */
const HIDDEN = /([\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|\p{Cc})/u;

/** Text and hidden characters in turn, beginning with text. */
export const splitAtHidden = (text: string): readonly string[] => (HIDDEN.test(text) ? text.split(HIDDEN) : [text]);

/** How a hidden character is shown, such as "U+202E"; undefined for breaks, which do show. */
export function hiddenCode(character: string): string | undefined {
  if (character === "\n" || character === "\t") return undefined;
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}
