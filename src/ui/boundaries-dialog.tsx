import type { BoundariesStage } from "../state/boundaries.ts";
import { BoundariesCheck } from "./boundaries-check.tsx";
import { ChooseFile } from "./choose-file.tsx";
import { useApp } from "./context.ts";
import { DialogHead } from "./dialog-head.tsx";
import { Icon } from "./icon.tsx";
import { Modal } from "./modal.tsx";
import { quoted } from "./quoted.ts";

/** Boundaries of one's own: choose a file, see what is in it, keep it. */
export function BoundariesDialog() {
  const { page, boundaries, messages } = useApp();
  const stage = boundaries.stage.value;
  const { boundaries: text, errors, imports } = messages;
  const close = () => {
    page.dialog.value = "none";
    boundaries.leave();
  };
  const [title, note] =
    stage.at === "check"
      ? [text.check.title, imports.check.subtitle(quoted(stage.file.name), stage.file.size)]
      : stage.at === "refused"
        ? [errors.title, quoted(stage.file.name)]
        : stage.at === "read"
          ? [imports.reading(quoted(stage.file.name)), ""]
          : [text.choose.title, text.choose.text];
  return (
    <Modal
      class={`dialog ${stage.at === "check" ? "dialog-wide" : "dialog-medium"}`}
      labelledBy="boundaries-title"
      onClose={close}
    >
      <DialogHead id="boundaries-title" title={title} note={note} onClose={close} />
      <Content stage={stage} />
    </Modal>
  );
}

function Content({ stage }: { readonly stage: BoundariesStage }) {
  const { boundaries, messages } = useApp();
  switch (stage.at) {
    case "choose":
      return <Choose />;
    case "read":
      return (
        <div class="dialog-body reading">
          <progress aria-label={messages.imports.reading(stage.file.name)} />
          <button type="button" class="button" onClick={boundaries.leave}>
            {messages.imports.cancel}
          </button>
        </div>
      );
    case "refused":
      return (
        <>
          <div class="dialog-body">
            <p class="notice notice-error" role="alert">
              <Icon name="alert" />
              {messages.errors.refusals[stage.refusal.code](stage.refusal.detail ?? "")}
            </p>
          </div>
          <footer class="dialog-foot">
            <p />
            <button type="button" class="button-filled" onClick={boundaries.leave}>
              {messages.imports.another}
            </button>
          </footer>
        </>
      );
    case "check":
      return <BoundariesCheck stage={stage} />;
  }
}

function Choose() {
  const { boundaries, messages } = useApp();
  const { choose: text } = messages.boundaries;
  return (
    <div class="dialog-body choose">
      <ChooseFile
        drop={text.drop}
        button={text.button}
        accept=".json,.geojson,.geojsonl,.ndjson,.topojson,.kml,.kmz,.gz,.zip,application/json,application/geo+json"
        onFiles={([file]) => file && boundaries.add(file)}
        takesDrops
      >
        <p class="hint">{text.limits}</p>
      </ChooseFile>
      <p class="hint">{text.meaning}</p>
    </div>
  );
}
