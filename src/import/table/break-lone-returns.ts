/** Turns carriage returns that stand alone outside quotes into line feeds, so that files of mixed origin have one kind of line end. */
export function breakLoneReturns(text: string): string {
  if (!/\r(?!\n)/.test(text)) return text;
  let quoted = false;
  return text.replace(/"|\r(?!\n)/g, (found) => {
    if (found === '"') quoted = !quoted;
    return found === "\r" && !quoted ? "\n" : found;
  });
}
