/** A text of so many characters at most, the last one "…" where it goes on. */
export const cutText = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
