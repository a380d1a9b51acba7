import { useEffect, useRef } from "preact/hooks";
import { hintsOf } from "../i18n/hints.ts";
import type { Severity } from "../model/issue.ts";
import type { Report } from "../model/report.ts";
import { saveFile } from "../state/save-file.ts";
import { useApp } from "./context.ts";
import { FindingEntry } from "./finding-entry.tsx";
import type { ReportOf } from "./finding-list.tsx";
import { groupFindings } from "./group-findings.ts";
import { Icon } from "./icon.tsx";
import { RefusedRepairs } from "./judge-group.tsx";
import { numberingOf } from "./numbering.ts";
import { quoted } from "./quoted.ts";
import { ShortList } from "./short-list.tsx";

interface ReportFindingsProps {
  readonly report: Report;
  /** Of the file. */
  readonly format: string | undefined;
  /** Whose report it is, for the files that can be made of it. */
  readonly of: ReportOf;
}

const SEVERITIES: readonly Severity[] = ["left-out", "repair", "remark"];

/** Findings by kind, the gravest first, each with one example; all of them can be downloaded. */
export function ReportFindings({ report, format = "", of }: ReportFindingsProps) {
  const { run, notices, messages } = useApp();
  const { findings: text } = messages.imports;
  const numbering = numberingOf(format);
  const findings = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What had the focus may be gone after the file was read again: whoever works by keyboard goes on here.
    if (document.activeElement === document.body) findings.current?.focus({ preventScroll: true });
  }, [report]);
  const save = (what: "issues" | "left-out") => {
    run("reportFile", { of, what, hints: hintsOf(messages.issues) }).then(saveFile, () =>
      notices.show({ kind: "failed", what: "download" }),
    );
  };
  const isClean = report.leftOut + report.repaired === 0;
  return (
    <div ref={findings} class="findings" tabIndex={-1}>
      {isClean && (
        <p class="notice notice-success">
          <Icon name="check" />
          {text.none}
        </p>
      )}
      {SEVERITIES.map((severity) => {
        const groups = groupFindings(report.findings, severity);
        if (groups.length === 0) return null;
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
              {groups.map((group) => (
                <FindingEntry key={group.code} group={group} numbering={numbering} of={of} />
              ))}
            </ul>
          </section>
        );
      })}
      {"check" in of && <RefusedRepairs />}
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

const LONGEST_VALUE = 90;
const FIRST_VALUES = 5;

function UnknownValues({ report }: { readonly report: Report }) {
  const { messages } = useApp();
  const { findings: text } = messages.imports;
  return (
    <section aria-labelledby="unknown-values">
      <h3 id="unknown-values">{text.unknownValues}</h3>
      <p class="hint">{text.unknownValuesText}</p>
      <ShortList class="parts" entries={report.unknownValues} first={FIRST_VALUES}>
        {({ field, value, rows }) => (
          <span>
            <span class="hint">{messages.fields[field]}</span>{" "}
            {text.unknownValue(
              quoted(value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value),
              rows,
            )}
          </span>
        )}
      </ShortList>
      {report.unknownBeyond !== undefined && <p class="hint">{text.unknownBeyond(report.unknownBeyond)}</p>}
    </section>
  );
}
