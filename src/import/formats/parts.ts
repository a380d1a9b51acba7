/** So many characters are turned into one part, which the browser may keep on disk. */
const PART_CHARACTERS = 4 * 1024 * 1024;

/** The limit of files as they are, of what is packed in them, and of the text that they are turned into. */
export const MOST_BYTES = 2_000_000_000;

/** Text that grows without being held as one string; a few bytes of a file can ask for endless repetition. */
export function createParts(most = MOST_BYTES) {
  const parts: Blob[] = [];
  let pieces: string[] = [];
  let waiting = 0;
  let bytes = 0;
  const close = (): void => {
    const part = new Blob(pieces);
    parts.push(part);
    bytes += part.size;
    pieces = [];
    waiting = 0;
  };
  return {
    add(text: string): void {
      pieces.push(text);
      waiting += text.length;
      if (waiting >= PART_CHARACTERS) close();
    },
    /** Then what has been added is no longer to be kept. */
    isTooLarge: (): boolean => bytes + waiting > most,
    finish(): readonly Blob[] {
      close();
      return parts;
    },
  };
}
