import type { ImportStage } from "../state/import-stage.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { stepName } from "./step-name.ts";

/** Why a file is not read. Where a decision led here it can be taken back, and nothing of the others is lost. */
export function ImportRefused({ stage }: { readonly stage: Extract<ImportStage, { at: "refused" }> }) {
  const app = useApp();
  const { imports, messages } = app;
  const { refusal, preview } = stage;
  const { steps } = imports;
  const last = steps.undoable.value;
  const waiting = imports.waiting.value.length;
  return (
    <>
      <div class="dialog-body">
        <p class="notice notice-error" role="alert">
          <Icon name="alert" />
          {messages.errors.refusals[refusal.code](refusal.detail ?? "")}
        </p>
      </div>
      <footer class="dialog-foot">
        <p />
        {preview && last && (
          <button type="button" class="button" onClick={steps.undo}>
            <Icon name="undo" />
            {messages.mending.undo(stepName(app, last, preview))}
          </button>
        )}
        <button type="button" class="button-filled" onClick={imports.leave}>
          {waiting > 0 ? messages.imports.nextFile(waiting) : messages.imports.another}
        </button>
      </footer>
    </>
  );
}
