import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Preview } from "../model/import.ts";
import { useApp } from "./context.ts";
import { followDrags, type Point } from "./drag-gesture.ts";
import { type Drop, type DropPlace, dropOf } from "./drop-column.ts";
import { dropWords } from "./drop-words.ts";
import { scrollAtEdges } from "./edge-scroll.ts";
import { FieldTray, placeOf } from "./field-tray.tsx";
import { type Box, placeGhost, trayBox } from "./place-drag.ts";
import { targetId } from "./target-select.tsx";
import { useColumnName } from "./use-column-name.ts";
import { UserText } from "./user-text.tsx";

/** A shorter way from where it was taken drops nothing: the tray may open under the pointer. */
const LEAST_WAY_PIXELS = 24;
const GHOST_CELLS = 2;

interface Held {
  readonly column: number;
  readonly from: Point;
  readonly isTouch: boolean;
  readonly tray: Box;
}
interface Over {
  readonly place: DropPlace;
  readonly drop: Drop;
}

/** Columns are dragged by their handles to what they are, or onto each other. All of it can be done by the choices in the table too. */
export function DragColumns({ preview }: { readonly preview: Preview }) {
  const { imports, messages } = useApp();
  const { drag: text } = messages.arrange;
  const { columns, rows } = preview;
  const nameOf = useColumnName(preview);
  const [held, setHeld] = useState<Held | undefined>(undefined);
  const [over, setOver] = useState<Over | undefined>(undefined);
  const [told, setTold] = useState("");
  const [root, tray, ghost] = [
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLDivElement>(null),
  ];
  const at = useRef<Point>({ x: 0, y: 0 });
  const cellsOf = (column: number) => rows.map(({ cells }) => cells[column] ?? "");
  const table = () => root.current?.parentElement?.querySelector(".check-table");

  const overNow = (now: Held): Over | undefined => {
    const { x, y } = at.current;
    if (Math.hypot(x - now.from.x, y - now.from.y) < LEAST_WAY_PIXELS) return undefined;
    const place = placeOf(document.elementFromPoint(x, y), cellsOf(now.column));
    const drop = place && dropOf(columns, now.column, place);
    return place && drop && { place, drop };
  };
  const look = (now: Held) => {
    if (ghost.current) placeGhost(ghost.current, at.current, now.isTouch);
    const next = overNow(now);
    setOver((last) => (isSame(last, next) ? last : next));
  };
  const put = (now: Held) => {
    const found = overNow(now);
    if (!found) return;
    imports.choose({ columns: { ...imports.choices.peek().columns, ...found.drop.targets } });
    setTold(text.done(nameOf(now.column), dropWords(messages, found.drop, nameOf)));
  };
  // The listeners stay for the whole check, and see what was drawn last.
  const latest = useRef({ held, look, put });
  latest.current = { held, look, put };

  useEffect(() => {
    const area = root.current!.parentElement!;
    return followDrags(area, "[data-grip]", {
      begin(handle, from, isTouch) {
        at.current = from;
        setTold("");
        setHeld({ column: Number(handle.dataset.grip), from, isTouch, tray: trayBox(area) });
      },
      move(point) {
        at.current = point;
        const { held, look } = latest.current;
        if (held) look(held);
      },
      end(point) {
        const { held, put } = latest.current;
        if (held && point) {
          at.current = point;
          put(held);
        }
        setHeld(undefined);
        setOver(undefined);
      },
      tap: ({ dataset }) => document.getElementById(targetId(Number(dataset.grip)))?.focus(),
    });
  }, []);

  useLayoutEffect(() => {
    if (!held) return;
    look(held);
    let frame = requestAnimationFrame(function scroll() {
      scrollAtEdges([tray.current, table()], at.current);
      latest.current.look(held);
      frame = requestAnimationFrame(scroll);
    });
    return () => cancelAnimationFrame(frame);
  }, [held]);

  const overColumn = over?.place.on === "column" ? over.place.column : undefined;
  useLayoutEffect(() => {
    const head = (column: number | undefined) => table()?.querySelector(`th[data-column="${column}"]`);
    const marked = [
      [head(held?.column), "is-dragged"],
      [head(overColumn), "is-over"],
    ] as const;
    for (const [element, name] of marked) element?.classList.add(name);
    return () => {
      for (const [element, name] of marked) element?.classList.remove(name);
    };
  }, [held, overColumn]);

  const dragged = held && columns[held.column];
  return (
    <div ref={root}>
      <p class={`hint${told === "" ? "" : " drag-told"}`} aria-hidden="true">
        {told === "" ? text.hint : told}
      </p>
      <p class="visually-hidden" role="status">
        {told}
      </p>
      {held && dragged && (
        <>
          <div ref={tray} class="field-tray" aria-hidden="true" style={held.tray}>
            <FieldTray columns={columns} dragged={dragged} cells={cellsOf(held.column)} over={over?.place} />
          </div>
          <div ref={ghost} class={`drag-ghost${over ? " is-over" : ""}`} aria-hidden="true">
            <p class="column-name">
              <UserText text={dragged.header || messages.imports.check.unnamed} />
            </p>
            <ul>
              {cellsOf(held.column)
                .filter((cell) => cell.trim() !== "")
                .slice(0, GHOST_CELLS)
                .map((cell, index) => (
                  <li key={index}>
                    <UserText text={cell} />
                  </li>
                ))}
            </ul>
            <p class="drag-verdict">{over ? dropWords(messages, over.drop, nameOf) : text.nowhere}</p>
          </div>
        </>
      )}
    </div>
  );
}

/** The place is told anew in every frame. */
const isSame = (a: Over | undefined, b: Over | undefined): boolean =>
  JSON.stringify(a?.place) === JSON.stringify(b?.place);
