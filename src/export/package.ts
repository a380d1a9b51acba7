import { Zip, ZipDeflate } from "fflate";

/** A file to be written; its pieces are made when they are asked for, and each may be written over the one before. */
export interface OutputFile {
  readonly name: string;
  readonly pieces: Iterable<Uint8Array>;
}

/** A few hundredths larger than at 6, and a pack of 100,000 rows is there in five seconds. */
const LEVEL = 2;

/** One zip of several files, in pieces. The same files give the same bytes: every entry carries the same date. */
export function* zipPieces(files: Iterable<OutputFile>): Generator<Uint8Array<ArrayBuffer>> {
  const ready: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece as Uint8Array<ArrayBuffer>);
  });
  for (const { name, pieces } of files) {
    const entry = new ZipDeflate(name, { level: LEVEL });
    entry.mtime = new Date(1980, 0, 1); // the first day that a zip can name, in local time as zips have it
    zip.add(entry);
    for (const piece of pieces) {
      entry.push(piece);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
