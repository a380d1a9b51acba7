import { useRef } from "preact/hooks";
import type { SheetHeight } from "../state/page.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";

const HEIGHTS: readonly SheetHeight[] = ["peek", "half", "full"];
/** A shorter way of the finger is a tap. */
const DRAG_PIXELS = 24;

/** The edge of the sheet: dragged, or moved one step by a button. */
export function SheetHandle() {
  const { page, messages } = useApp();
  const from = useRef(0);
  const wasDragged = useRef(false);
  const height = page.sheetHeight.value;
  const step = (by: number) => {
    const next = HEIGHTS[Math.min(2, Math.max(0, HEIGHTS.indexOf(height) + by))]!;
    page.sheetHeight.value = next;
  };
  const isFull = height === "full";
  return (
    <div class="sheet-handle">
      <button
        type="button"
        class="sheet-grip"
        aria-label={isFull ? messages.page.list.lower : messages.page.list.raise}
        onPointerDown={({ clientY, currentTarget, pointerId }) => {
          from.current = clientY;
          currentTarget.setPointerCapture(pointerId);
        }}
        onPointerUp={({ clientY }) => {
          const moved = clientY - from.current;
          wasDragged.current = Math.abs(moved) >= DRAG_PIXELS;
          if (wasDragged.current) step(moved < 0 ? 1 : -1);
        }}
        onClick={() => {
          if (!wasDragged.current) step(isFull ? -2 : 1);
          wasDragged.current = false; // a click by keyboard follows no pointer
        }}
      >
        <span />
      </button>
      {height !== "peek" && (
        <button
          type="button"
          class="icon-button sheet-lower"
          aria-label={messages.page.list.lower}
          onClick={() => step(-1)}
        >
          <Icon name="down" />
        </button>
      )}
    </div>
  );
}
