import { useEffect, useRef, useState } from "preact/hooks";
import type { NamedIssue } from "../model/report.ts";
import { useApp } from "./context.ts";
import { FindingRow } from "./finding-row.tsx";
import type { FindingGroup } from "./group-findings.ts";
import type { Numbering } from "./numbering.ts";

/** Whose findings they are: of a pending import, or of a directory that is open. */
export type ReportOf = { readonly directory: string } | { readonly check: number };

interface FindingListProps {
  readonly group: FindingGroup;
  readonly numbering: Numbering;
  readonly of: ReportOf;
  readonly onDone: () => void;
}

const FIRST_SHOWN = 5;
const SHOWN_MORE = 20;

/** Findings of one kind in the order of the file, more of them on wish. */
export function FindingList({ group, numbering, of, onDone }: FindingListProps) {
  const { messages, run } = useApp();
  const { code, severity, count } = group;
  const [most, setMost] = useState(FIRST_SHOWN);
  const [entries, setEntries] = useState<readonly NamedIssue[]>(() => firstOf(group));
  const list = useRef<HTMLUListElement>(null);
  const check = "check" in of ? of.check : undefined;
  const whose = "check" in of ? of.check : of.directory;
  useEffect(() => {
    let isWanted = true;
    const show = (found: readonly NamedIssue[]) => isWanted && setEntries(found);
    // The first stay while others are looked for, and where the import is gone by then.
    run("findings", { of, kind: { code, severity }, offset: 0, count: most }).then(show, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [whose, most, code, severity, count]);
  const more = Math.min(SHOWN_MORE, count - entries.length);
  return (
    <>
      <ul ref={list} class="finding-rows">
        {entries.map((entry, at) => (
          <FindingRow
            key={keyOf(entry, entries, at)}
            entry={entry}
            numbering={numbering}
            check={check}
            onDone={onDone}
          />
        ))}
      </ul>
      {more > 0 && entries.length >= most && (
        <button type="button" class="link" onClick={() => setMost(most + SHOWN_MORE)}>
          {messages.mending.more(more)}
        </button>
      )}
    </>
  );
}

/** The examples that came with the report. */
const firstOf = ({ findings }: FindingGroup): readonly NamedIssue[] =>
  findings
    .flatMap(({ examples }) => examples)
    .sort((a, b) => a.line - b.line)
    .slice(0, FIRST_SHOWN)
    .map((issue) => ({ issue, name: "" }));

/** The same finding is the same row after the file was read again. */
function keyOf({ issue }: NamedIssue, all: readonly NamedIssue[], at: number): string {
  const key = (each: NamedIssue["issue"]) => `${each.line} ${each.column ?? ""} ${each.found}`;
  const same = all.slice(Math.max(0, at - 5), at).filter((other) => key(other.issue) === key(issue)).length;
  return `${key(issue)} ${same}`;
}
