import type { ImportStage } from "../state/imports.ts";
import { CheckSide } from "./check-side.tsx";
import { CheckTable } from "./check-table.tsx";
import { useApp } from "./context.ts";
import { FileFacts } from "./file-facts.tsx";
import { NotUnderstood } from "./not-understood.tsx";
import { PersonalColumns } from "./personal-columns.tsx";

/** What was read, laid open: the guesses to be corrected, and what became of every record. */
export function ImportCheck({ stage }: { readonly stage: Extract<ImportStage, { at: "check" | "keep" }> }) {
  const { imports, messages } = useApp();
  const { imports: text } = messages;
  const { preview, report } = stage.checked;
  const isBusy = stage.at === "keep" || stage.isReadingAgain;
  const kept = report.accepted + report.repaired;
  const unknown = preview.columns.filter(({ reason }) => reason === "not-understood");
  return (
    <>
      <div class="dialog-columns" aria-busy={isBusy}>
        <div class="dialog-body check">
          <FileFacts structure={preview.structure} />
          <CheckTable preview={preview} report={report} />
          <p class="hint" role="status">
            {stage.at === "check" && stage.isReadingAgain
              ? text.check.again
              : text.check.shownRows(preview.rows.length, report.read)}
          </p>
          {unknown.length > 0 && <NotUnderstood columns={unknown} />}
          <PersonalColumns report={report} />
        </div>
        <CheckSide checked={stage.checked} file={stage.file.name} />
      </div>
      <footer class="dialog-foot">
        <p class="hint">{text.gone}</p>
        <button type="button" class="button" onClick={imports.leave} disabled={stage.at === "keep"}>
          {text.back}
        </button>
        <button type="button" class="button-filled" disabled={isBusy || kept === 0} onClick={() => void imports.keep()}>
          {stage.at === "keep" ? text.keeping : kept === 0 ? text.keepNothing : text.keep(kept)}
        </button>
      </footer>
    </>
  );
}
