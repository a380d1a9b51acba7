import type { PlainTest } from "../raw/plain-cells.ts";
import type { RawCells } from "../table/cells.ts";
import { MOST_ROWS } from "../table/split-bytes.ts";
import { isPlaceholder } from "../values/placeholders.ts";
import type { KernelMemory } from "./memory.ts";

const WORD = Int32Array.BYTES_PER_ELEMENT;
const ROOM = 2 ** 20;
const BEHIND = 64; // so many bytes more may be written
const WORD_LENGTHS = 64; // see kernel/plain.ts
const NOT_ASKED = -1;
const LONGEST = 2 ** 31 - 1; // in place of no limit, which is no integer of four bytes
const KINDS: readonly PlainTest["kind"][] = ["text", "address", "identifier"];
const encoder = new TextEncoder();

/** Lays cells end to end in the kernel and puts them to a test, and what else is found out about columns. */
export interface KernelGather {
  /** Where they come to lie. */
  readonly room: Uint8Array;
  /** Of the column that was gathered or looked at last, by row: 1 for a plain cell, 0 for another, 2 for one that is to be looked at again. */
  readonly verdicts: Uint8Array;
  /** Plain numbers of the column that was read last, by row. */
  readonly numbers: Float64Array;
  /** False for a batch that does not lie in the kernel. */
  canGather(raw: RawCells, rows: number): boolean;
  /** Gathers from byte `to` of the room on, which is byte `place` for the new bounds of cells; gives where it ended. Undefined for a test that is none of ours. */
  gatherer(test: PlainTest): Gather | undefined;
  /** Looks at the cells of a column; what is seen stands in `verdicts`. */
  glance(raw: RawCells, column: number, rows: number): void;
  /** Gives the most decimals. */
  readNumbers(raw: RawCells, column: number, rows: number): number;
}

export type Gather = (raw: RawCells, column: number, rows: number, to: number, place: number) => number;

/** Undefined where the kernel has no room for it. */
export function createKernelGather(kernel: KernelMemory): KernelGather | undefined {
  const { run } = kernel;
  const room = kernel.bytes(ROOM + BEHIND);
  const verdicts = kernel.bytes(MOST_ROWS);
  const floats = kernel.bytes(MOST_ROWS * Float64Array.BYTES_PER_ELEMENT);
  if (!room || !verdicts || !floats) return undefined;

  /** Address of what is asked of the first byte, the length and the last byte of a text, 0 for nothing. */
  function tableOf(words: readonly string[]): number | undefined {
    const table = kernel.bytes(256 * WORD_LENGTHS)?.fill(0);
    if (!table) return undefined;
    for (const word of words) {
      const bytes = encoder.encode(word);
      if (bytes.length === 0 || bytes.length >= WORD_LENGTHS) continue;
      table[bytes[0]! * WORD_LENGTHS + bytes.length]! |= 1 << (bytes.at(-1)! & 7);
    }
    return table.byteOffset;
  }

  return {
    room,
    verdicts,
    numbers: new Float64Array(floats.buffer, floats.byteOffset, MOST_ROWS),
    canGather: ({ bytes, starts, used, spare, spareEnd }, rows) =>
      kernel.holds(bytes) && kernel.holds(starts) && rows <= MOST_ROWS && used + spareEnd - spare <= ROOM,
    gatherer(test) {
      const kind = KINDS.indexOf(test.kind);
      const text = test.kind === "text" ? test : undefined;
      const words = text?.missing ? tableOf([...text.missing.words, ...isPlaceholder.words.words]) : 0;
      if (kind < 0 || words === undefined) return undefined;
      const longest = Math.min(text?.longest ?? LONGEST, LONGEST);
      const [isName, needsWord] = [text?.isName ? 1 : 0, text?.missing?.orNoWord ? 1 : 0];
      const mostDigits = Math.min(text?.mostDigits ?? NOT_ASKED, LONGEST);
      return ({ bytes, rowStep, columnStep, starts, ends }, column, rows, to, place) => {
        const first = column * columnStep * WORD;
        const gathered = run.gatherCells(
          kind,
          bytes.byteOffset,
          starts.byteOffset + first,
          ends.byteOffset + first,
          rowStep * WORD,
          rows,
          room.byteOffset + to,
          place,
          verdicts.byteOffset,
          longest,
          isName,
          words,
          needsWord,
          mostDigits,
        );
        return to + gathered;
      };
    },
    glance({ bytes, rowStep, columnStep, starts, ends }, column, rows) {
      const first = column * columnStep * WORD;
      const [from, past] = [starts.byteOffset + first, ends.byteOffset + first];
      run.glance(bytes.byteOffset, from, past, rowStep * WORD, rows, verdicts.byteOffset);
    },
    readNumbers({ bytes, rowStep, columnStep, starts, ends }, column, rows) {
      const first = column * columnStep * WORD;
      const [from, past] = [starts.byteOffset + first, ends.byteOffset + first];
      return run.readDecimals(bytes.byteOffset, from, past, rowStep * WORD, rows, floats.byteOffset);
    },
  };
}
