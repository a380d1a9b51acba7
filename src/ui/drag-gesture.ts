/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DragListener {
  /** The pointer has left the place where it was pressed. */
  readonly begin: (handle: HTMLElement, at: Point, isTouch: boolean) => void;
  readonly move: (at: Point) => void;
  /** Undefined: given up. */
  readonly end: (at: Point | undefined) => void;
  /** Pressed and let go in one place. */
  readonly tap: (handle: HTMLElement) => void;
}

/** A shorter way is a press. */
const DRAG_PIXELS = 4;

/**
 * Follows the mouse, a finger or a pen from a handle inside an area to where it is let go. Escape, a second finger, and what takes the
 * pointer away give it up. The handles need `touch-action: none`.
 */
export function followDrags(area: HTMLElement, handles: string, listener: DragListener): () => void {
  let held: { readonly handle: HTMLElement; readonly pointer: number; readonly from: Point } | undefined;
  let isDragging = false;
  let following: AbortController | undefined;

  const stop = (end?: () => void): void => {
    following?.abort();
    held = undefined;
    if (isDragging) end?.();
    isDragging = false;
  };
  const giveUp = (): void => stop(() => listener.end(undefined));

  function press(event: PointerEvent): void {
    if (held) {
      giveUp();
      return;
    }
    const handle = event.target instanceof Element ? event.target.closest<HTMLElement>(handles) : null;
    if (!handle || event.button !== 0) return;
    held = { handle, pointer: event.pointerId, from: pointOf(event) };
    following = new AbortController();
    const { signal } = following;
    addEventListener("pointermove", move, { signal });
    addEventListener("pointerup", release, { signal });
    addEventListener("pointercancel", (cancelled) => cancelled.pointerId === held?.pointer && giveUp(), { signal });
    addEventListener("blur", giveUp, { signal });
    addEventListener("keydown", leave, { signal, capture: true });
    addEventListener("contextmenu", (menu) => menu.preventDefault(), { signal }); // of a finger that rests
  }

  function move(event: PointerEvent): void {
    if (event.pointerId !== held?.pointer) return;
    const at = pointOf(event);
    if (!isDragging) {
      if (Math.hypot(at.x - held.from.x, at.y - held.from.y) < DRAG_PIXELS) return;
      isDragging = true;
      if (held.handle.isConnected) held.handle.setPointerCapture(event.pointerId);
      listener.begin(held.handle, held.from, event.pointerType === "touch");
    }
    event.preventDefault();
    listener.move(at);
  }

  function release(event: PointerEvent): void {
    if (event.pointerId !== held?.pointer) return;
    const { handle } = held;
    if (isDragging) stop(() => listener.end(pointOf(event)));
    else {
      stop();
      listener.tap(handle);
    }
  }

  /** The dialog does not close by the same key. */
  function leave(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !isDragging) return;
    event.preventDefault();
    event.stopPropagation();
    giveUp();
  }

  /** A press on a handle selects no text and leaves the focus where it is. */
  function hold(event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest(handles)) event.preventDefault();
  }

  area.addEventListener("pointerdown", press);
  area.addEventListener("mousedown", hold);
  return () => {
    area.removeEventListener("pointerdown", press);
    area.removeEventListener("mousedown", hold);
    giveUp();
  };
}

const pointOf = ({ clientX, clientY }: PointerEvent): Point => ({ x: clientX, y: clientY });
