import { useEffect, useState } from "preact/hooks";
import type { Query } from "../model/query.ts";
import { isWholeWorld, WHOLE_WORLD } from "../model/viewport.ts";
import { useNotOpen } from "./boundaries-not-open.tsx";
import { chipsOf, namesFor } from "./chips.tsx";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";

interface Wider {
  readonly label: string;
  readonly query: Query;
  readonly count: number;
}

/** Names what found nothing, and offers the nearest wider choices with what they find. */
export function EmptyResult() {
  const app = useApp();
  const { store, page, messages } = app;
  const { empty } = messages.page;
  const { query, hidden } = store.facts.value;
  const within = store.answered.value?.query.within;
  const [wider, setWider] = useState<readonly Wider[]>([]);
  const everywhere = useEverywhere(within !== undefined && !isWholeWorld(within));
  const isUnknown = useNotOpen();
  const isNotHere = useDirectoryNotHere();
  const isAllHidden = store.answer.value?.all === 0;

  useEffect(() => {
    let isWanted = true;
    const chips = chipsOf(query, namesFor(app));
    const counts = chips.map(async ({ label, without }) => ({
      label,
      query: without,
      count: (await store.count(without)).total,
    }));
    Promise.all(counts).then(
      (found) => isWanted && setWider(found.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count)),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [query, hidden]);

  return (
    <div class="notice notice-plain empty" role="status">
      <Icon name="info" />
      <div>
        <p>
          {isAllHidden
            ? empty.nothingOpen
            : isUnknown
              ? messages.boundaries.notOpen
              : isNotHere
                ? empty.notHere
                : everywhere > 0
                  ? empty.inView
                  : empty.title}
        </p>
        <ul>
          {everywhere > 0 && (
            <li>
              <button
                type="button"
                class="link"
                onClick={() => store.goTo({ bounds: store.answer.peek()?.extent ?? WHOLE_WORLD })}
              >
                {empty.everywhere(everywhere)}
              </button>
            </li>
          )}
          {everywhere === 0 &&
            wider.slice(0, 4).map(({ label, query: next, count }) => (
              <li key={label}>
                <button type="button" class="link" onClick={() => store.change({ query: next })}>
                  {empty.without(label, count)}
                </button>
              </li>
            ))}
          {isUnknown && (
            <li>
              <button type="button" class="link" onClick={() => (page.dialog.value = "boundaries")}>
                {messages.boundaries.add}
              </button>
            </li>
          )}
          {isNotHere && (
            <li>
              <button type="button" class="link" onClick={() => (page.dialog.value = "import")}>
                {messages.page.top.addData}
              </button>
            </li>
          )}
          {isAllHidden && (
            <li>
              <button type="button" class="link" onClick={() => store.change({ panel: "directories" })}>
                {empty.showDirectories}
              </button>
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}

/** A link carries the name of a directory, not its rows: on another device nothing of it is there. */
function useDirectoryNotHere(): boolean {
  const { store } = useApp();
  const open = store.answer.value?.directories ?? [];
  const asked = store.facts.value.query.directories ?? [];
  return asked.length > 0 && asked.every((id) => open.every((directory) => directory.id !== id));
}

/** Rows that the same query finds beyond the view. */
function useEverywhere(isFollowing: boolean): number {
  const { outside } = useApp();
  const left = outside.value;
  return isFollowing && left ? left.unplaced + left.elsewhere : 0;
}
