import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { LIST_LENGTH } from "../state/question.ts";
import { useApp } from "./context.ts";
import { ListRowButton } from "./list-row.tsx";
import { useGrowing } from "./use-growing.ts";

/** Height of a row whose name stands on one line, the least there is, in pixels; rows that are not drawn are taken as this high. */
const ROW_HEIGHT = 59;
/** No browser draws an element higher than some 30 million pixels. */
const MOST_HEIGHT = 12_000_000;
/** Rows that are drawn beyond each edge before more are fetched. */
const MARGIN_ROWS = 20;

/**
 * The part of the list that is on screen, with room above and below for the rest. Rows have the height that their names need, so the
 * row at the upper edge is held in its place whenever the part changes.
 */
export function ResultList() {
  const { store, page, messages } = useApp();
  const { list: answered, listFrom, total } = store.answer.value!;
  const ids = `${answered[0]?.id} ${answered.at(-1)?.id}`;
  const box = useRef<HTMLUListElement>(null);
  const held = useRef<{ readonly id: string; readonly top: number } | undefined>(undefined);
  const [focused, setFocused] = useState<number | undefined>(undefined);
  const isScrolled = useRef(false); // asking the element would lay out the page in the middle of drawing it anew
  const wantsFocus = useRef(false);
  const isBack = page.cameFrom.peek() !== undefined; // to a row that may be any
  const isWhole = isBack || listFrom > 0 || isScrolled.current || focused !== undefined;
  const atOnce = isWhole ? answered.length : Math.ceil(innerHeight / ROW_HEIGHT);
  const { drawn, drawAll } = useGrowing(ids, atOnce, answered.length);
  const list = isWhole ? answered : answered.slice(0, drawn);
  const unit = Math.min(ROW_HEIGHT, MOST_HEIGHT / Math.max(1, total));
  const to = listFrom + answered.length;
  const tabStop = focused !== undefined && focused >= listFrom && focused < to ? focused : listFrom;

  useLayoutEffect(() => {
    const ul = box.current!;
    const row = held.current && ul.querySelector<HTMLElement>(`[data-id="${CSS.escape(held.current.id)}"]`);
    if (row && held.current) ul.scrollTop += row.getBoundingClientRect().top - held.current.top;
    else if (isScrolled.current && store.listFrom.peek() === 0 && listFrom === 0 && !wantsFocus.current)
      ul.scrollTop = 0;
    if (wantsFocus.current && focused !== undefined) {
      const target = ul.querySelector<HTMLElement>(`[data-at="${focused}"]`);
      if (target || listFrom === store.listFrom.peek()) wantsFocus.current = false; // it has come, or another answer has
      target?.focus();
    }
  }, [answered, focused]);

  useEffect(() => {
    const id = page.cameFrom.peek();
    page.cameFrom.value = undefined;
    const row = id !== undefined && box.current!.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    if (!row) return;
    row.scrollIntoView({ block: "center" });
    if ((document.activeElement ?? document.body) === document.body) row.focus({ preventScroll: true });
  }, []);

  const onScroll = () => {
    const ul = box.current;
    if (!ul) return; // scrolled, and gave way to a card before this was told
    isScrolled.current = ul.scrollTop > 0;
    drawAll();
    if (wantsFocus.current) return; // the rows around the one that shall have the focus are being fetched
    const edge = ul.getBoundingClientRect();
    const rows = [...ul.querySelectorAll<HTMLElement>("[data-at]")];
    const first = rows.find((row) => row.getBoundingClientRect().bottom > edge.top);
    const last = rows.findLast((row) => row.getBoundingClientRect().top < edge.bottom);
    held.current =
      isScrolled.current && first ? { id: first.dataset.id!, top: first.getBoundingClientRect().top } : undefined;
    const at =
      first && last && Number(first.dataset.at) <= Number(last.dataset.at)
        ? Number(first.dataset.at)
        : Math.floor(ul.scrollTop / unit);
    const isNearTop = at - listFrom < MARGIN_ROWS && listFrom > 0;
    const isNearEnd = to - at < 2 * MARGIN_ROWS && to < total;
    if (isNearTop || isNearEnd) store.scrollTo(Math.max(0, Math.min(total - 1, at) - LIST_LENGTH / 2));
  };

  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(total - 1, index));
    held.current = undefined;
    wantsFocus.current = true;
    if (next < listFrom || next >= to) {
      box.current!.scrollTop = next * unit;
      store.scrollTo(Math.max(0, next - LIST_LENGTH / 2));
    }
    setFocused(next);
  };
  const onKey = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
    const step = steps[event.key];
    const at = wantsFocus.current && focused !== undefined ? focused : tabStop; // the row on its way may not be fetched yet
    const next =
      event.key === "Home" ? 0 : event.key === "End" ? total - 1 : step === undefined ? undefined : at + step;
    if (next === undefined) return;
    event.preventDefault();
    moveTo(next);
  };
  return (
    <ul
      id="list"
      ref={box}
      class="list"
      aria-label={messages.page.regions.answer}
      onScroll={onScroll}
      onKeyDown={onKey}
      tabIndex={-1}
    >
      <li class="list-room" aria-hidden="true" style={{ blockSize: `${listFrom * unit}px` }} />
      {list.map((row, at) => (
        <ListRowButton
          key={row.id}
          row={row}
          index={listFrom + at}
          total={total}
          isTabStop={listFrom + at === tabStop}
          onFocus={() => setFocused(listFrom + at)}
        />
      ))}
      <li
        class="list-room"
        aria-hidden="true"
        style={{ blockSize: `${Math.max(0, total - listFrom - list.length) * unit}px` }}
      />
    </ul>
  );
}
