import type { Refusal } from "../../../model/import.ts";
import { err, ok, type Result } from "../../../model/result.ts";
import type { ImportContext, NamedBlob } from "../../context.ts";
import { type UnpackLimits, unpackStream } from "../unpack-stream.ts";
import { crc32 } from "./crc32.ts";
import { viewOf, type ZipMember } from "./zip-directory.ts";

const HEADER = 0x04034b50;
const HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

export const canUnzip = ({ method, isLocked }: ZipMember): boolean =>
  !isLocked && (method === STORED || method === DEFLATED);

export const nameOf = ({ path }: ZipMember): string => path.slice(path.lastIndexOf("/") + 1);

/** Unpacks a file of an archive, or its beginning. What is longer than the archive says, or has another sum, is damaged. */
export async function unzipMember(
  archive: Blob,
  member: ZipMember,
  limits: UnpackLimits,
  context: Pick<ImportContext, "signal" | "breathe">,
): Promise<Result<NamedBlob, Refusal>> {
  if (member.isLocked) return err({ code: "archive-locked" });
  if (!canUnzip(member)) return err({ code: "archive" });
  const start = await startOf(archive, member);
  if (start === undefined) return err({ code: "archive" });
  let size = 0;
  let crc = 0;
  const unpacked = await unpackStream(
    {
      bytes: archive.slice(start, start + member.packedSize),
      packing: member.method === DEFLATED ? "deflate-raw" : undefined,
      damaged: "archive",
      onPiece(piece) {
        size += piece.length;
        crc = crc32(piece, crc);
        if (size > member.size) throw new RangeError(`A member of ${member.size} bytes has at least ${size}.`);
      },
    },
    limits,
    context,
  );
  if (!unpacked.ok) return unpacked;
  const { parts, isWhole } = unpacked.value;
  if (isWhole && (size !== member.size || crc !== member.crc)) return err({ code: "archive" });
  return ok(new File([...parts], nameOf(member)));
}

/** Its bytes begin behind a header of its own, whose name and notes may be longer than those in the table of contents. */
async function startOf(archive: Blob, { offset, packedSize }: ZipMember): Promise<number | undefined> {
  try {
    const view = await viewOf(archive, offset, HEADER_BYTES);
    if (view.getUint32(0, true) !== HEADER) return undefined;
    const start = offset + HEADER_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
    return start + packedSize > archive.size ? undefined : start;
  } catch {
    return undefined;
  }
}
