import readXlsxFile, { type Sheet } from "read-excel-file/universal";
import type { Refusal } from "../../model/import.ts";
import { err, ok, type Result } from "../../model/result.ts";
import type { NamedBlob } from "../context.ts";
import type { Table, TableIssue } from "../table/table.ts";
import type { Opening } from "./opening.ts";
import type { PlainFile } from "./plain-file.ts";
import { sheetExtent } from "./sheet-extent.ts";
import { type SheetText, sheetText } from "./sheet-text.ts";
import { storeParts, unzipWorkbook } from "./unzip-workbook.ts";
import { withRows } from "./with-rows.ts";

/**
 * A workbook as a table: the first sheet that has rows, or the one that the reader chose. Undefined when the archive is none.
 * @param most bytes that may be unpacked
 */
export async function openWorkbook(
  file: NamedBlob,
  most: number,
  opening: Opening,
): Promise<Result<PlainFile, Refusal> | undefined> {
  const { choices, signal } = opening;
  const sheets = await readSheets(file, most, opening);
  if (!sheets?.ok) return sheets;
  if (signal?.aborted) return err({ code: "cancelled" });
  const filled = sheets.value.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null)));
  const sheet = filled.find(({ sheet: name }) => name === choices.sheet) ?? filled[0];
  if (!sheet) return err({ code: "no-records" });
  const text = sheetText(sheet.data, most);
  if (!text) return err({ code: "too-large-opened", detail: String(most) });
  const { encoding: _, headerLine, ...others } = choices;
  return ok({
    file: new File([...text.parts], file.name),
    choices: {
      ...others,
      delimiter: ",",
      encoding: "utf-8",
      ...(headerLine !== undefined && { headerLine: text.lineOf(headerLine) }),
    },
    dress: (table) =>
      dress(table, text, {
        sheet: sheet.sheet,
        sheets: filled.map((each) => each.sheet),
        wanted: choices.sheet,
        bytes: file.size,
      }),
  });
}

async function readSheets(
  file: NamedBlob,
  most: number,
  opening: Opening,
): Promise<Result<readonly Sheet<string>[], Refusal> | undefined> {
  const parts = await unzipWorkbook(file, most, opening);
  if (!parts?.ok) return parts;
  for (const [path, part] of Object.entries(parts.value)) {
    const extent = /worksheets\//i.test(path) ? sheetExtent(new TextDecoder().decode(part)) : "fits";
    if (extent === "damaged") return err({ code: "workbook" });
    if (extent === "too-large") return err({ code: "too-large-opened", detail: String(most) });
  }
  try {
    // Numbers have seventeen digits there, of which people wrote fewer; long ones are codes.
    const parseNumber = (digits: string): string => (/^-?\d{16,}$/.test(digits) ? digits : String(Number(digits)));
    return ok(await readXlsxFile(storeParts(parts.value), { trim: false, parseNumber }));
  } catch {
    return err({ code: "workbook" });
  }
}

interface Origin {
  readonly sheet: string;
  readonly sheets: readonly string[];
  /** The one that was asked for. */
  readonly wanted: string | undefined;
  readonly bytes: number;
}

function dress(table: Table, text: SheetText, { sheet, sheets, wanted, bytes }: Origin): Table {
  const others = sheets.filter((name) => name !== sheet);
  const unread: TableIssue = { code: "other-sheets", severity: "remark", line: 0, found: others.join(", ") };
  const missing: readonly TableIssue[] =
    wanted === undefined || wanted === sheet
      ? []
      : [{ code: "sheet-missing", severity: "remark", line: 0, found: wanted }];
  const inRows = withRows(table, text.rowOf);
  return {
    ...inRows,
    structure: { ...inRows.structure, format: "xlsx", bytes, sheet, sheets },
    issues: [...inRows.issues, ...missing, ...(others.length === 0 ? [] : [unread])],
  };
}
