/** So many characters are turned into one part, which the browser may keep on disk. */
const PART_CHARACTERS = 4 * 1024 * 1024;

/** Text that grows without being held as one string. */
export function createParts() {
  const parts: Blob[] = [];
  let pieces: string[] = [];
  let waiting = 0;
  const close = (): void => {
    parts.push(new Blob(pieces));
    pieces = [];
    waiting = 0;
  };
  return {
    add(text: string): void {
      pieces.push(text);
      waiting += text.length;
      if (waiting >= PART_CHARACTERS) close();
    },
    finish(): readonly Blob[] {
      close();
      return parts;
    },
  };
}
