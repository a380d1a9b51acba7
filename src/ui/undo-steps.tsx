import { useEffect } from "preact/hooks";
import type { ImportStage } from "../state/import-stage.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { stepName } from "./step-name.ts";
import { stepOfKey } from "./undo-key.ts";

/** Takes back what was decided step by step, by button or key, and says what was done. */
export function UndoSteps({ stage }: { readonly stage: Extract<ImportStage, { at: "check" }> }) {
  const app = useApp();
  const { imports, messages } = app;
  const { steps } = imports;
  const { mending: text } = messages;
  const { preview } = stage.checked;
  const nameOf = (step: typeof steps.undoable.value) => step && stepName(app, step, preview);
  const [undoable, redoable] = [nameOf(steps.undoable.value), nameOf(steps.redoable.value)];
  const told = steps.told.value;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const step = stepOfKey(event);
      if (!step || isWriting(event.target)) return; // whoever writes takes back letters
      event.preventDefault();
      steps[step]();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [steps]);
  const [undoName, redoName] = [
    undoable === undefined ? text.nothingToUndo : text.undo(undoable),
    redoable === undefined ? text.nothingToRedo : text.redo(redoable),
  ];
  return (
    <div class="undo-steps">
      <span class={`applying${stage.isReadingAgain ? " is-on" : ""}`} aria-hidden="true">
        {stage.isPlacing ? text.placing : text.applying}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={undoName}
        title={undoName}
        aria-disabled={undoable === undefined}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={steps.undo}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={redoName}
        title={redoName}
        aria-disabled={redoable === undefined}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        onClick={steps.redo}
      >
        <Icon name="redo" />
      </button>
      <p class="visually-hidden" role="status">
        {told && text[told.is](stepName(app, told.step, preview))}
      </p>
    </div>
  );
}

const WRITTEN_IN = /^(text|search|url|email|number|tel)$/;

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && WRITTEN_IN.test(target.type));
