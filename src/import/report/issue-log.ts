import { grown } from "../../model/grown.ts";
import type { Field } from "../../model/initiative.ts";
import type { Issue, IssueCode, Severity } from "../../model/issue.ts";
import type { Finding, IssueKind } from "../../model/report.ts";
import { cutAfter } from "../privacy/cut-after.ts";
import { createTextBuilder, type TextBuilder } from "../store/text-builder.ts";

const SEVERITIES: readonly Severity[] = ["left-out", "repair", "remark"];
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
  held(): HeldIssues;
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

const isOf = (group: Group, code: IssueCode, severity: Severity, { field, isOfAssessment }: Place): boolean =>
  group.code === code &&
  group.severity === severity &&
  group.place.field === field &&
  group.place.isOfAssessment === isOfAssessment;

/** `mask` takes personal values out of what is quoted. */
export const createIssueLog = (mask: (text: string) => string): IssueLog => new IssueColumns(mask);

class IssueColumns implements IssueLog {
  size = 0;
  private readonly mask: (text: string) => string;
  private readonly groups: Group[] = [];
  private readonly groupsOf = new Map<string, number[]>(); // by column
  private readonly quoted = createTextBuilder();
  private groupIndex = new Uint16Array(256);
  private lines = new Uint32Array(256);
  private found = new Uint32Array(256); // 1 + index into `quoted`; 0 = nothing
  private became = new Uint32Array(256);
  private forgotten: ReadonlySet<string> = new Set();

  constructor(mask: (text: string) => string) {
    this.mask = mask;
  }

  add(code: IssueCode, severity: Severity, line: number, text: string, place: Place = {}, result?: string): void {
    this.makeRoom(1);
    this.put(this.groupFor(code, severity, place), line);
    this.found[this.size] = text === "" ? 0 : this.quote(text);
    this.became[this.size] = result === undefined ? 0 : this.quote(result);
    this.size++;
  }

  addFrom(other: IssueLog, from: number, to: number): void {
    const theirs = other.held();
    this.makeRoom(to - from);
    const indexes = new Map<number, number>();
    // Quotes stand in the order of their issues.
    let [firstQuote, lastQuote] = [0, 0];
    for (let at = from; at < to; at++)
      for (const quote of [theirs.found[at]!, theirs.became[at]!]) {
        if (quote === 0) continue;
        if (firstQuote === 0) firstQuote = quote;
        lastQuote = quote;
      }
    const shift = this.quoted.size + 1 - firstQuote;
    if (firstQuote > 0) this.quoted.pushFrom(theirs.quoted, firstQuote - 1, lastQuote);
    for (let at = from; at < to; at++) {
      const their = theirs.groupIndex[at]!;
      let index = indexes.get(their);
      if (index === undefined) {
        const { code, severity, place } = theirs.groups[their]!;
        index = this.groupFor(code, severity, place);
        indexes.set(their, index);
      }
      this.put(index, theirs.lines[at]!);
      this.found[this.size] = theirs.found[at] === 0 ? 0 : theirs.found[at]! + shift;
      this.became[this.size] = theirs.became[at] === 0 ? 0 : theirs.became[at]! + shift;
      this.size++;
    }
  }

  held(): HeldIssues {
    const { groups, groupIndex, lines, found, became, quoted } = this;
    return { groups, groupIndex, lines, found, became, quoted };
  }

  forget(columns: ReadonlySet<string>): void {
    this.forgotten = columns;
  }

  *issues(of?: IssueKind): Iterable<Issue> {
    const { groups, groupIndex, lines } = this;
    const isMeant = groups.map(({ code, severity }) => !of || (code === of.code && severity === of.severity));
    const order = new Uint32Array(this.size).map((_, at) => at).filter((at) => isMeant[groupIndex[at]!]);
    order.sort((a, b) => lines[a]! - lines[b]! || a - b);
    for (const at of order) yield this.issueAt(at);
  }

  findings(): Finding[] {
    return this.groups
      .map(
        ({ code, severity, place, count, examples }): Finding => ({
          code,
          severity,
          ...(place.field !== undefined && { field: place.field }),
          ...(place.column !== undefined && { column: place.column }),
          count,
          examples: examples.map((at) => this.issueAt(at)),
        }),
      )
      .sort(bySeverity);
  }

  private quote(text: string): number {
    this.quoted.push(cutAfter(LONGEST_FOUND, text, this.mask));
    return this.quoted.size;
  }

  private groupFor(code: IssueCode, severity: Severity, place: Place): number {
    const { groups } = this;
    const column = place.column ?? "";
    const ofColumn = this.groupsOf.get(column) ?? [];
    if (ofColumn.length === 0) this.groupsOf.set(column, ofColumn);
    for (const index of ofColumn) if (isOf(groups[index]!, code, severity, place)) return index;
    ofColumn.push(groups.length);
    return groups.push({ code, severity, place, count: 0, examples: [] }) - 1;
  }

  /** The first ones of the file, in whatever pieces it is read. */
  private addExample(examples: number[], added: number): void {
    const { lines } = this;
    if (examples.length === EXAMPLES && lines[examples.at(-1)!]! <= lines[added]!) return;
    const place = examples.findLastIndex((at) => lines[at]! <= lines[added]!) + 1;
    examples.splice(place, 0, added);
    if (examples.length > EXAMPLES) examples.pop();
  }

  private issueAt(at: number): Issue {
    const { quoted } = this;
    const [found, became] = [this.found[at]!, this.became[at]!];
    const { code, severity, place } = this.groups[this.groupIndex[at]!]!;
    const isQuoted = place.column === undefined || !this.forgotten.has(place.column);
    return {
      code,
      severity,
      line: this.lines[at]!,
      ...(place.field !== undefined && { field: place.field }),
      ...(place.column !== undefined && { column: place.column }),
      ...(place.isOfAssessment && { isOfAssessment: true as const }),
      found: found && isQuoted ? quoted.at(found - 1) : "",
      ...(became && isQuoted && { became: quoted.at(became - 1) }),
    };
  }

  private makeRoom(count: number): void {
    const room = this.size + count;
    if (room <= this.lines.length) return;
    this.groupIndex = grown(this.groupIndex, room);
    this.lines = grown(this.lines, room);
    this.found = grown(this.found, room);
    this.became = grown(this.became, room);
  }

  private put(index: number, line: number): void {
    const group = this.groups[index]!;
    group.count++;
    this.groupIndex[this.size] = index;
    this.lines[this.size] = line;
    this.addExample(group.examples, this.size);
  }
}
