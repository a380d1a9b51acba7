import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Refusal } from "../../model/import.ts";
import { err, ok, type Result } from "../../model/result.ts";

/** Parts that hold rows; pictures, drawings and caches do not. */
const isWanted = (path: string): boolean =>
  /\.(xml|rels)$/i.test(path) &&
  !/(^|\/)(drawings|charts|media|pivotCache|pivotTables|externalLinks|theme|customXml)\//.test(path);

/**
 * The parts of a workbook, unpacked. Each gets as much room as the archive says that it needs, so what blows up is seen before it is unpacked,
 * and what says too little breaks off. Undefined when the archive is no workbook of sheets in XML.
 */
export function unzipWorkbook(
  archive: Uint8Array,
  most: number,
): Result<Readonly<Record<string, Uint8Array>>, Refusal> | undefined {
  let bytes = 0;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(archive, {
      filter({ name, originalSize }) {
        if (!isWanted(name)) return false;
        bytes += originalSize;
        return bytes <= most;
      },
    });
  } catch {
    return undefined; // it is named by its first bytes
  }
  if (bytes > most) return err({ code: "too-large-opened", detail: String(most) });
  return "xl/workbook.xml" in parts ? ok(parts) : undefined;
}

/** The parts in an archive that takes no unpacking: the reader of workbooks would start a worker for that, which the policy of the page forbids. */
export function storeParts(parts: Readonly<Record<string, Uint8Array>>): ArrayBuffer {
  const archive = zipSync(withStyles(parts), { level: 0 });
  return archive.buffer.slice(archive.byteOffset, archive.byteOffset + archive.byteLength) as ArrayBuffer;
}

const RELATIONS = "xl/_rels/workbook.xml.rels";
const STYLES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";

/** Programs may leave out the styles of a sheet without dates; the reader of workbooks stumbles when they are not there. */
function withStyles(parts: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const relations = strFromU8(parts[RELATIONS] ?? new Uint8Array());
  if (/\/relationships\/styles["']/.test(relations)) return { ...parts };
  const added = `<Relationship Id="noStyles" Type="${STYLES}" Target="/none.xml"/>`;
  return {
    ...parts,
    "none.xml": strToU8("<styleSheet><cellXfs/></styleSheet>"),
    [RELATIONS]: strToU8(relations.replace(/<\/(?:[\w.-]+:)?Relationships\s*>\s*$/, `${added}$&`)),
  };
}
