import type { Format, ImportChoices } from "../../model/import.ts";
import type { Projection } from "../../model/projection.ts";
import type { NamedBlob } from "../context.ts";
import type { Table, TableIssue } from "../table/table.ts";

/** A file as text that tables are read from, whatever it was before. */
export interface PlainFile {
  readonly file: NamedBlob;
  /** Those of the reader's choices that are still open. */
  readonly choices: ImportChoices;
  /** Says of the table what is true of the file that was given. */
  readonly dress: (table: Table) => Table;
  /** Tables of assessments that lie beside it. */
  readonly assessments?: readonly Beside[];
}

/** A table beside the records. */
export interface Beside {
  readonly name: string;
  /** Undefined where it cannot be unpacked. */
  readonly file: NamedBlob | undefined;
}

export interface Origin {
  readonly format: Format;
  /** Of the text in it. */
  readonly encoding: string;
  readonly encodingGuessed: boolean;
  readonly bytes: number;
  readonly title?: string | undefined;
  /** Positions are metres of this projection. */
  readonly projection?: Projection | undefined;
  /** What was changed in records before they were read, in the order of their lines; `column` is the name of theirs. */
  readonly changed: readonly TableIssue[];
}

/** A table that tells of the file it was made from. */
export function withOrigin(table: Table, origin: Origin): Table {
  const { format, encoding, encodingGuessed, bytes, title, projection, changed } = origin;
  const guessed: TableIssue = { code: "encoding-guessed", severity: "remark", line: 0, found: encoding };
  const issues = changed.map((issue) => {
    const at = table.headers.indexOf(issue.column ?? "");
    return at < 0 ? issue : { ...issue, at };
  });
  return {
    ...table,
    structure: { ...table.structure, format, encoding, encodingGuessed, bytes, ...(projection && { projection }) },
    issues: encodingGuessed ? [...table.issues, guessed] : table.issues,
    stated: { ...(title !== undefined && { title }), ...table.stated },
    batches: issues.length === 0 ? table.batches : () => withIssues(table.batches(), issues),
  };
}

/** Each issue goes with the batch that has its line. */
async function* withIssues(
  batches: ReturnType<Table["batches"]>,
  issues: readonly TableIssue[],
): ReturnType<Table["batches"]> {
  let next = 0;
  for await (const batch of batches) {
    const from = next;
    const last = batch.lines[batch.lines.length - 1] ?? 0;
    while (next < issues.length && issues[next]!.line <= last) next++;
    yield next === from ? batch : { ...batch, issues: [...batch.issues, ...issues.slice(from, next)] };
  }
}
