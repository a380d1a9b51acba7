import type { ComponentChildren } from "preact";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";

interface DialogHeadProps {
  /** Names the dialog. */
  readonly id: string;
  readonly title: ComponentChildren;
  readonly note?: ComponentChildren;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
}

export function DialogHead({ id, title, note, onClose, children }: DialogHeadProps) {
  const { messages } = useApp();
  return (
    <header class="dialog-head">
      <div>
        <h2 id={id}>{title}</h2>
        {note && <p>{note}</p>}
      </div>
      {children}
      <button type="button" class="icon-button" aria-label={messages.page.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </header>
  );
}
