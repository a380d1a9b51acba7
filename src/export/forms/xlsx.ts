import { cutText } from "../../model/cut-text.ts";
import { FIELD_TYPES } from "../../model/initiative.ts";
import type { ChosenRows } from "../chosen-rows.ts";
import { zipPieces } from "../package.ts";
import { type RecordColumn, recordColumns } from "../record-columns.ts";
import type { AboutFile } from "../row-form.ts";
import { textPieces } from "../text-pieces.ts";
import { xmlText } from "../xml-text.ts";

/** Longest text that a cell may hold, in UTF-16 units; a program refuses the whole book for one that is longer. */
const LONGEST_CELL = 32_767;
const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets, as they count from March 1900 on; before that they know a day that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_DAY = "1900-03-01";
/** Styles by their place in styles.xml. */
const [HEAD, DAY] = [1, 2];

const encoder = new TextEncoder();
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const PARTS: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="initiatives" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/**
 * The chosen rows as a workbook of one sheet: names of columns on a line that stays in view, numbers as numbers, full dates as dates, all else as
 * text that no program takes for a formula. Numbers of more digits than a spreadsheet keeps are text.
 */
export function xlsxPieces(chosen: ChosenRows, _about: AboutFile) {
  const parts = Object.entries(PARTS).map(([name, xml]) => ({ name, pieces: [encoder.encode(XML + xml)] }));
  return zipPieces([...parts, { name: "xl/worksheets/sheet1.xml", pieces: sheetPieces(chosen) }]);
}

function sheetPieces(chosen: ChosenRows) {
  const columns = recordColumns(chosen);
  const letters = columns.map((_, at) => columnLetters(at));
  let line = 1;
  const row = (store: number): string => {
    line++;
    let cells = "";
    for (let at = 0; at < columns.length; at++) {
      const text = columns[at]!.textAt(store);
      if (text !== "") cells += cell(`${letters[at]}${line}`, text, columns[at]!);
    }
    return `<row r="${line}">${cells}</row>`;
  };
  const head = columns.map(({ name }, at) => textCell(`${letters[at]}1`, name, ` s="${HEAD}"`)).join("");
  return textPieces(chosen, row, {
    opening: `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1">${head}</row>`,
    between: "",
    closing: `</sheetData><autoFilter ref="A1:${letters.at(-1)}${chosen.rows.length + 1}"/></worksheet>`,
  });
}

function cell(at: string, text: string, { field, isNumber }: RecordColumn): string {
  if (isNumber && isKeptAsNumber(text)) return `<c r="${at}"><v>${text}</v></c>`;
  const isDay = field !== undefined && FIELD_TYPES[field] === "date" && /^\d{4}-\d\d-\d\d$/.test(text);
  const days = isDay && text >= FIRST_DAY ? (Date.parse(text) - DAY_ZERO) / DAY_MS : Number.NaN;
  return Number.isInteger(days) ? `<c r="${at}" s="${DAY}"><v>${days}</v></c>` : textCell(at, text, "");
}

/** Spreadsheets keep 15 digits. */
const isKeptAsNumber = (text: string): boolean => text.replace(/^-?0*\.?0*|[-.]/g, "").length <= 15;

const textCell = (at: string, text: string, style: string): string =>
  `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(literal(cutText(text, LONGEST_CELL)))}</t></is></c>`;

/** `_x0041_` would be read as the letter of that number, and a line ends with LF alone. */
const literal = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_");

/** 0 -> A, 26 -> AA. */
function columnLetters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetters(Math.floor(at / 26) - 1) + letter;
}
