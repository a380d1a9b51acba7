import type { Report } from "../model/report.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";

/** Three sums that add up to the records of the file, and what to do when none of them can be drawn. */
export function ReportSums({ report }: { readonly report: Report }) {
  const { messages, words } = useApp();
  const { sums: text } = messages.imports;
  const { read, accepted, repaired, leftOut, placed, assessments, isOfAssessments } = report;
  const kept = accepted + repaired;
  const sums = [
    { key: "accepted", count: accepted, name: text.accepted },
    { key: "repaired", count: repaired, name: text.repaired },
    { key: "left-out", count: leftOut, name: text.leftOut },
  ] as const;
  return (
    <section class="sums">
      <p>
        <b>{text.every(read).strong}</b> {text.every(read).rest}
      </p>
      <dl>
        {sums.map(({ key, count, name }) => (
          <div key={key}>
            <dd>{words.number(count)}</dd>
            <dt>
              <span class={`sum-mark sum-${key}`} />
              {name}
            </dt>
          </div>
        ))}
      </dl>
      <div class="sum-bar" aria-hidden="true">
        {sums.map(
          ({ key, count }) => count > 0 && <span key={key} class={`sum-${key}`} style={{ flexGrow: String(count) }} />,
        )}
      </div>
      {!isOfAssessments && <p class="hint">{text.placed(placed, kept)}</p>}
      {assessments && (
        <p class="hint">
          {text.assessments(assessments.read, assessments.accepted, assessments.repaired, assessments.leftOut)}
        </p>
      )}
      {!isOfAssessments && placed === 0 && kept > 0 && (
        <div class="notice notice-warn">
          <Icon name="pin" />
          <span>
            <b>{text.nothingPlaced.strong}</b> {text.nothingPlaced.rest}
          </span>
        </div>
      )}
    </section>
  );
}
