import { useState } from "preact/hooks";
import type { Issue } from "../model/issue.ts";
import type { Finding } from "../model/report.ts";
import { useApp } from "./context.ts";
import { encodingName } from "./encoding-name.ts";
import type { FindingGroup } from "./group-findings.ts";
import { Icon } from "./icon.tsx";
import { quoted } from "./quoted.ts";
import { ShortList } from "./short-list.tsx";

/** How records are told apart: by their line in a table, by their number in anything else. */
export type Numbering = "lines" | "records";

const FIRST_COLUMNS = 4;

interface FindingEntryProps {
  readonly group: FindingGroup;
  readonly numbering: Numbering;
}

/** One kind of finding: how often, one example, and on a click every column with its examples and what to do. */
export function FindingEntry({ group, numbering }: FindingEntryProps) {
  const { messages, words } = useApp();
  const { findings: text } = messages.imports;
  const [isOpen, setOpen] = useState(false);
  const { code, count, findings } = group;
  const { title, hint } = messages.issues[code];
  const [first] = findings;
  const example = first?.examples[0];
  // Of what is found once in each column the count says it all.
  const where =
    findings.length > 1
      ? count > findings.length && text.inColumns(findings.length)
      : first?.column !== undefined && text.inColumn(quoted(first.column));
  const isOfFile = findings.every(({ examples }) => examples.every(({ line }) => line === 0));
  return (
    <li class="finding">
      <span class="finding-count">{isOfFile ? <Icon name="file" /> : words.number(count)}</span>
      <div>
        <p class="finding-title">
          {title} <span class="hint">{where}</span>
        </p>
        {!isOpen && example && <Example issue={example} numbering={numbering} />}
        {isOpen && (
          <>
            {findings.length === 1 ? (
              <Examples finding={findings[0]!} numbering={numbering} />
            ) : (
              <ShortList class="finding-columns" entries={findings} first={FIRST_COLUMNS}>
                {(finding) => (
                  <>
                    {finding.column !== undefined && (
                      <p>
                        {text.inColumn(quoted(finding.column))} <b>{words.number(finding.count)}</b>
                      </p>
                    )}
                    <Examples finding={finding} numbering={numbering} />
                  </>
                )}
              </ShortList>
            )}
            <p class="finding-hint">
              {text.whatToDo} {hint}
            </p>
          </>
        )}
      </div>
      <button
        type="button"
        class="link"
        aria-expanded={isOpen}
        aria-label={`${isOpen ? text.hide : text.show}: ${title}`}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? text.hide : text.show}
      </button>
    </li>
  );
}

interface ExamplesProps {
  readonly finding: Finding;
  readonly numbering: Numbering;
}

function Examples({ finding: { count, examples }, numbering }: ExamplesProps) {
  const { messages } = useApp();
  return (
    <>
      {examples.map((issue) => (
        <Example key={`${issue.line} ${issue.found}`} issue={issue} numbering={numbering} />
      ))}
      {count > examples.length && (
        <p class="finding-example">{messages.imports.findings.andMore(count - examples.length)}</p>
      )}
    </>
  );
}

const LONGEST_EXAMPLE = 90;

interface ExampleProps {
  readonly issue: Issue;
  readonly numbering: Numbering;
}

function Example({ issue, numbering }: ExampleProps) {
  const app = useApp();
  const { findings: text } = app.messages.imports;
  const { code, severity, became } = issue;
  const line = issue.line === 0 || numbering === "lines" ? text.line(issue.line) : text.record(issue.line);
  const found = code === "encoding-guessed" ? encodingName(issue.found, app) : shortened(issue.found);
  const isChange = severity === "repair" && became !== undefined;
  const after = became === "" ? text.emptied : shortened(became ?? "");
  if (code === "duplicate-of")
    return <p class="finding-example">{app.messages.duplicates.outFor(line, found, after)}</p>;
  return (
    <p class="finding-example">
      {!isChange ? text.found(line, found) : found === "" ? text.now(line, after) : text.became(line, found, after)}
    </p>
  );
}

const shortened = (text: string): string =>
  text === "" ? "" : quoted(text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE)}…` : text);
