import { createWriteStream, existsSync, mkdtempSync, openAsBlob, openSync, rmSync } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { assessmentColumns } from "../../src/import/assessments/assessment-columns.ts";
import { inspectFile } from "../../src/import/import-file.ts";
import { openTable } from "../../src/import/open-table.ts";
import { wordsOf } from "../../src/import/words.ts";
import { assessmentsLast, isNamedAssessments } from "../../src/model/assessments-last.ts";
import type { Taxonomy } from "../../src/model/taxonomy.ts";
import { EXIT, stop } from "./stop.ts";
import type { Surroundings } from "./surroundings.ts";

/** Something to be read. Opening it reads nothing yet, except for standard input. */
export interface Input {
  /** As whoever called wrote it, for sentences. */
  readonly path: string;
  /** Absolute path; none for standard input. */
  readonly place?: string;
  readonly holdsAssessments?: boolean;
  readonly open: () => Promise<File>;
}

const places = new WeakMap<Blob, string>();

/** Absolute path of a file that was opened here and can be opened again. */
export const placeOf = (file: Blob): string | undefined => places.get(file);

function fileAt(place: string, blob: Blob, name: string): File {
  const file = new File([blob], name);
  places.set(file, place);
  return file;
}

/** The files that the arguments name: a folder stands for all files in it by name, "-" for standard input. */
async function findInputs(paths: readonly string[], surroundings: Surroundings): Promise<Input[]> {
  if (paths.filter((path) => path === "-").length > 1)
    throw stop(EXIT.wrongUse, "Standard input (-) can be read only once.");
  const found = await Promise.all(
    paths.map((path) => (path === "-" ? [standardInput(surroundings)] : filesAt(path, surroundings.folder))),
  );
  return found.flat();
}

/** Inputs of a command that needs some; assessments come after the initiatives that they speak of. */
export async function requireInputs(paths: readonly string[], surroundings: Surroundings): Promise<Input[]> {
  if (paths.length === 0) throw stop(EXIT.wrongUse, "Name a file, a folder, or - for standard input. Try --help.");
  const inputs = await findInputs(paths, surroundings);
  if (inputs.length === 0) throw stop(EXIT.unreadable, `There are no files in ${paths.join(", ")}.`);
  const taxonomy = await surroundings.shipped.taxonomy();
  const told = await Promise.all(
    inputs.map(async (input) => ({ ...input, holdsAssessments: await areAssessments(input, taxonomy) })),
  );
  return assessmentsLast(told, ({ holdsAssessments = false }) => holdsAssessments);
}

export const hasAssessments = (inputs: readonly Input[]): boolean =>
  inputs.some(({ holdsAssessments = false }) => holdsAssessments);

/** As its name or its columns say; what can be read only once, or has to be unpacked, by its name. */
async function areAssessments({ path, place, open }: Input, taxonomy: Taxonomy): Promise<boolean> {
  if (isNamedAssessments({ name: path })) return true;
  if (place === undefined || PACKED.test(place)) return false;
  try {
    if (!(await stat(place)).isFile()) return false;
    const file = await open();
    const table = await openTable(file, {}, wordsOf(taxonomy), "head");
    if (table.ok) return assessmentColumns(table.value.headers) !== undefined; // most files, and nothing else is worked out of them
    const looked = await inspectFile(file, {}, { taxonomy, brought: true });
    return looked.ok && looked.value.isOfAssessments === true;
  } catch {
    return false; // what cannot be opened is said where it is read
  }
}

const PACKED = /\.(zip|gz|kmz)$/i;

async function filesAt(path: string, folder: string): Promise<Input[]> {
  const place = resolve(folder, path);
  const isFolder = await stat(place).then(
    (entry) => entry.isDirectory(),
    () => false, // what is missing is said when it is opened, beside the other files
  );
  if (!isFolder) return [fileInput(path, place)];
  const entries = await readdir(place, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort()
    .map((name) => fileInput(join(path, name), join(place, name)));
}

/** A file of any size is read piece by piece, as in the page. What cannot be stepped through, such as a pipe, is read whole. */
function fileInput(path: string, place: string): Input {
  return {
    path,
    place,
    async open() {
      const entry = await stat(place);
      if (entry.isDirectory()) throw new Error("it is a folder");
      if (entry.isFile()) return fileAt(place, await openAsBlob(place), basename(place));
      return new File([await readFile(place)], basename(place));
    },
  };
}

function standardInput({ input }: Surroundings): Input {
  return { path: "standard input", open: () => spool(input, "standard-input") };
}

const OPEN_FILES = "/proc/self/fd";

/**
 * All that comes, as a file. Where the system lets an open file be read that has no name any more, it lies on disk instead of in memory;
 * nobody else can open it, and it is gone with the process, however that ends.
 */
async function spool(input: Readable, name: string): Promise<File> {
  if (!existsSync(OPEN_FILES)) return new File((await input.toArray()) as BlobPart[], name);
  const folder = mkdtempSync(join(tmpdir(), "atlas-"));
  const file = openSync(join(folder, "input"), "wx+", 0o600);
  rmSync(folder, { recursive: true });
  await pipeline(input, createWriteStream("", { fd: file, autoClose: false }));
  const place = `${OPEN_FILES}/${file}`;
  return fileAt(place, await openAsBlob(place), name);
}
