import type { SplitRecord } from "./split-records.ts";
import type { BrokenRecord, TableIssue } from "./table.ts";

export interface RecordShape {
  /** Cells of a record as there are column names. */
  readonly width: number;
  /** Physical lines up to and with the column names. */
  readonly skipLines: number;
  /** Line of a `sep=` instruction, 0 = none. */
  readonly separatorLine: number;
  /** What each line ends with after its last cell: a delimiter of two characters without its blank, "" where it has none. */
  readonly tail: string;
}

/** Parts records that are read from lines that are none and from damaged ones, and notes what is odd about their shape. */
export interface Judge {
  readonly issues: readonly TableIssue[];
  readonly broken: BrokenRecord[];
  /** The cells of a record; undefined where it is none, or cannot be read as one. */
  row(line: number, cells: readonly string[]): readonly string[] | undefined;
  record(record: SplitRecord): readonly string[] | undefined;
  blank(line: number): void;
}

export const isSkipped = ({ skipLines, separatorLine }: RecordShape, line: number): boolean =>
  line <= skipLines || line === separatorLine;

export function createJudge(shape: RecordShape): Judge {
  const { tail, width, skipLines } = shape;
  const issues: TableIssue[] = [];
  const broken: BrokenRecord[] = [];
  const remark = (code: TableIssue["code"], line: number, found: string) =>
    issues.push({ code, severity: "remark", line, found });

  function row(line: number, written: readonly string[]): readonly string[] | undefined {
    if (isSkipped(shape, line)) return undefined;
    const cells = tail ? withoutTail(written, tail) : written;
    if (isBlank(cells)) {
      remark("blank-row", line, "");
      return undefined;
    }
    if (cells[0]!.startsWith("#") && cells.length < width && cells.slice(1).every((cell) => cell === "")) {
      remark("comment-skipped", line, cells[0]!);
      return undefined;
    }
    if (cells.length !== width) noteWidth(line, cells);
    return cells;
  }

  function noteWidth(line: number, cells: readonly string[]): void {
    const extra = cells.slice(width).filter((cell) => cell !== "");
    if (cells.length < width)
      issues.push({
        code: "missing-cell",
        severity: "remark",
        line,
        found: String(cells.length),
        became: String(width),
      });
    else if (extra.length) issues.push({ code: "extra-cell", severity: "repair", line, found: "", loose: extra });
  }

  return {
    issues,
    broken,
    row,
    record({ line, cells, fault }) {
      if (fault === "unclosed-quote" && line > skipLines) {
        broken.push({ line, code: fault, cells });
        return undefined;
      }
      if (fault && line > skipLines) {
        const at = cells.findIndex((cell) => cell.includes('"'));
        issues.push({ code: fault, severity: "remark", line, found: cells[at] ?? "", at });
      }
      return row(line, cells);
    },
    blank: (line) => remark("blank-row", line, ""),
  };
}

export function withoutTail(cells: readonly string[], tail: string): readonly string[] {
  const last = cells.at(-1) ?? "";
  return tail !== "" && last.endsWith(tail) ? [...cells.slice(0, -1), last.slice(0, -tail.length)] : cells;
}

export const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === "" || cell.trim() === "");
