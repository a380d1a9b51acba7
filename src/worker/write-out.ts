import type { OutputFile } from "../export/package.ts";
import type { DownloadFailure } from "../model/download.ts";
import { err, ok, type Result } from "../model/result.ts";
import { toBlob } from "./blob.ts";
import type { SavedFile } from "./jobs.ts";
import { createTurns } from "./turns.ts";

interface WriteOptions {
  /** The place that the reader chose. */
  readonly to: FileSystemFileHandle | undefined;
  readonly signal: AbortSignal;
  /** Told now and then how many have been made. */
  readonly onBytes: (bytes: number) => void;
}

/** Writes a file to the disk or gathers it in a blob; never more than a piece is at hand, and other jobs are done meanwhile. */
export async function writeOut(file: OutputFile, options: WriteOptions): Promise<Result<SavedFile, DownloadFailure>> {
  const { to, signal } = options;
  if (to) return writeToDisk(file, to, options);
  const parts: Blob[] = [];
  for await (const piece of inTurns(file.pieces, options)) parts.push(new Blob([piece]));
  return signal.aborted ? err("cancelled") : ok({ name: file.name, blob: toBlob(parts, file.name) });
}

/** The browser writes beside and puts the file in its place when it is closed. */
async function writeToDisk(
  { pieces }: OutputFile,
  to: FileSystemFileHandle,
  options: WriteOptions,
): Promise<Result<SavedFile, DownloadFailure>> {
  const disk = await to.createWritable().catch(() => undefined);
  if (!disk) return err("not-written");
  let isWritten = false;
  try {
    isWritten = await writePieces(disk, pieces, options);
  } finally {
    if (!isWritten) {
      await isDone(disk.abort());
      await removeEmpty(to);
    }
  }
  if (isWritten) return ok({ name: to.name, blob: undefined });
  return err(options.signal.aborted ? "cancelled" : "not-written");
}

/** Whether all was written; a fault in making the pieces is thrown. */
async function writePieces(
  disk: FileSystemWritableFileStream,
  pieces: OutputFile["pieces"],
  options: WriteOptions,
): Promise<boolean> {
  for await (const piece of inTurns(pieces, options)) if (!(await isDone(disk.write(piece)))) return false;
  return !options.signal.aborted && isDone(disk.close());
}

const isDone = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );

/** Choosing a place has made an empty file there, which nobody wants now; not every browser can take it away. */
const removeEmpty = (handle: FileSystemFileHandle & { remove?: () => Promise<void> }): Promise<void> | undefined =>
  handle.remove?.().catch(() => undefined);

/** The pieces until somebody stops them. Now and then others get their turn. */
async function* inTurns(
  pieces: OutputFile["pieces"],
  { signal, onBytes }: WriteOptions,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { tell, breathe } = createTurns(onBytes);
  let bytes = 0;
  for (const piece of pieces) {
    if (signal.aborted) return;
    yield piece as Uint8Array<ArrayBuffer>;
    bytes += piece.length;
    tell(bytes);
    await breathe();
  }
}
