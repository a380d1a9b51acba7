import { type Directory, fieldAt } from "../model/directory.ts";
import type { Account, IssueKind, NamedIssue } from "../model/report.ts";

interface Wanted {
  readonly kind: IssueKind;
  readonly offset: number;
  readonly count: number;
}

/** Issues of one kind, so many from one on, each with the name that its record is kept under. */
export function findingsOf(account: Account, directory: Directory, { kind, offset, count }: Wanted): NamedIssue[] {
  const found: NamedIssue[] = [];
  let at = 0;
  for (const issue of account.issues(kind)) {
    if (at++ < offset) continue;
    if (found.length === count) break;
    const row = issue.line === 0 || issue.isOfAssessment ? -1 : rowOf(directory.line, issue.line);
    found.push({ issue, name: row < 0 ? "" : fieldAt(directory, "name", row) });
  }
  return found;
}

/** Row of the record at a line, -1 where none is kept: lines stand in the order of the file. */
function rowOf(lines: Uint32Array, line: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines[middle]! < line) low = middle + 1;
    else high = middle;
  }
  return lines[low] === line ? low : -1;
}
