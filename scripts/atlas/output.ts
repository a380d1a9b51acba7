import { rmSync } from "node:fs";
import { mkdir, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Writable } from "node:stream";
import { EXIT, stop } from "./stop.ts";
import type { Surroundings } from "./surroundings.ts";

export type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

export const say = ({ words }: Surroundings, sentence: string): void => void words.write(`${sentence}\n`);

const encoder = new TextEncoder();
export const writeText = (surroundings: Surroundings, text: string): Promise<void> =>
  writeOut(surroundings, [encoder.encode(text)]);

/** Writes to standard output, waiting for whoever reads it. */
export async function writeOut({ output }: Surroundings, pieces: Pieces): Promise<void> {
  try {
    for await (const piece of pieces) await writePiece(output, piece);
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    if (!isSystemError(error)) throw error;
    // Somebody who reads the first lines only, such as `head`, has what was wanted.
    throw stop(EXIT.notWritten, code === "EPIPE" ? "" : `Standard output could not be written: ${message}`);
  }
}

const writePiece = (output: Writable, piece: Uint8Array): Promise<void> =>
  new Promise((done, fail) => output.write(piece, (error) => (error ? fail(error) : done())));

/** Writes to the file named, or to standard output when none is. */
export async function writeTo(surroundings: Surroundings, path: string | undefined, pieces: Pieces): Promise<void> {
  if (path === undefined || path === "-") return writeOut(surroundings, pieces);
  await writeFileBeside(surroundings, path, pieces);
}

/** Writes beside and renames, so that whoever looks at the file sees the old one or the whole new one, never half. */
export async function writeFileBeside({ folder }: Surroundings, path: string, pieces: Pieces): Promise<void> {
  try {
    const { target, mode, isPlain } = await findTarget(resolve(folder, path));
    const begun = await begin(pieces);
    if (isPlain) await writeAndRename(target, mode, begun);
    else await writeAll(target, "w", mode, begun);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw stop(EXIT.notWritten, `${path} could not be written: ${error.message}`);
  }
}

/** The same pieces. The first takes as long as everything that comes before it, and no half file should exist meanwhile. */
async function begin(pieces: Pieces): Promise<Pieces> {
  const rest = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  const first = await rest.next();
  return (async function* () {
    for (let piece = first; !piece.done; piece = await rest.next()) yield piece.value;
  })();
}

async function writeAndRename(target: string, mode: number | undefined, pieces: Pieces): Promise<void> {
  const beside = `${target}.${process.pid}.part`;
  const forget = forgetWhenInterrupted(beside);
  try {
    await writeAll(beside, "wx", mode, pieces);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  } finally {
    forget();
  }
}

async function writeAll(path: string, flags: "w" | "wx", mode: number | undefined, pieces: Pieces): Promise<void> {
  const file = await open(path, flags, mode);
  try {
    for await (const piece of pieces) await file.writeFile(piece); // goes on from where it stands
    if (flags === "wx") await file.sync();
  } finally {
    await file.close();
  }
}

/** A link keeps pointing where it points; what is no plain file, such as /dev/null, cannot be replaced. */
async function findTarget(path: string): Promise<{ target: string; mode: number | undefined; isPlain: boolean }> {
  const target = await realpath(path).catch(() => undefined);
  if (target === undefined) {
    await mkdir(dirname(path), { recursive: true });
    return { target: path, mode: undefined, isPlain: true };
  }
  const found = await stat(target);
  return { target, mode: found.mode & 0o777, isPlain: found.isFile() || found.isDirectory() };
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Without a listener a signal ends the process at once, even in the middle of a calculation; so there is one only while half a file exists. */
function forgetWhenInterrupted(beside: string): () => void {
  const end = (signal: NodeJS.Signals) => {
    rmSync(beside, { force: true });
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of SIGNALS) process.removeListener(signal, end);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return forget;
}

/** Whether a path means a folder: it ends with a slash or is one. */
export async function isFolder({ folder }: Surroundings, path: string): Promise<boolean> {
  if (/[\\/]$/.test(path)) return true;
  return stat(resolve(folder, path)).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).code === "string";
