import { useEffect, useRef, useState } from "preact/hooks";
import { type Corner, MOST_CORNERS } from "../model/area/own-area.ts";
import { faultOf, finished, type Sketch, through, widened, withCorner, withoutLast } from "../state/sketch.ts";
import { useApp } from "./context.ts";
import { useFrame } from "./frame.ts";
import { Icon } from "./icon.tsx";
import type { MapView } from "./map-pane.tsx";
import { openArea } from "./open-area.ts";
import { useCross } from "./use-cross.ts";

/** Pixels within which two places are one: a corner set twice is the end. */
const SAME_PLACE = 10;

interface DrawOverProps {
  readonly view: MapView;
  readonly sketch: Sketch;
}

/** Lies over the map while an area is drawn: mouse and fingers go through to the map, the keyboard moves a cross. */
export function DrawOver({ view, sketch }: DrawOverProps) {
  const app = useApp();
  const { page, messages, words } = app;
  const { areas: text } = messages;
  const frame = useFrame();
  const pane = useRef<HTMLDivElement>(null);
  const cross = useCross(view, pane);
  const [pointer, setPointer] = useState<Corner | undefined>(undefined);
  const isCircle = sketch.shape === "circle";
  const put = (next: Sketch) => (page.sketch.value = next);
  const change = (step: (latest: Sketch) => Sketch) => put(step(page.sketch.peek() ?? sketch));
  const leave = () => {
    page.sketch.value = undefined;
  };
  const finish = (last: Sketch) => {
    const area = finished(last);
    if (area) openArea(app, area, frame === "phone"); // where the sheet rises over what was drawn
  };
  const isAt = ([longitude, latitude]: Corner, { x, y }: { x: number; y: number }) => {
    const there = view.toScreen(longitude, latitude);
    return Math.hypot(there.x - x, there.y - y) <= SAME_PLACE;
  };
  /** A click, or Enter at the cross. */
  const set = (point: { longitude: number; latitude: number; x: number; y: number }, byKey: boolean) => {
    const current = page.sketch.peek(); // keys may come faster than the page is drawn
    if (!current) return;
    const corner: Corner = [point.longitude, point.latitude];
    const [first] = current.corners;
    if (current.shape === "circle" && first) {
      finish(byKey || isAt(first, point) ? current : through(current, corner));
      return;
    }
    const last = current.corners.at(-1);
    if (last && (isAt(last, point) || isAt(first!, point))) finish(current);
    else put(withCorner(current, corner));
  };

  useEffect(
    () =>
      view.trace({
        onTouch: (point) => set(point, false),
        onPointer: (point) => setPointer(point && [point.longitude, point.latitude]),
      }),
    [view],
  );
  useEffect(() => {
    view.showSketch(sketch, pointer);
    return () => view.showSketch(undefined);
  }, [sketch, pointer]);
  useEffect(() => {
    const before = document.activeElement;
    pane.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus(); // else the sheet takes it
    };
  }, []);

  const onKey = (event: KeyboardEvent) => {
    setPointer(undefined);
    if (event.key === "Escape") leave();
    else if (event.target !== pane.current) return;
    else if (event.key === "Enter") set(cross.point(), true);
    else if (event.key === "Backspace") change(withoutLast);
    else if (event.key === "+" || event.key === "-") stepSize(event.key === "+" ? 1 : -1);
    else if (!cross.move(event)) return;
    event.preventDefault();
  };
  const stepSize = (step: 1 | -1) => (isCircle ? change((latest) => widened(latest, step)) : view.zoomBy(step));
  const fault = faultOf(sketch);
  const degrees = (value: number) => words.number(value, 3);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of what lies in it
    <div class="draw-over" onKeyDown={onKey}>
      <div
        ref={pane}
        class="draw-pane"
        role="application"
        aria-label={text.canvas}
        aria-describedby="draw-how"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application reads its keys itself
        tabIndex={0}
      >
        <svg
          class="draw-cross"
          viewBox="0 0 40 40"
          style={{ left: `${cross.x}px`, top: `${cross.y}px` }}
          aria-hidden="true"
        >
          <path d="M20 2v14M20 24v14M2 20h14M24 20h14" />
          <circle cx="20" cy="20" r="1.5" />
        </svg>
      </div>
      <div class="draw-bar">
        <div id="draw-how">
          <p>{isCircle ? text.howCircle : text.howCorners}</p>
          <p class="draw-keys">{isCircle ? text.keysCircle : text.keysCorners}</p>
        </div>
        <div class="draw-actions">
          {isCircle ? (
            <>
              <button
                type="button"
                class="icon-button"
                aria-label={text.narrower}
                onClick={() => put(widened(sketch, -1))}
              >
                <Icon name="minus" />
              </button>
              <b>{words.kilometres(sketch.radiusKm)}</b>
              <button type="button" class="icon-button" aria-label={text.wider} onClick={() => put(widened(sketch, 1))}>
                <Icon name="add" />
              </button>
            </>
          ) : (
            <b>{text.corners(sketch.corners.length)}</b>
          )}
          <button
            type="button"
            class="button"
            disabled={sketch.corners.length === 0}
            onClick={() => put(withoutLast(sketch))}
          >
            {text.takeBack}
          </button>
          <button type="button" class="button-filled" disabled={fault !== undefined} onClick={() => finish(sketch)}>
            {text.done}
          </button>
          <button type="button" class="link" onClick={leave}>
            {text.stop}
          </button>
        </div>
        {fault !== undefined && fault !== "few" && (
          <p class="draw-fault" role="alert">
            {fault === "many" ? text.many(MOST_CORNERS) : text[fault]}
          </p>
        )}
        <p class="visually-hidden" role="status">
          {`${isCircle ? words.kilometres(sketch.radiusKm) : text.corners(sketch.corners.length)}${messages.page.comma}${text.position(degrees(cross.latitude), degrees(cross.longitude))}`}
        </p>
      </div>
    </div>
  );
}
