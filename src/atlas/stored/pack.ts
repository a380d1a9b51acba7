import { err, ok, type Result } from "../../model/result.ts";
import { checksum } from "./checksum.ts";

export type Numbers = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Why stored bytes cannot be opened. */
export type StoredFault = "other-version" | "damaged";

/** A head that is JSON, and arrays of numbers that it names by their place. */
export interface Packed {
  readonly head: unknown;
  readonly arrays: readonly Numbers[];
}

/** What is said of each array before the head: its kind, its length in elements, the sum of its bytes. */
type Entry = readonly [kind: number, length: number, sum: number];

const KINDS = [Uint8Array, Uint16Array, Uint32Array, Float64Array] as const;
const MAGIC = 0x41534f53; // "SOSA"
const ALIGNMENT = 8; // bytes: arrays of the widest numbers lie over the bytes as they are
const PREAMBLE = 4; // words: magic, version, length and sum of the head

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true });

/** As pieces that follow each other, so that the arrays need not be copied. */
export function pack({ head, arrays }: Packed, version: number): readonly Uint8Array<ArrayBuffer>[] {
  const bytes = arrays.map(bytesOf);
  const entries: Entry[] = arrays.map((array, at) => [
    KINDS.findIndex((kind) => array instanceof kind),
    array.length,
    checksum(bytes[at]!),
  ]);
  const text = encoder.encode(JSON.stringify({ entries, head }));
  const preamble = Uint32Array.of(MAGIC, version, text.length, checksum(text));
  return [bytesOf(preamble), text, ...bytes].flatMap((piece) => [piece, gap(piece.length)]);
}

/** The sum of all that was packed: it stands for the head, and the head for the arrays. */
export const sumOf = ([preamble]: readonly Uint8Array<ArrayBuffer>[]): number =>
  new Uint32Array(preamble!.buffer, preamble!.byteOffset, PREAMBLE)[3]!;

/** The arrays are views of these bytes, which must not change. */
export function unpack(bytes: Uint8Array<ArrayBuffer>, ...versions: readonly number[]): Result<Packed, StoredFault> {
  const start = PREAMBLE * Uint32Array.BYTES_PER_ELEMENT;
  if (bytes.length < start || bytes.byteOffset % ALIGNMENT !== 0) return err("damaged");
  const [magic, written, length, sum] = new Uint32Array(bytes.buffer, bytes.byteOffset, PREAMBLE);
  if (magic !== MAGIC) return err("damaged");
  if (!versions.includes(written!)) return err("other-version");
  const text = bytes.subarray(start, start + length!);
  if (text.length !== length || checksum(text) !== sum) return err("damaged");
  // The sum says that these are the bytes that this version wrote: nothing is left to be doubted.
  const { entries, head } = JSON.parse(decoder.decode(text)) as { entries: readonly Entry[]; head: unknown };
  const arrays: Numbers[] = [];
  let at = start + padded(text.length);
  for (const [kind, count, sumOfArray] of entries) {
    const array = KINDS[kind]!;
    const size = count * array.BYTES_PER_ELEMENT;
    const piece = bytes.subarray(at, at + size);
    if (piece.length !== size || checksum(piece) !== sumOfArray) return err("damaged");
    arrays.push(new array(bytes.buffer, bytes.byteOffset + at, count));
    at += padded(size);
  }
  return at === bytes.length ? ok({ head, arrays }) : err("damaged");
}

const padded = (length: number): number => Math.ceil(length / ALIGNMENT) * ALIGNMENT;
const gap = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(padded(length) - length);

/** Columns are never shared with another thread. */
const bytesOf = ({ buffer, byteOffset, byteLength }: Numbers): Uint8Array<ArrayBuffer> =>
  new Uint8Array(buffer as ArrayBuffer, byteOffset, byteLength);
