/** What kernel/index.ts exports. A boolean is 0 or 1, an address a place in `memory`. */
export interface Exports {
  readonly memory: WebAssembly.Memory;
  allocate(bytes: number): number;
  giveBack(): void;
  createDictionary(): number;
  isDictionaryClosed(dictionary: number): number;
  numberCells(
    dictionary: number,
    bytes: number,
    starts: number,
    ends: number,
    step: number,
    rows: number,
    numbers: number,
  ): void;
  setRuns(known: number, firstPlaces: number, places: number): void;
  finds(start: number, end: number): number;
  findInRows(
    bytes: number,
    starts: number,
    ends: number,
    step: number,
    rows: number,
    spare: number,
    found: number,
  ): void;
  gatherCells(
    kind: number,
    bytes: number,
    starts: number,
    ends: number,
    step: number,
    rows: number,
    to: number,
    place: number,
    verdicts: number,
    longest: number,
    isName: number,
    words: number,
    needsWord: number,
    mostDigits: number,
  ): number;
  readDecimals(bytes: number, starts: number, ends: number, step: number, rows: number, numbers: number): number;
  glance(bytes: number, starts: number, ends: number, step: number, rows: number, seen: number): void;
  noteMarkupAt(address: number): void;
  forgetSigns(): void;
  hasMarkup(start: number, end: number): number;
  readonly markupCount: WebAssembly.Global<"i32">;
  setTable(
    bytes: number,
    length: number,
    starts: number,
    ends: number,
    lines: number,
    blanks: number,
    places: number,
    delimiter: number,
    width: number,
    columnStep: number,
    mostRows: number,
    skipped: number,
    lastSkipped: number,
  ): void;
  split(at: number, line: number, spare: number, to: number, last: number, rows: number, mostBlanks: number): number;
  readonly at: WebAssembly.Global<"i32">;
  readonly line: WebAssembly.Global<"i32">;
  readonly spare: WebAssembly.Global<"i32">;
  readonly rows: WebAssembly.Global<"i32">;
  readonly blankCount: WebAssembly.Global<"i32">;
}

/** What the compiled loops work with: their memory, which never grows or moves, and of which a part is used up only where it is written to. */
export interface KernelMemory {
  readonly run: Exports;
  /** Room for so many bytes, whatever they are; undefined where none is left. */
  bytes(length: number): Uint8Array | undefined;
  /** The same for integers of four bytes. */
  integers(length: number): Int32Array | undefined;
  /** Whether an array lies in the memory; its `byteOffset` is then its address. */
  holds(array: ArrayBufferView): boolean;
}

/** Memory of its own for a compiled kernel; undefined where there is no room for it. */
export function createMemory(compiled: WebAssembly.Module): KernelMemory | undefined {
  let run: Exports;
  try {
    run = new WebAssembly.Instance(compiled).exports as unknown as Exports;
  } catch {
    return undefined; // no room for its memory
  }
  const { buffer } = run.memory;

  return {
    run,
    bytes(length) {
      const at = run.allocate(length);
      return at === 0 ? undefined : new Uint8Array(buffer, at, length);
    },
    integers(length) {
      const at = run.allocate(length * Int32Array.BYTES_PER_ELEMENT);
      return at === 0 ? undefined : new Int32Array(buffer, at, length);
    },
    holds: (array) => array.buffer === buffer,
  };
}
