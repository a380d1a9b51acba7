import { detached } from "./cell-builder.ts";

const MOST = 2 ** 16;
const TRIAL = 2 ** 15;

/** Reads each distinct cell once, as long as cells repeat: a column of mostly different ones gains nothing from being remembered. */
export function remember<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  const short: T[] = []; // codes of two letters, such as those of countries, need no hashing
  let [asked, missed] = [0, 0];
  return (cell) => {
    if (asked > TRIAL && missed > asked / 2) return read(cell);
    if (cell.length === 2 && cell.charCodeAt(0) < 128 && cell.charCodeAt(1) < 128) {
      const at = cell.charCodeAt(0) * 128 + cell.charCodeAt(1);
      short[at] ??= read(cell);
      return short[at];
    }
    asked++;
    const found = known.get(cell);
    if (found !== undefined) return found;
    missed++;
    const kept = detached(cell); // neither key nor value may keep a piece of the file alive
    const value = read(kept);
    if (known.size < MOST) known.set(kept, value);
    return value;
  };
}
