import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * When a drawing takes away what has the focus in `box`, it goes on to `next`: whoever works by keyboard does not begin at the top again.
 *
 * @param box stands as long as the component does
 * @param next told what had the focus before it came into the box
 */
export function useFocusKept(
  box: RefObject<HTMLElement | null>,
  next: (cameFrom: HTMLElement | undefined) => HTMLElement | null | undefined,
): void {
  const last = useRef<Element | undefined>(undefined);
  const cameFrom = useRef<HTMLElement | undefined>(undefined);
  useLayoutEffect(() => {
    const element = box.current!;
    const note = ({ target, relatedTarget }: FocusEvent) => {
      last.current = target as Element;
      const from = relatedTarget instanceof HTMLElement ? relatedTarget : undefined;
      if (!from || !element.contains(from)) cameFrom.current = from;
    };
    /** Whoever points elsewhere is not to be fetched back. */
    const leave = ({ target }: PointerEvent) => {
      if (!element.contains(target as Node)) last.current = undefined;
    };
    element.addEventListener("focusin", note);
    document.addEventListener("pointerdown", leave);
    return () => {
      element.removeEventListener("focusin", note);
      document.removeEventListener("pointerdown", leave);
    };
  }, []);
  useLayoutEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = undefined;
    if (document.activeElement !== document.body) return;
    const before = cameFrom.current;
    next(before?.isConnected ? before : undefined)?.focus({ preventScroll: true });
    cameFrom.current = before; // nobody has come since
  });
}
