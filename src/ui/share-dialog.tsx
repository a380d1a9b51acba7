import { useState } from "preact/hooks";
import { useApp } from "./context.ts";
import { addressOf } from "./copy-address.ts";
import { DialogHead } from "./dialog-head.tsx";
import { Icon } from "./icon.tsx";
import { Modal } from "./modal.tsx";

export function ShareDialog() {
  const app = useApp();
  const { page, store, messages } = app;
  const { share } = messages.page;
  const [state, setState] = useState<"ready" | "copied" | "not-copied">("ready");
  const address = addressOf(app);
  const brought = store.answer.value?.directories.filter((directory) => directory.brought).length ?? 0;
  const close = () => (page.dialog.value = "none");
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setState("copied"),
      () => setState("not-copied"),
    );
  return (
    <Modal class="dialog dialog-small" labelledBy="share-title" onClose={close} closesBeside>
      <DialogHead id="share-title" title={share.title} note={share.text} onClose={close} />
      <div class="dialog-body">
        <label class="field">
          <span>{share.link}</span>
          <input
            type="text"
            readOnly
            dir="ltr"
            value={address}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </label>
        {brought > 0 && (
          <p class="notice notice-plain">
            <Icon name="info" />
            {share.brought(brought)}
          </p>
        )}
      </div>
      <footer class="dialog-foot">
        <p role="status">{state === "copied" ? share.copied : state === "not-copied" ? share.notCopied : ""}</p>
        <button type="button" class="button-filled" onClick={() => void copy()}>
          <Icon name="link" />
          {share.copy}
        </button>
      </footer>
    </Modal>
  );
}
