import { createSuspects } from "../privacy/row-signs.ts";
import { readRaw } from "../table/read-raw.ts";
import { isOfFile } from "../unreadable.ts";
import type { AheadTask, FromAhead, ToAhead } from "./messages.ts";
import { packBatch } from "./pack-batch.ts";

/** So many batches may wait to be taken. */
const MOST_AHEAD = 6;

/**
 * The side that reads ahead: splits the bytes of a file into cells, numbers those that repeat and looks for records that tell something of
 * themselves, while the other side makes columns of what it has been given.
 */
export function serveAhead(open: () => Blob | Promise<Blob>, port: MessagePort, onStop = (): void => {}): void {
  const spare: ArrayBuffer[] = [];
  let free = MOST_AHEAD;
  let isStopped = false;
  let wake = (): void => {};
  const send = (message: FromAhead, transfer: Transferable[] = []): void => port.postMessage(message, transfer);

  function bufferOf(bytes: number): ArrayBuffer {
    const given = spare.pop();
    return given && given.byteLength >= bytes ? given : new ArrayBuffer(Math.ceil(bytes * 1.25));
  }

  async function read({ text, reading }: AheadTask): Promise<void> {
    const file = await open();
    const suspectsIn = createSuspects();
    for await (const batch of readRaw({ ...text, file }, reading)) {
      while (free === 0 && !isStopped) await new Promise<void>((resolve) => (wake = resolve));
      if (isStopped) return;
      free--;
      const packed = packBatch(batch, [...suspectsIn(batch.cells.raw!, batch.cells.size)], bufferOf);
      send({ batch: packed }, [packed.buffer]);
    }
    send({ end: true });
  }

  port.onmessage = ({ data }: MessageEvent<ToAhead>) => {
    if ("task" in data)
      read(data.task).catch((error: Error) => send({ failure: { message: error.message, isOfFile: isOfFile(error) } }));
    else if ("done" in data) {
      free++;
      spare.push(data.done);
      wake();
    } else {
      isStopped = true;
      wake();
      port.close();
      onStop();
    }
  };
}
