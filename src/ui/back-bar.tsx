import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";

interface BackBarProps {
  /** Where it leads; the list by default. */
  readonly label?: string;
  readonly onBack: () => void;
  readonly children?: ComponentChildren;
}

/** The way back, always in the same place; what was opened gets the focus, so that reading goes on there. */
export function BackBar({ label, onBack, children }: BackBarProps) {
  const { store, messages } = useApp();
  const button = useRef<HTMLButtonElement>(null);
  const total = store.answer.value?.total ?? 0;
  const isInView = store.answered.value?.query.within !== undefined;
  const { list } = messages.page;
  const shown = label ?? (isInView ? list.countInView(total) : list.count(total));
  useEffect(() => {
    const active = document.activeElement;
    if (!navigator.userActivation?.hasBeenActive) return; // a link was opened, and nobody has lost the focus
    if (!active || active === document.body || !active.isConnected) button.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="back-bar">
      <button ref={button} type="button" class="link back" aria-label={list.back(shown)} onClick={onBack}>
        <Icon name="back" />
        {shown}
      </button>
      <span class="back-actions">{children}</span>
    </div>
  );
}
