import type { CellDictionary } from "../raw/cell-dictionary.ts";
import type { KernelMemory } from "./memory.ts";

const WORD = Int32Array.BYTES_PER_ELEMENT;

/** Makes dictionaries that number as those of src/import/raw/cell-dictionary.ts do, in the kernel, for batches of `mostRows` rows at most. */
export function createKernelDictionaries(kernel: KernelMemory, mostRows: number): () => CellDictionary | undefined {
  const { run } = kernel;
  const found = kernel.integers(mostRows);

  return () => {
    const dictionary = found ? run.createDictionary() : 0;
    if (!found || dictionary === 0) return undefined; // no room
    let isOutside = false;
    return {
      get isClosed() {
        return isOutside || run.isDictionaryClosed(dictionary) !== 0;
      },
      number({ bytes, rowStep, columnStep, starts, ends }, column, rows, numbers) {
        // A piece too long for the memory of the kernel holds few cells, and the next one lies there again. Bounds stay where they are.
        if (!kernel.holds(bytes) || !kernel.holds(starts)) {
          isOutside ||= !kernel.holds(starts);
          numbers.fill(NOT_TAKEN, 0, rows);
          return;
        }
        const first = column * columnStep * WORD;
        const [from, to] = [starts.byteOffset + first, ends.byteOffset + first];
        run.numberCells(dictionary, bytes.byteOffset, from, to, rowStep * WORD, rows, found.byteOffset);
        numbers.set(found.subarray(0, rows));
      },
    };
  };
}

const NOT_TAKEN = -1;
