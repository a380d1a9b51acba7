import { grown } from "../../model/grown.ts";
import type { Field } from "../../model/initiative.ts";
import { ISSUE_CODES, type Issue, type IssueCode, type Severity } from "../../model/issue.ts";
import type { Finding, IssueKind } from "../../model/report.ts";
import { cutAfter } from "../privacy/cut-after.ts";
import { createTextBuilder, type TextBuilder } from "../store/text-builder.ts";

const SEVERITIES: readonly Severity[] = ["left-out", "repair", "remark"];
const CODE_INDEX = new Map<IssueCode, number>(ISSUE_CODES.map((code, at) => [code, at]));
const EXAMPLES = 5;
const LONGEST_FOUND = 300;

export interface Place {
  readonly field?: Field | undefined;
  readonly column?: string | undefined;
  readonly isOfAssessment?: true;
}

/** Collects issues as columns, not as objects: a million findings stay cheap. */
export interface IssueLog {
  add(code: IssueCode, severity: Severity, line: number, found: string, place?: Place, became?: string): void;
  readonly size: number;
  /** Adds the issues of another log from one to before another, as they stand there. */
  addFrom(other: IssueLog, from: number, to: number): void;
  /** How the issues lie. */
  readonly held: () => HeldIssues;
  /** Nothing is quoted any more from these columns. */
  forget(columns: ReadonlySet<string>): void;
  /** All issues in the order of the file, or those of one kind. */
  issues(of?: IssueKind): Iterable<Issue>;
  findings(): Finding[];
}

/** Issues as columns: the group of each, its line, and 1 + the place of what is quoted; 0 = nothing is. */
export interface HeldIssues {
  readonly groups: readonly Pick<Group, "code" | "severity" | "place">[];
  readonly groupIndex: Uint16Array;
  readonly lines: Uint32Array;
  readonly found: Uint32Array;
  readonly became: Uint32Array;
  readonly quoted: TextBuilder;
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
    quoted.push(cutAfter(LONGEST_FOUND, text, mask));
    return quoted.size;
  }

  function groupFor(code: IssueCode, severity: Severity, place: Place): number {
    const key = `${CODE_INDEX.get(code)} ${severity} ${place.isOfAssessment ?? ""} ${place.field ?? ""} ${place.column ?? ""}`;
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
      ...(place.isOfAssessment && { isOfAssessment: true as const }),
      found: found[at] && isQuoted ? quoted.at(found[at]! - 1) : "",
      ...(became[at] && isQuoted && { became: quoted.at(became[at]! - 1) }),
    };
  }

  function makeRoom(count: number): void {
    if (size + count <= lines.length) return;
    groupIndex = grown(groupIndex, size + count);
    lines = grown(lines, size + count);
    found = grown(found, size + count);
    became = grown(became, size + count);
  }

  function put(index: number, line: number): void {
    const group = groups[index]!;
    group.count++;
    groupIndex[size] = index;
    lines[size] = line;
    addExample(group.examples, size);
  }

  return {
    get size() {
      return size;
    },
    addFrom(other, from, to) {
      const theirs = other.held();
      makeRoom(to - from);
      const indexes = new Map<number, number>();
      // Quotes stand in the order of their issues.
      let [firstQuote, lastQuote] = [0, 0];
      for (let at = from; at < to; at++)
        for (const quote of [theirs.found[at]!, theirs.became[at]!]) {
          if (quote === 0) continue;
          if (firstQuote === 0) firstQuote = quote;
          lastQuote = quote;
        }
      const shift = quoted.size + 1 - firstQuote;
      if (firstQuote > 0) quoted.pushFrom(theirs.quoted, firstQuote - 1, lastQuote);
      for (let at = from; at < to; at++) {
        const their = theirs.groupIndex[at]!;
        let index = indexes.get(their);
        if (index === undefined) {
          const { code, severity, place } = theirs.groups[their]!;
          index = groupFor(code, severity, place);
          indexes.set(their, index);
        }
        put(index, theirs.lines[at]!);
        found[size] = theirs.found[at] === 0 ? 0 : theirs.found[at]! + shift;
        became[size] = theirs.became[at] === 0 ? 0 : theirs.became[at]! + shift;
        size++;
      }
    },
    held: () => ({ groups, groupIndex, lines, found, became, quoted }),
    add(code, severity, line, text, place = {}, result) {
      makeRoom(1);
      put(groupFor(code, severity, place), line);
      found[size] = text === "" ? 0 : quote(text);
      became[size] = result === undefined ? 0 : quote(result);
      size++;
    },
    forget(columns) {
      forgotten = columns;
    },
    *issues(of) {
      const isMeant = groups.map(({ code, severity }) => !of || (code === of.code && severity === of.severity));
      const order = new Uint32Array(size).map((_, at) => at).filter((at) => isMeant[groupIndex[at]!]);
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
