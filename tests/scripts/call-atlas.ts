import { PassThrough, Readable, Writable } from "node:stream";
import { runAtlas } from "../../scripts/atlas/run.ts";
import type { Surroundings } from "../../scripts/atlas/surroundings.ts";
import { diskShipped } from "../../scripts/disk-shipped.ts";
import { root } from "../support/source-files.ts";

export interface Outcome {
  readonly exitCode: number;
  readonly bytes: Buffer;
  readonly output: string;
  readonly words: string;
}

/** The same for all calls: boundaries take longer to read than all else, and are read once for these files. */
const shipped = diskShipped(`${root}/data`);

/** Calls the command line as a terminal would, in this process. */
export async function callAtlas(args: readonly string[], change: Partial<Surroundings> = {}): Promise<Outcome> {
  const [output, words] = [collector(), collector()];
  const exitCode = await runAtlas(args, {
    folder: root,
    shipped,
    input: new PassThrough().end(),
    output: output.stream,
    words: words.stream,
    hasColour: false,
    isWatched: false,
    ...change,
  });
  return { exitCode, bytes: output.bytes(), output: output.bytes().toString(), words: words.bytes().toString() };
}

export const inputOf = (text: string): Readable => Readable.from([Buffer.from(text)]);

/** A pipe that fails after some bytes, as a full disk or a reader that has gone does. */
export function failingOutput(code: string): Writable {
  const stream = new Writable({ write: (_, __, done) => done(Object.assign(new Error(code), { code })) });
  return stream.on("error", () => {});
}

function collector() {
  const pieces: Uint8Array[] = [];
  const stream = new Writable({
    write(piece: Uint8Array, _, done) {
      pieces.push(new Uint8Array(piece)); // what was written may be filled anew
      done();
    },
  });
  return { stream, bytes: () => Buffer.concat(pieces) };
}
