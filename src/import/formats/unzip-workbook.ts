import { strFromU8, strToU8, zipSync } from "fflate";
import type { Refusal } from "../../model/import.ts";
import { err, ok, type Result } from "../../model/result.ts";
import type { ImportContext } from "../context.ts";
import { unzipMember } from "./zip/unzip-member.ts";
import { zipDirectory } from "./zip/zip-directory.ts";

/** Parts that hold rows; pictures, drawings and caches do not. */
const isWanted = (path: string): boolean =>
  /\.(xml|rels)$/i.test(path) &&
  !/(^|\/)(drawings|charts|media|pivotCache|pivotTables|externalLinks|theme|customXml)\//.test(path);

type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * The parts of a workbook, unpacked. What they say that they need is seen before any is unpacked. Undefined when the archive is no workbook of
 * sheets in XML, or damaged.
 * @param most bytes of all parts
 */
export async function unzipWorkbook(
  archive: Blob,
  most: number,
  context: Pick<ImportContext, "signal" | "breathe">,
): Promise<Result<Parts, Refusal> | undefined> {
  const members = await zipDirectory(archive);
  if (!members?.ok) return members;
  if (!members.value.some(({ path }) => path === "xl/workbook.xml")) return undefined;
  const wanted = members.value.filter(({ path }) => isWanted(path));
  const bytes = wanted.reduce((sum, { size }) => sum + size, 0);
  if (bytes > most) return err({ code: "too-large-opened", detail: String(most) });
  const parts: Record<string, Uint8Array> = {};
  for (const member of wanted) {
    const part = await unzipMember(archive, member, { enough: Number.POSITIVE_INFINITY, most }, context);
    if (part.ok) parts[member.path] = new Uint8Array(await part.value.arrayBuffer());
    else return part.error.code === "archive" ? undefined : part; // undefined: it is named by its first bytes
  }
  return ok(parts);
}

/** The parts in an archive that takes no unpacking: the reader of workbooks would start a worker for that, which the policy of the page forbids. */
export function storeParts(parts: Parts): ArrayBuffer {
  const archive = zipSync(withStyles(parts), { level: 0 });
  return archive.buffer.slice(archive.byteOffset, archive.byteOffset + archive.byteLength) as ArrayBuffer;
}

const RELATIONS = "xl/_rels/workbook.xml.rels";
const STYLES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";

/** Programs may leave out the styles of a sheet without dates; the reader of workbooks stumbles when they are not there. */
function withStyles(parts: Parts): Record<string, Uint8Array> {
  const relations = strFromU8(parts[RELATIONS] ?? new Uint8Array());
  if (/\/relationships\/styles["']/.test(relations)) return { ...parts };
  const added = `<Relationship Id="noStyles" Type="${STYLES}" Target="/none.xml"/>`;
  return {
    ...parts,
    "none.xml": strToU8("<styleSheet><cellXfs/></styleSheet>"),
    [RELATIONS]: strToU8(relations.replace(/<\/(?:[\w.-]+:)?Relationships\s*>\s*$/, `${added}$&`)),
  };
}
