import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Mark } from "../model/mark.ts";
import { openMark } from "./choose-on-map.ts";
import { useApp } from "./context.ts";
import { inSentence, sectorLabel } from "./labels.ts";
import { layerOf } from "./layer.ts";
import type { MapView } from "./map-pane.tsx";
import { UserText } from "./user-text.tsx";

/** More buttons than anybody goes through; the list beside the map reaches the rest. */
const MOST_MARKS = 100;

/**
 * The marks in view for the keyboard: not seen until one has the focus, which the map then rings. One stop, then arrows. Where the map moves on and
 * the mark that has the focus is no more, the one that stands in its place takes it.
 */
export function MarksList({ view }: { readonly view: MapView }) {
  const app = useApp();
  const { store, messages } = app;
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState({ id: "", at: 0 });
  const answer = store.answer.value;
  const isShown = answer && !answer.choropleth && layerOf(store.facts.value) !== "dots";
  const marks = isShown ? [...answer.marks].sort((a, b) => b.count - a.count).slice(0, MOST_MARKS) : [];
  const found = marks.findIndex(({ id }) => id === active.id);
  const stop = found < 0 ? Math.min(active.at, marks.length - 1) : found;
  const holdsFocus = () => list.current?.contains(document.activeElement) === true;
  const hadFocus = holdsFocus(); // as long as nothing of this is drawn
  useLayoutEffect(() => {
    if (hadFocus && !holdsFocus()) list.current?.querySelectorAll("button")[stop]?.focus();
  });
  if (!isShown) return null;
  const name = (mark: Mark) =>
    mark.single?.name ?? messages.page.map.mark(mark.count, inSentence(app, sectorLabel(app, mark.mix[0]?.[0] ?? 0)));
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(marks.length - 1, Math.max(0, stop + step));
    list.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <ul ref={list} class="marks-list" aria-label={messages.page.regions.marks} onKeyDown={onKey}>
      {marks.map((mark, at) => (
        <li key={mark.id}>
          <button
            type="button"
            tabIndex={at === stop ? 0 : -1}
            onFocus={() => {
              setActive({ id: mark.id, at });
              view.focusMark(mark.id);
            }}
            onBlur={() => view.focusMark(undefined)}
            onClick={() => openMark(app, mark)}
          >
            <UserText text={name(mark)} />
          </button>
        </li>
      ))}
    </ul>
  );
}
