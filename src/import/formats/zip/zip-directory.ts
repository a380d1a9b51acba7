import type { Refusal } from "../../../model/import.ts";
import { err, ok, type Result } from "../../../model/result.ts";
import { CODE_PAGES, decodeCodePage } from "../../text/code-pages.ts";

/** A file in an archive, as its table of contents says; nothing of it is believed before it has been unpacked. */
export interface ZipMember {
  /** With "/" between folders; a label, never a place on a disk. */
  readonly path: string;
  /** 0: as it is, 8: deflated, others cannot be unpacked here. */
  readonly method: number;
  readonly isLocked: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const MOST_MEMBERS = 10_000;
const MOST_DIRECTORY_BYTES = 16_000_000;

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const END_64 = 0x06064b50;
const END_64_BYTES = 56;
const LOCATOR_64 = 0x07064b50;
const LOCATOR_64_BYTES = 20;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const HUGE = 0xffffffff;

/** The files in a zip archive. Undefined where its table of contents is damaged or cut off. */
export async function zipDirectory(archive: Blob): Promise<Result<readonly ZipMember[], Refusal> | undefined> {
  try {
    const end = await findEnd(archive);
    if (!end) return undefined;
    if (end.count > MOST_MEMBERS || end.bytes > MOST_DIRECTORY_BYTES)
      return err({ code: "archive-crowded", detail: String(end.count) });
    const members = readEntries(await viewOf(archive, end.offset, end.bytes), end.count);
    return members && ok(members);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // something that it names lies beyond its end
    return err({ code: "unreadable" });
  }
}

interface End {
  readonly count: number;
  readonly bytes: number;
  readonly offset: number;
}

/** The end of the archive says where its table of contents is. */
async function findEnd(archive: Blob): Promise<End | undefined> {
  const from = Math.max(0, archive.size - END_BYTES - LONGEST_COMMENT);
  const view = await viewOf(archive, from, archive.size - from);
  for (let at = view.byteLength - END_BYTES; at >= 0; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const end = {
      count: view.getUint16(at + 10, true),
      bytes: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
    return end.count === 0xffff || end.bytes === HUGE || end.offset === HUGE ? findEnd64(archive, from + at) : end;
  }
  return undefined;
}

async function findEnd64(archive: Blob, end: number): Promise<End | undefined> {
  const locator = await viewOf(archive, end - LOCATOR_64_BYTES, LOCATOR_64_BYTES);
  if (locator.getUint32(0, true) !== LOCATOR_64) return undefined;
  const view = await viewOf(archive, large(locator, 8), END_64_BYTES);
  if (view.getUint32(0, true) !== END_64) return undefined;
  return { count: large(view, 32), bytes: large(view, 40), offset: large(view, 48) };
}

function readEntries(view: DataView, count: number): readonly ZipMember[] | undefined {
  const members: ZipMember[] = [];
  let at = 0;
  for (let number = 0; number < count; number++) {
    if (view.getUint32(at, true) !== ENTRY) return undefined;
    const flags = view.getUint16(at + 8, true);
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const name = bytesIn(view, at + ENTRY_BYTES, nameBytes);
    const sizes = sizesOf(view, at, at + ENTRY_BYTES + nameBytes, extraBytes);
    members.push({
      path: decodeName(name, (flags & 0x800) !== 0).replaceAll("\\", "/"),
      method: view.getUint16(at + 10, true),
      isLocked: (flags & 1) !== 0,
      crc: view.getUint32(at + 16, true),
      ...sizes,
    });
    at += ENTRY_BYTES + nameBytes + extraBytes + view.getUint16(at + 32, true);
  }
  return members;
}

type Sizes = Pick<ZipMember, "packedSize" | "size" | "offset">;

/** What does not fit into 32 bits stands behind the name, in this order and only where it is needed. */
function sizesOf(view: DataView, at: number, extra: number, extraBytes: number): Sizes {
  const [packedSize, size, offset] = [20, 24, 42].map((place) => view.getUint32(at + place, true)) as [
    number,
    number,
    number,
  ];
  let next = size === HUGE || packedSize === HUGE || offset === HUGE ? findExtra64(view, extra, extraBytes) : -1;
  const full = (value: number): number => {
    if (value !== HUGE || next < 0) return value;
    next += 8;
    return large(view, next - 8);
  };
  const fullSize = full(size);
  return { size: fullSize, packedSize: full(packedSize), offset: full(offset) };
}

function findExtra64(view: DataView, from: number, bytes: number): number {
  for (let at = from; at + 4 <= from + bytes; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === 1) return at + 4;
  return -1;
}

/** Archives say when a name is in UTF-8, and often it is so without their saying it; others write it as DOS did. */
function decodeName(name: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder("utf-8", { fatal: !isUtf8 }).decode(name);
  } catch {
    return decodeCodePage(CODE_PAGES.cp850!, name);
  }
}

const bytesIn = (view: DataView, at: number, length: number): Uint8Array => {
  if (at + length > view.byteLength) throw new RangeError(`${length} bytes asked for at ${at} of ${view.byteLength}.`);
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
};

const large = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** @throws RangeError where the archive ends before */
export async function viewOf(archive: Blob, from: number, length: number): Promise<DataView> {
  if (from < 0 || from + length > archive.size)
    throw new RangeError(`${length} bytes asked for at ${from} of ${archive.size}.`);
  return new DataView(await archive.slice(from, from + length).arrayBuffer());
}
