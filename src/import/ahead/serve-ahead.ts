import type { Kernel } from "../kernel/kernel.ts";
import { createSignFinder, createSignSearch, saysSomething } from "../privacy/row-signs.ts";
import { createSuspects } from "../privacy/suspects.ts";
import type { CsvReading } from "../table/read-csv.ts";
import { readRaw } from "../table/read-raw.ts";
import type { TextBytes } from "../table/table.ts";
import { isOfFile } from "../unreadable.ts";
import type { AheadTask, Asked, FromAhead, ToAhead } from "./messages.ts";
import { packBatch } from "./pack-batch.ts";
import { createPreparedColumns } from "./prepared-columns.ts";

/** So many batches may wait to be taken. */
const MOST_AHEAD = 6;

/** What the side that reads ahead is handed by its thread. */
export interface AheadThread {
  onStop?(): void;
  startKernel?(): Promise<Kernel | undefined>;
  /** Ends when a kernel that has not come yet is no longer waited for. */
  patience?(): Promise<unknown>;
}

/**
 * The side that reads ahead: splits the bytes of a file into cells, numbers those that repeat and looks for records that tell something of
 * themselves, while the other side makes columns of what it has been given.
 */
export function serveAhead(
  open: () => Blob | Promise<Blob>,
  port: MessagePort,
  { onStop, startKernel = fetchKernel, patience = forEver }: AheadThread = {},
): void {
  const spare: ArrayBuffer[] = [];
  let free = MOST_AHEAD;
  let isStopped = false;
  const toPrepare: Asked[] = []; // since the last batch
  let wake = (): void => {};
  const send = (message: FromAhead, transfer: Transferable[] = []): void => port.postMessage(message, transfer);

  function bufferOf(bytes: number): ArrayBuffer {
    const used = spare.pop();
    return used && used.byteLength >= bytes ? used : new ArrayBuffer(Math.ceil(bytes * 1.25));
  }

  async function read({ text, reading, numbered, asked }: AheadTask): Promise<void> {
    toPrepare.push(asked);
    const [file, kernel] = await Promise.all([open(), inTime(startKernel(), patience())]);
    try {
      await readWith(kernel, { ...text, file }, reading, new Set(numbered));
    } finally {
      kernel?.close();
    }
    if (!isStopped) send({ end: true });
  }

  async function readWith(
    kernel: Kernel | undefined,
    text: TextBytes,
    reading: CsvReading,
    numbered: ReadonlySet<number>,
  ): Promise<void> {
    const isWanted = (column: number): boolean => numbered.has(column);
    const sought = createSuspects(createSignFinder(), saysSomething, kernel && createSignSearch(kernel));
    const prepared = createPreparedColumns(kernel);
    for await (const batch of readRaw(text, reading, kernel)) {
      while (free === 0 && !isStopped) await new Promise<void>((resolve) => (wake = resolve));
      if (isStopped) return;
      free--;
      const suspects = sought.among(batch.cells.raw!, batch.cells.size, isWanted);
      for (const each of toPrepare.splice(0)) prepared.add(each);
      const packed = packBatch(batch, suspects, isWanted, prepared, bufferOf);
      send({ batch: packed }, [packed.buffer]);
    }
  }

  port.onmessage = ({ data }: MessageEvent<ToAhead>) => {
    if ("task" in data)
      read(data.task).catch((error: Error) => send({ failure: { message: error.message, isOfFile: isOfFile(error) } }));
    else if ("done" in data) {
      free++;
      spare.push(data.done);
      toPrepare.push(data.asked);
      wake();
    } else {
      isStopped = true;
      wake();
      port.close();
      onStop?.();
    }
  };
}

const forEver = (): Promise<unknown> => new Promise(() => {});

/** Undefined once it is `late`; one that comes then is given back. */
function inTime(starting: Promise<Kernel | undefined>, late: Promise<unknown>): Promise<Kernel | undefined> {
  let isLate = false;
  const given = starting.then((kernel) => {
    if (!isLate) return kernel;
    kernel?.close();
    return undefined;
  });
  const none = late.then(() => {
    isLate = true;
    return undefined;
  });
  return Promise.race([given, none]);
}

const fetched = () => import("../kernel/kernel.ts").catch(() => undefined);

/** The kernel; undefined where it cannot be fetched, or does not run. */
const fetchKernel = async (): Promise<Kernel | undefined> => (await fetched())?.createKernel();

/** Fetches and compiles the kernel while the file is still on its way to this thread. */
export async function makeReady(): Promise<void> {
  await (await fetched())?.prepareKernel();
}
