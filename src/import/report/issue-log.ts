import type { Field } from "../../model/initiative.ts";
import { ISSUE_CODES, type Issue, type IssueCode, type Severity } from "../../model/issue.ts";
import type { Finding } from "../../model/report.ts";
import { createTextBuilder, grown } from "../store/text-builder.ts";

const SEVERITIES: readonly Severity[] = ["left-out", "repair", "remark"];
const CODE_INDEX = new Map<IssueCode, number>(ISSUE_CODES.map((code, at) => [code, at]));
const EXAMPLES = 5;
const LONGEST_FOUND = 300;

export interface Place {
  readonly field?: Field | undefined;
  readonly column?: string | undefined;
}

/** Collects issues as columns, not as objects: a million findings stay cheap. */
export interface IssueLog {
  add(code: IssueCode, severity: Severity, line: number, found: string, place?: Place, became?: string): void;
  readonly size: number;
  /** Nothing is quoted any more from these columns. */
  forget(columns: ReadonlySet<string>): void;
  /** All issues in the order of the file. */
  issues(): Iterable<Issue>;
  findings(): Finding[];
}

/** Most severe first, then by count. */
export const bySeverity = (a: Finding, b: Finding): number =>
  SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.count - a.count;

interface Group {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly place: Place;
  count: number;
  readonly examples: number[];
}

/** `mask` takes personal values out of what is quoted. */
export function createIssueLog(mask: (text: string) => string): IssueLog {
  const groups: Group[] = [];
  const groupOf = new Map<string, number>();
  const quoted = createTextBuilder();
  let groupIndex = new Uint16Array(256);
  let lines = new Uint32Array(256);
  let became = new Uint32Array(256); // 1 + index into `quoted`; 0 = nothing
  let found = new Uint32Array(256);
  let size = 0;
  let forgotten: ReadonlySet<string> = new Set();

  function quote(text: string): number {
    const short = text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
    quoted.push(mask(short));
    return quoted.size;
  }

  function groupFor(code: IssueCode, severity: Severity, place: Place): number {
    const key = `${CODE_INDEX.get(code)} ${severity} ${place.field ?? ""} ${place.column ?? ""}`;
    let index = groupOf.get(key);
    if (index === undefined) {
      index = groups.length;
      groups.push({ code, severity, place, count: 0, examples: [] });
      groupOf.set(key, index);
    }
    return index;
  }

  /** The first ones of the file, in whatever pieces it is read. */
  function addExample(examples: number[], added: number): void {
    if (examples.length === EXAMPLES && lines[examples.at(-1)!]! <= lines[added]!) return;
    const place = examples.findLastIndex((at) => lines[at]! <= lines[added]!) + 1;
    examples.splice(place, 0, added);
    if (examples.length > EXAMPLES) examples.pop();
  }

  function issueAt(at: number): Issue {
    const { code, severity, place } = groups[groupIndex[at]!]!;
    const isQuoted = place.column === undefined || !forgotten.has(place.column);
    return {
      code,
      severity,
      line: lines[at]!,
      ...(place.field !== undefined && { field: place.field }),
      ...(place.column !== undefined && { column: place.column }),
      found: found[at] && isQuoted ? quoted.at(found[at]! - 1) : "",
      ...(became[at] && isQuoted && { became: quoted.at(became[at]! - 1) }),
    };
  }

  return {
    get size() {
      return size;
    },
    add(code, severity, line, text, place = {}, result) {
      if (size === lines.length) {
        groupIndex = grown(groupIndex, size + 1);
        lines = grown(lines, size + 1);
        found = grown(found, size + 1);
        became = grown(became, size + 1);
      }
      const index = groupFor(code, severity, place);
      const group = groups[index]!;
      group.count++;
      groupIndex[size] = index;
      lines[size] = line;
      addExample(group.examples, size);
      found[size] = text === "" ? 0 : quote(text);
      became[size] = result === undefined ? 0 : quote(result);
      size++;
    },
    forget(columns) {
      forgotten = columns;
    },
    *issues() {
      const order = new Uint32Array(size).map((_, at) => at);
      order.sort((a, b) => lines[a]! - lines[b]! || a - b);
      for (const at of order) yield issueAt(at);
    },
    findings: () =>
      groups
        .map(
          ({ code, severity, place, count, examples }): Finding => ({
            code,
            severity,
            ...(place.field !== undefined && { field: place.field }),
            ...(place.column !== undefined && { column: place.column }),
            count,
            examples: examples.map(issueAt),
          }),
        )
        .sort(bySeverity),
  };
}
