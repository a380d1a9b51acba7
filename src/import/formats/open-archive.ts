import { isNamedAssessments } from "../../model/assessments-last.ts";
import type { Refusal } from "../../model/import.ts";
import { err, ok, type Result } from "../../model/result.ts";
import type { NamedBlob } from "../context.ts";
import { openPackage } from "./open-package.ts";
import type { Opening } from "./opening.ts";
import type { PlainFile } from "./plain-file.ts";
import { unpackBeside } from "./unpack-beside.ts";
import type { UnpackLimits } from "./unpack-stream.ts";
import { withMember, withoutMember } from "./with-member.ts";
import { chooseMember } from "./zip/choose-member.ts";
import { unzipMember } from "./zip/unzip-member.ts";
import { zipDirectory } from "./zip/zip-directory.ts";

/** Parts of letters and slides, and of workbooks that are not read. */
const DOCUMENT = /^(word\/document|ppt\/presentation)\.xml$/;
const OFFICE = /^(\[Content_Types\]\.xml|mimetype)$/;

/** Not chosen among the files of an archive, as it is read beside them. "needs-assessment.csv" may be records of another kind. */
const ASSESSMENTS = /(^|\/)assessments([-_.][^/]*)?$/i;

export interface InnerOpening {
  readonly limits: UnpackLimits;
  /** Opens a file that was in the archive. */
  readonly open: (file: NamedBlob, opening: Opening) => Promise<Result<PlainFile, Refusal>>;
}

/** A file in a zip archive, as if it had been given itself. Undefined when the archive cannot be opened at all. */
export async function openArchive(
  file: NamedBlob,
  opening: Opening,
  inner: InnerOpening,
): Promise<Result<PlainFile, Refusal> | undefined> {
  const members = await zipDirectory(file);
  if (!members?.ok) return members;
  if (members.value.some(({ path }) => path === "xl/workbook.xml")) return inner.open(file, opening);
  if (members.value.some(({ path }) => DOCUMENT.test(path))) return err({ code: "document" });
  if (members.value.some(({ path }) => OFFICE.test(path))) return undefined; // named by what it begins with
  const packaged = await openPackage(file, members.value, opening, inner);
  if (packaged) return packaged;
  const chosen = await chooseMember(file, members.value, opening);
  if (!chosen.ok) return chosen;
  const { member, readable, unread } = chosen.value;
  const unpacked = await unzipMember(file, member, inner.limits, opening);
  if (!unpacked.ok) return unpacked;
  const plain = await inner.open(named(unpacked.value, file.name), opening);
  if (!plain.ok) return plain;
  const beside = readable.filter((each) => each !== member && isNamedAssessments({ name: each.path }));
  const assessments = await unpackBeside(
    [...beside, ...unread],
    ({ path }) => path,
    (each) => unzipMember(file, each, inner.limits, opening),
  );
  if (!assessments.ok) return assessments;
  const paths = readable.filter((each) => each === member || !ASSESSMENTS.test(each.path)).map(({ path }) => path);
  const wanted = opening.choices.member;
  return ok({
    ...plain.value,
    assessments: assessments.value,
    dress(table) {
      const dressed = plain.value.dress(table);
      const named = paths.length === 1 ? dressed : withMember(dressed, member.path, paths);
      return wanted === undefined || wanted === member.path ? named : withoutMember(named, wanted);
    },
  });
}

/** In archives of placemarks the file is always called the same, and the archive has the name. */
const named = (member: NamedBlob, archive: string): NamedBlob =>
  member.name === "doc.kml" ? new File([member], archive.replace(/(\.km[lz]|\.zip)?$/i, ".kml")) : member;
