/** Orders texts that nobody reads, such as codes and dates: by their code units, the same in every language. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
