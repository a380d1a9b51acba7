import { isNamedAssessments } from "../../../model/assessments-last.ts";
import type { FileFailure, Refusal } from "../../../model/import.ts";
import { err, ok, type Result } from "../../../model/result.ts";
import type { Opening } from "../opening.ts";
import { type MemberContent, memberContent } from "./member-content.ts";
import { canUnzip, nameOf, unzipMember } from "./unzip-member.ts";
import type { ZipMember } from "./zip-directory.ts";

const LOOKED_AT_BYTES = 64 * 1024;
/** Of more, the largest and the one that was asked for are looked at. */
const MOST_LOOKED_AT = 300;
const MOST_NAMED = 5;

/** What programs put beside the files of people. */
const IS_LITTER = /(^|\/)(__MACOSX\/|\.[^./]|Thumbs\.db$|desktop\.ini$)/i;
/** What tells of the records rather than being them. */
const IS_COMPANION =
  /(^|\/)(read[-_ ]?me|licen[cs]e|copying|attribution|notice|credits|changelog|metadata|sources|assessments|schema|fields|columns|codebook|data[-_ ]?dictionary)([-_.][^/]*)?$/i;

export interface ChosenMember {
  readonly member: ZipMember;
  /** All that can be read, in the order of the archive. */
  readonly readable: readonly ZipMember[];
  /** Tables of assessments that cannot be read, which costs the records nothing. */
  readonly unread: readonly ZipMember[];
}

/** The file of an archive that is read: the one that the reader chose, else the largest that has records and does not only tell of others. */
export async function chooseMember(
  archive: Blob,
  members: readonly ZipMember[],
  { choices, ...context }: Opening,
): Promise<Result<ChosenMember, Refusal>> {
  const files = members.filter(({ path }) => !path.endsWith("/") && !IS_LITTER.test(path));
  const records: ZipMember[] = [];
  const texts: ZipMember[] = [];
  const failures: FileFailure[] = [];
  const unread: ZipMember[] = [];
  for (const member of mostTelling(files, choices.member)) {
    await context.breathe?.();
    if (context.signal?.aborted) return err({ code: "cancelled" });
    const content = await contentOf(archive, member, context);
    const isBeside = isNamedAssessments({ name: member.path });
    if (!content && !isBeside) return err({ code: "archive" }); // records that are damaged are not read in part
    if (content === "records") records.push(member);
    else if (content === "text") texts.push(member);
    else {
      failures.push(content?.failure ?? "archive");
      if (isBeside) unread.push(member);
    }
  }
  const readable = records.length > 0 ? records : texts.length === 1 && failures.length === 0 ? texts : [];
  const member = readable.find(({ path }) => path === choices.member) ?? likeliest(readable);
  return member ? ok({ member, readable, unread }) : err(refusalOf(failures, files));
}

function mostTelling(files: readonly ZipMember[], wanted: string | undefined): readonly ZipMember[] {
  if (files.length <= MOST_LOOKED_AT) return files;
  const largest = new Set(files.toSorted((a, b) => b.size - a.size).slice(0, MOST_LOOKED_AT));
  return files.filter((file) => largest.has(file) || file.path === wanted);
}

/** Undefined where it is damaged. */
async function contentOf(
  archive: Blob,
  member: ZipMember,
  context: Pick<Opening, "signal" | "breathe">,
): Promise<MemberContent | undefined> {
  if (!canUnzip(member)) return { failure: member.isLocked ? "archive-locked" : "archive" };
  const limits = { enough: LOOKED_AT_BYTES, most: Number.POSITIVE_INFINITY };
  const head = await unzipMember(archive, member, limits, context);
  if (head.ok) return memberContent(head.value, head.value.size === member.size);
  return head.error.code === "archive" ? undefined : { failure: head.error.code };
}

function likeliest(readable: readonly ZipMember[]): ZipMember | undefined {
  const own = readable.filter(({ path }) => !IS_COMPANION.test(path));
  return (own.length > 0 ? own : readable).toSorted((a, b) => b.size - a.size)[0];
}

/** Files of one shapefile are named together; where all fail alike, that is what is wrong with the archive. */
function refusalOf(failures: readonly FileFailure[], files: readonly ZipMember[]): Refusal {
  if (failures.includes("shapefile")) return { code: "shapefile" };
  if (files.some((file) => file.isLocked) && !files.some(canUnzip)) return { code: "archive-locked" };
  const [first] = failures;
  if (first && failures.length === files.length && failures.every((each) => each === first)) return { code: first };
  const names = files.slice(0, MOST_NAMED).map(nameOf).join(", ");
  return { code: "archive-nothing", detail: files.length > MOST_NAMED ? `${names} …` : names };
}
