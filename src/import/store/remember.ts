import { keepShape } from "../../model/kept-shapes.ts";
import { detached } from "./cell-builder.ts";

const MOST = 2 ** 16;
const TRIAL = 2 ** 15;

interface CellSource<T> {
  read(cell: string): T;
}

/** Reads each distinct cell once, as long as cells repeat: a column of mostly different ones gains nothing from being remembered. */
export class Remembered<T> implements CellSource<T> {
  private readonly source: CellSource<T>;
  private readonly known = new Map<string, T>();
  private readonly short: T[] = []; // codes of two letters, such as those of countries, need no hashing
  private asked = 0;
  private missed = 0;

  constructor(source: CellSource<T>) {
    this.source = source;
  }

  read(cell: string): T {
    const { source, known, short } = this;
    if (this.asked > TRIAL && this.missed > this.asked / 2) return source.read(cell);
    if (cell.length === 2 && cell.charCodeAt(0) < 128 && cell.charCodeAt(1) < 128) {
      const at = cell.charCodeAt(0) * 128 + cell.charCodeAt(1);
      short[at] ??= source.read(cell);
      return short[at];
    }
    this.asked++;
    const found = known.get(cell);
    if (found !== undefined) return found;
    this.missed++;
    const kept = detached(cell); // neither key nor value may keep a piece of the file alive
    const value = source.read(kept);
    if (known.size < MOST) known.set(kept, value);
    return value;
  }
}

/** The same of a function. */
export function remember<T>(read: (cell: string) => T): (cell: string) => T {
  const remembered = new Remembered({ read });
  return (cell) => remembered.read(cell);
}

keepShape(new Remembered({ read: String }));
