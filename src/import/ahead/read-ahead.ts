import type { CsvReading } from "../table/read-csv.ts";
import { readRaw } from "../table/read-raw.ts";
import type { Batch, TextFile } from "../table/table.ts";
import { UnreadableFile } from "../unreadable.ts";
import { createAsks } from "./asks.ts";
import type { FromAhead, ToAhead } from "./messages.ts";
import { unpackBatch, withoutRecords } from "./pack-batch.ts";

/** Another thread that can read a file; undefined where there is none, or none for this file. */
export interface OpenAhead {
  (file: Blob): Promise<MessagePort | undefined>;
  /** Wakes the thread for a file that will probably be read, so that it starts while the beginning of that is looked at. */
  readonly wake?: (file: Blob) => void;
}

/** A smaller file is read before another thread is awake. */
const WORTH_BYTES = 4_000_000;
export const isWorthAhead = ({ size }: Blob): boolean => size >= WORTH_BYTES;

/** Reads a table from its bytes as `readRaw` does, in another thread where there is one. After `signal` nothing more comes. */
export async function* readAhead(
  text: TextFile,
  reading: CsvReading,
  open: OpenAhead,
  signal?: AbortSignal,
): AsyncGenerator<Batch> {
  const port = await open(text.file);
  if (!port) {
    yield* readRaw(text, reading);
    return;
  }
  const { encoding, skip } = text;
  const send = (message: ToAhead, transfer: Transferable[] = []): void => port.postMessage(message, transfer);
  const next = messagesOf(port, signal);
  const asks = createAsks();
  try {
    // Whoever makes columns asks the same of each batch, so that the first ones come prepared if it is shown one without records before.
    yield unpackBatch(withoutRecords(reading.width), asks);
    send({ task: { text: { encoding, skip }, reading, numbered: [...asks.numbered], asked: asks.take() } });
    for (;;) {
      const message = await next();
      if ("end" in message) return;
      if ("failure" in message)
        throw message.failure.isOfFile ? new UnreadableFile() : new Error(message.failure.message);
      yield unpackBatch(message.batch, asks);
      send({ done: message.batch.buffer, asked: asks.take() }, [message.batch.buffer]);
    }
  } finally {
    send({ stop: true });
    port.close();
  }
}

/** What comes through a port, one after another. A thread that ends is noticed where engines tell of it. */
function messagesOf(port: MessagePort, signal: AbortSignal | undefined): () => Promise<FromAhead> {
  const waiting: FromAhead[] = [];
  let wake = (): void => {};
  port.onmessage = ({ data }: MessageEvent<FromAhead>) => {
    waiting.push(data);
    wake();
  };
  port.addEventListener("close", () => {
    waiting.push(ENDED);
    wake();
  });
  const stop = (): void => {
    waiting.splice(0, waiting.length, { end: true });
    wake();
  };
  if (signal?.aborted) stop();
  signal?.addEventListener("abort", stop, { once: true });
  return async () => {
    if (waiting.length === 0) await new Promise<void>((resolve) => (wake = resolve));
    return waiting.shift()!;
  };
}

const ENDED: FromAhead = {
  failure: { message: "The thread that reads ahead has ended.", isOfFile: false },
};
