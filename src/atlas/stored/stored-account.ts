import { cellAt, textColumn } from "../../model/column.ts";
import type { Issue } from "../../model/issue.ts";
import type { Account, LeftOutRow, Report } from "../../model/report.ts";
import type { ArraySink, ArraySource, Place, StoredTexts } from "./arrays.ts";

/** What many issues have in common. */
type Group = Pick<Issue, "code" | "severity" | "field" | "column" | "isOfAssessment">;

export interface StoredAccount {
  readonly report: Report;
  readonly groups: readonly Group[];
  readonly issues: {
    readonly group: Place;
    readonly line: Place;
    readonly found: StoredTexts;
    readonly became: StoredTexts;
  };
  readonly leftOut: {
    readonly header: readonly string[];
    readonly line: Place;
    readonly codes: readonly LeftOutRow["code"][];
    readonly code: Place;
    /** The cells of a row as JSON. */
    readonly cells: StoredTexts;
  };
}

/** The report as it is; issues and left-out records as columns, however many there are. */
export function storeAccount({ report, issues, leftOutRows }: Account, sink: ArraySink): StoredAccount {
  const all = [...issues()];
  const groups = numbered(
    all.map(({ code, severity, field, column, isOfAssessment }) =>
      JSON.stringify({ code, severity, field, column, isOfAssessment }),
    ),
  );
  const { header, rows } = leftOutRows;
  const codes = numbered(rows.map(({ code }) => code));
  return {
    report,
    groups: groups.distinct.map((group) => JSON.parse(group) as Group),
    issues: {
      group: sink.put(groups.numbers),
      line: sink.put(Uint32Array.from(all, ({ line }) => line)),
      found: sink.putTexts(textColumn(all.map(({ found }) => found))),
      became: sink.putTexts(textColumn(all.map(({ became }) => (became === undefined ? "" : MADE + became)))),
    },
    leftOut: {
      header,
      line: sink.put(Uint32Array.from(rows, ({ line }) => line)),
      codes: codes.distinct as LeftOutRow["code"][],
      code: sink.put(codes.numbers),
      cells: sink.putTexts(textColumn(rows.map(({ cells }) => JSON.stringify(cells)))),
    },
  };
}

/** Before what a repair made: it may have made nothing of a cell, which is not the same as no repair. */
const MADE = "=";

/** Issues and records are read one by one when a file is written from them. */
export function openAccount({ report, groups, issues, leftOut }: StoredAccount, source: ArraySource): Account {
  const [group, line] = [source.take(issues.group, Uint32Array), source.take(issues.line, Uint32Array)];
  const [found, became] = [source.takeTexts(issues.found), source.takeTexts(issues.became)];
  return {
    report,
    *issues(of) {
      const isMeant = groups.map(({ code, severity }) => !of || (code === of.code && severity === of.severity));
      for (let at = 0; at < line.length; at++) {
        if (!isMeant[group[at]!]) continue;
        const made = cellAt(became, at);
        yield {
          ...groups[group[at]!]!,
          line: line[at]!,
          found: cellAt(found, at),
          ...(made !== "" && { became: made.slice(MADE.length) }),
        };
      }
    },
    leftOutRows: {
      header: leftOut.header,
      get rows() {
        return openLeftOut(leftOut, source);
      },
    },
  };
}

function openLeftOut({ line, codes, code, cells }: StoredAccount["leftOut"], source: ArraySource): LeftOutRow[] {
  const [codeOf, texts] = [source.take(code, Uint32Array), source.takeTexts(cells)];
  return Array.from(source.take(line, Uint32Array), (number, at) => ({
    line: number,
    code: codes[codeOf[at]!]!,
    cells: JSON.parse(cellAt(texts, at)) as string[],
  }));
}

function numbered(texts: readonly string[]): { readonly distinct: readonly string[]; readonly numbers: Uint32Array } {
  const numberOf = new Map<string, number>();
  const numbers = Uint32Array.from(texts, (text) => {
    const known = numberOf.get(text) ?? numberOf.size;
    numberOf.set(text, known);
    return known;
  });
  return { distinct: [...numberOf.keys()], numbers };
}
