import type { Kernel } from "../kernel/kernel.ts";
import type { Gather } from "../kernel/kernel-gather.ts";
import { glanceAt } from "../raw/glances.ts";
import { copyPlainCell, type ReadyTest, readyTest } from "../raw/plain-cells.ts";
import { readPlainNumbers } from "../raw/plain-values.ts";
import { type ViewedBytes, viewed } from "../raw/viewed-bytes.ts";
import { placeOfCell, type RawCells } from "../table/cells.ts";
import type { Asked } from "./messages.ts";

/** What is made ready of columns for the side that keeps them. */
export interface PreparedColumns {
  /** Columns whose cells are put to a test, those whose plain numbers are read, and those at which a glance is cast. */
  readonly tested: readonly number[];
  readonly read: readonly number[];
  readonly glanced: readonly number[];
  /** From now on this as well. */
  add(asked: Asked): void;
  /**
   * Lays cells of the tested columns in the first `rows` rows end to end, column by column, and writes over their bounds, as if the first of these bytes
   * were byte `place`: all that are plain, and with a kernel others as well. `passed`: by column and row, 1 for a cell that is plain. Valid until it is called again.
   */
  gather(raw: RawCells, rows: number, place: number, passed: Uint8Array): Uint8Array;
  /** Writes the plain numbers of a column to `into`, NaN for any other cell; gives the most decimals. */
  readNumbers(raw: RawCells, column: number, into: Float64Array): number;
  /** Writes what is seen of the cells of a column to `seen`, before they are gathered. */
  glance(raw: RawCells, column: number, seen: Uint8Array): void;
}

export function createPreparedColumns(kernel: Kernel | undefined): PreparedColumns {
  const quick = kernel?.gather();
  const quickRoom = quick && viewed(quick.room);
  const tests: { readonly column: number; readonly ready: ReadyTest; readonly gather: Gather | undefined }[] = [];
  const [tested, read, glanced]: [number[], number[], number[]] = [[], [], []];
  let room: ViewedBytes = viewed(new Uint8Array(0));

  function gatherQuickly(raw: RawCells, rows: number, place: number, passed: Uint8Array): Uint8Array {
    let to = 0;
    for (const [at, { column, ready, gather }] of tests.entries()) {
      const own = passed.subarray(at * rows, (at + 1) * rows);
      if (gather) {
        to = gather(raw, column, rows, to, place + to);
        own.set(quick!.verdicts.subarray(0, rows));
        lookAgain(raw, column, quickRoom!, place, own, ready);
      } else to = copyPlainCells(raw, column, quickRoom!, to, place, own, ready);
    }
    return quick!.room.subarray(0, to);
  }

  return {
    tested,
    read,
    glanced,
    add(asked) {
      for (const [column, test] of asked.tests) {
        tests.push({ column, ready: readyTest(test), gather: quick?.gatherer(test) });
        tested.push(column);
      }
      read.push(...asked.plainNumbers);
      glanced.push(...asked.glances);
    },
    gather(raw, rows, place, passed) {
      if (quick?.canGather(raw, rows)) return gatherQuickly(raw, rows, place, passed);
      const most = raw.used + raw.spareEnd - raw.spare;
      if (room.bytes.length < most) room = viewed(new Uint8Array(most * 2));
      let to = 0;
      for (const [at, { column, ready }] of tests.entries())
        to = copyPlainCells(raw, column, room, to, place, passed.subarray(at * rows, (at + 1) * rows), ready);
      return room.bytes.subarray(0, to);
    },
    readNumbers(raw, column, into) {
      if (!quick?.canGather(raw, into.length)) return readPlainNumbers(raw, column, into);
      const decimals = quick.readNumbers(raw, column, into.length);
      into.set(quick.numbers.subarray(0, into.length));
      return decimals;
    },
    glance(raw, column, seen) {
      if (!quick?.canGather(raw, seen.length)) {
        glanceAt(raw, column, seen);
        return;
      }
      quick.glance(raw, column, seen.length);
      seen.set(quick.verdicts.subarray(0, seen.length));
    },
  };
}

/** Copies plain cells to `into` from `to` on, which is byte `place + to`, and gives where they end. */
function copyPlainCells(
  { bytes, rowStep, columnStep, starts, ends }: RawCells,
  column: number,
  into: ViewedBytes,
  to: number,
  place: number,
  passed: Uint8Array,
  ready: ReadyTest,
): number {
  const source = viewed(bytes);
  let end = to;
  for (let row = 0, cell = column * columnStep; row < passed.length; row++, cell += rowStep) {
    const [from, past] = [starts[cell]!, ends[cell]!];
    passed[row] = copyPlainCell(ready, source, from, past, into, end) ? 1 : 0;
    if (passed[row] === 0) continue;
    starts[cell] = place + end;
    end += past - from;
    ends[cell] = place + end;
  }
  return end;
}

const LOOK_AGAIN = 2;

/** The last word on cells that lie in `room` already. */
function lookAgain(
  raw: RawCells,
  column: number,
  room: ViewedBytes,
  place: number,
  passed: Uint8Array,
  ready: ReadyTest,
): void {
  const { starts, ends } = raw;
  for (let row = passed.indexOf(LOOK_AGAIN); row >= 0; row = passed.indexOf(LOOK_AGAIN, row + 1)) {
    const cell = placeOfCell(raw, row, column);
    const [from, past] = [starts[cell]! - place, ends[cell]! - place];
    passed[row] = copyPlainCell(ready, room, from, past, room, from) ? 1 : 0;
  }
}
