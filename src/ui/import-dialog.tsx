import { useEffect } from "preact/hooks";
import { useApp } from "./context.ts";
import { DialogHead } from "./dialog-head.tsx";
import { ImportChoose } from "./import-choose.tsx";
import { ImportReading } from "./import-reading.tsx";
import { ImportRefused } from "./import-refused.tsx";
import { ImportSteps } from "./import-steps.tsx";
import { later } from "./later.tsx";
import { Modal } from "./modal.tsx";
import { quoted } from "./quoted.ts";
import { UndoSteps } from "./undo-steps.tsx";

const ImportCheck = later(async () => (await import("./import-check.tsx")).ImportCheck);

/** Choose, check, keep: nothing is kept before the last step. */
export function ImportDialog({ isLeaving }: { readonly isLeaving: boolean }) {
  const { page, imports, messages } = useApp();
  const stage = imports.shown.value;
  const { imports: text, errors } = messages;
  useEffect(ImportCheck.fetch, []); // while a file is chosen
  const isWide = stage.at === "check" || stage.at === "keep";
  const close = () => {
    page.dialog.value = "none";
    imports.abandon();
  };
  const [title, note] =
    stage.at === "check" || stage.at === "keep"
      ? [text.check.title, text.check.subtitle(quoted(stage.file.name), stage.file.size)]
      : stage.at === "refused"
        ? [errors.title, quoted(stage.file.name)]
        : stage.at === "read"
          ? [text.reading(quoted(stage.file.name)), ""]
          : [text.choose.title, text.choose.text];
  return (
    <Modal
      class={`dialog ${isWide ? "dialog-wide import" : "dialog-medium"}`}
      labelledBy="import-title"
      onClose={close}
      isLeaving={isLeaving}
    >
      <DialogHead id="import-title" title={title} note={note} onClose={close}>
        {stage.at === "check" && <UndoSteps stage={stage} />}
        <ImportSteps at={stage.at === "choose" || stage.at === "refused" ? 0 : stage.at === "keep" ? 2 : 1} />
      </DialogHead>
      {stage.at === "choose" && <ImportChoose />}
      {stage.at === "read" && <ImportReading stage={stage} />}
      {stage.at === "refused" && <ImportRefused stage={stage} />}
      {(stage.at === "check" || stage.at === "keep") && <ImportCheck stage={stage} />}
    </Modal>
  );
}
