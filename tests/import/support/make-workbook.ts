import { strToU8, zipSync } from "fflate";

/** Numbers, texts and blanks; a date is the number of its day, since 1899-12-30. */
export type MadeCell = string | number | boolean | null | { readonly day: number } | { readonly xml: string };
export type MadeSheet = readonly (readonly MadeCell[])[];

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const letters = (at: number): string =>
  (at < 26 ? "" : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));

function toXml(cell: MadeCell, place: string): string {
  if (cell === null) return "";
  if (typeof cell === "string")
    return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
  return "day" in cell ? `<c r="${place}" s="1"><v>${cell.day}</v></c>` : cell.xml.replace("PLACE", place);
}

export const sheetXml = (inside: string): string =>
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${inside}</sheetData></worksheet>`;

const toSheet = (rows: MadeSheet): string =>
  sheetXml(
    rows
      .map(
        (row, at) =>
          `<row r="${at + 1}">${row.map((cell, to) => toXml(cell, `${letters(to)}${at + 1}`)).join("")}</row>`,
      )
      .join(""),
  );

/** A workbook as spreadsheets write it, by the names of its sheets. `parts` are added, or take the place of others. */
export function makeWorkbook(
  sheets: Readonly<Record<string, MadeSheet>>,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names
      .map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join("")}<Relationship Id="rIdS" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `${HEAD}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(Object.values(sheets).map((rows, at) => [`xl/worksheets/sheet${at + 1}.xml`, toSheet(rows)])),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}
