import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";

interface ModalProps {
  readonly class: string;
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  readonly onClose: () => void;
  /** A click beside it closes it, where nothing can be lost by that. */
  readonly closesBeside?: boolean;
  /** It is closed, and taken out of the page later. */
  readonly isLeaving?: boolean;
  readonly children: ComponentChildren;
}

/** A dialog of the browser: it holds the focus, closes on Escape and gives the focus back. */
export function Modal({
  class: name,
  labelledBy,
  onClose,
  closesBeside = false,
  isLeaving = false,
  children,
}: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const leave = useRef(() => {});
  useEffect(() => {
    if (isLeaving) return;
    const shown = dialog.current!;
    const opener = document.activeElement;
    shown.showModal();
    leave.current = () => {
      if (!shown.open) return;
      shown.close();
      // The dialog may have left the page by now, and with it the focus that the browser would have given back.
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
    };
    return () => leave.current();
  }, [isLeaving]);
  useLayoutEffect(() => {
    if (isLeaving) leave.current();
  }, [isLeaving]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same
    <dialog
      ref={dialog}
      class={name}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (closesBeside && event.target === dialog.current) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
