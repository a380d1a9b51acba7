// White space, then a character with which spreadsheets begin a formula (also full-width), a tab or a line break.
const RUN = String.raw`\s*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]`;
const RUNS = new RegExp(`^'*${RUN}`);
const MARKED = new RegExp(`^'+${RUN}`);

/**
 * Disarms a text that a spreadsheet would run: one apostrophe goes before it, also where apostrophes stand there already, so that
 * `unmarkFormula` gives back exactly what came in.
 */
export const markFormula = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

/** Takes one apostrophe off, only where `markFormula` could have put it. */
export const unmarkFormula = (text: string): string => (MARKED.test(text) ? text.slice(1) : text);

/** Puts an apostrophe only before text that reading would otherwise take one off. */
export const guardMark = (text: string): string => (MARKED.test(text) ? `'${text}` : text);
