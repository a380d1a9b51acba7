import { useEffect, useRef, useState } from "preact/hooks";
import type { Report } from "../model/report.ts";
import { BackBar } from "./back-bar.tsx";
import { useApp } from "./context.ts";
import { quoted } from "./quoted.ts";
import { ReportFindings } from "./report-findings.tsx";
import { ReportSums } from "./report-sums.tsx";
import { UpdateSums } from "./update-sums.tsx";

/** What became of every record of a directory. */
export function ReportPanel({ directory }: { readonly directory: string }) {
  const { store, page, run, messages } = useApp();
  const { report: text } = messages.imports;
  const [report, setReport] = useState<Report | "none" | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    run("report", { directory }).then(
      (found) => isWanted && setReport(found ?? "none"),
      () => isWanted && setReport("none"),
    );
    return () => {
      isWanted = false;
    };
  }, [directory]);
  // Whatever is opened beside it would stay hidden behind the report.
  const { selected, place, panel, cluster, query } = store.facts.value;
  const beside = JSON.stringify([selected, place, panel, cluster, query.territory]);
  const besideAtFirst = useRef(beside);
  useEffect(() => {
    if (beside !== besideAtFirst.current) page.report.value = undefined;
  }, [beside]);
  const source = store.answer.value?.directories.find(({ id }) => id === directory)?.source;
  const title = source?.title ?? directory;
  return (
    <>
      <BackBar label={text.back} onBack={() => (page.report.value = undefined)} />
      <article class="padded report">
        <h2 class="card-name">{text.title(quoted(title))}</h2>
        {report === "none" && <p class="hint">{text.notAvailable}</p>}
        {report !== undefined && report !== "none" && (
          <>
            <ReportSums report={report} />
            {report.update && <UpdateSums update={report.update} />}
            <ReportFindings report={report} format={source?.format} of={{ directory }} />
          </>
        )}
      </article>
    </>
  );
}
