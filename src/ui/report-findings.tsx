import { useState } from "preact/hooks";
import type { Issue, Severity } from "../model/issue.ts";
import type { Finding, Report } from "../model/report.ts";
import { saveFile } from "../state/save-file.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { quoted } from "./quoted.ts";

interface ReportFindingsProps {
  readonly report: Report;
  /** Whose report it is, for the files that can be made of it. */
  readonly of: { readonly directory: string } | { readonly check: number };
}

const SEVERITIES: readonly Severity[] = ["left-out", "repair", "remark"];

/** Findings by kind, the gravest first, each with one example line; all of them can be downloaded. */
export function ReportFindings({ report, of }: ReportFindingsProps) {
  const { run, notices, messages } = useApp();
  const { findings: text } = messages.imports;
  const save = (what: "issues" | "left-out") => {
    const hints = Object.fromEntries(Object.entries(messages.issues).map(([code, { hint }]) => [code, hint]));
    run("reportFile", { of, what, hints }).then(saveFile, () => notices.show({ kind: "failed", what: "download" }));
  };
  const isClean = report.leftOut + report.repaired === 0;
  return (
    <div class="findings">
      {isClean && (
        <p class="notice notice-success">
          <Icon name="check" />
          {text.none}
        </p>
      )}
      {SEVERITIES.map((severity) => {
        const found = report.findings.filter((finding) => finding.severity === severity);
        if (found.length === 0) return null;
        return (
          <section key={severity} aria-labelledby={`findings-${severity}`}>
            <header class="section-head">
              <h3 id={`findings-${severity}`}>{text.headings[severity]}</h3>
              {severity === "left-out" && (
                <button type="button" class="link" onClick={() => save("left-out")}>
                  {text.downloadLeftOut(report.leftOut)}
                </button>
              )}
            </header>
            <ul>
              {found.map((finding) => (
                <FindingEntry
                  key={`${finding.code} ${finding.column ?? ""} ${finding.field ?? ""}`}
                  finding={finding}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {report.unknownValues.length > 0 && <UnknownValues report={report} />}
      {report.findings.length > 0 && (
        <button type="button" class="link" onClick={() => save("issues")}>
          <Icon name="download" />
          {text.downloadReport}
        </button>
      )}
    </div>
  );
}

function FindingEntry({ finding }: { readonly finding: Finding }) {
  const { messages, words } = useApp();
  const { findings: text } = messages.imports;
  const [isOpen, setOpen] = useState(false);
  const { code, count, column, examples } = finding;
  const { title, hint } = messages.issues[code];
  const shown = isOpen ? examples : examples.slice(0, 1);
  return (
    <li class="finding">
      <span class="finding-count">{words.number(count)}</span>
      <div>
        <p class="finding-title">
          {title}
          {column !== undefined && <span class="hint"> {text.inColumn(quoted(column))}</span>}
        </p>
        {shown.map((issue) => (
          <p key={`${issue.line} ${issue.found}`} class="finding-example">
            <Example issue={issue} />
          </p>
        ))}
        {isOpen && count > examples.length && <p class="finding-example">{text.andMore(count - examples.length)}</p>}
        {isOpen && (
          <p class="finding-hint">
            {text.whatToDo} {hint}
          </p>
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

const LONGEST_EXAMPLE = 120;

function Example({ issue }: { readonly issue: Issue }) {
  const { messages } = useApp();
  const { findings: text } = messages.imports;
  const line = text.line(issue.line);
  const found = issue.found === "" ? "" : shortened(issue.found);
  return (
    <>
      {issue.severity !== "repair" || issue.became === undefined
        ? text.found(line, found)
        : text.became(line, found, issue.became === "" ? text.emptied : shortened(issue.became))}
    </>
  );
}

const shortened = (text: string) => quoted(text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE)}…` : text);

const VALUES_AT_FIRST = 5;

function UnknownValues({ report }: { readonly report: Report }) {
  const { messages } = useApp();
  const { findings: text } = messages.imports;
  const [isLong, setLong] = useState(false);
  const values = report.unknownValues;
  const shown = isLong ? values : values.slice(0, VALUES_AT_FIRST);
  return (
    <section aria-labelledby="unknown-values">
      <h3 id="unknown-values">{text.unknownValues}</h3>
      <p class="hint">{text.unknownValuesText}</p>
      <ul class="parts">
        {shown.map(({ field, value, rows }) => (
          <li key={`${field} ${value}`}>
            <span>
              <span class="hint">{messages.fields[field]}</span> {text.unknownValue(shortened(value), rows)}
            </span>
          </li>
        ))}
      </ul>
      {values.length > VALUES_AT_FIRST && (
        <button type="button" class="link" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? messages.page.fewer : messages.page.more(values.length - VALUES_AT_FIRST)}
        </button>
      )}
    </section>
  );
}
