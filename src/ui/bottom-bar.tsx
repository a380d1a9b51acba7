import { useApp } from "./context.ts";
import { MapCredits } from "./map-credits.tsx";
import { useStillOpening } from "./still-opening.ts";

export function BottomBar() {
  const { page, store, messages } = useApp();
  const { bottom, separator } = messages.page;
  const isStillOpening = useStillOpening();
  const answer = isStillOpening ? undefined : store.answer.value;
  const { hidden } = store.facts.value;
  return (
    <footer class="bottom-bar">
      {answer && (
        <p class="bottom-counts">
          <b>{bottom.shown(answer.total, answer.all).strong}</b> {bottom.shown(answer.total, answer.all).rest}
          {separator}
          <button
            type="button"
            class="link-quiet"
            onClick={() => {
              page.report.value = undefined; // it would lie over the panel
              store.change({ panel: "directories", selected: undefined });
            }}
          >
            {bottom.directories(answer.directories.filter(({ id, rows }) => rows > 0 && !hidden.includes(id)).length)}
          </button>
          {answer.newestEdition !== "" && separator + bottom.newest(answer.newestEdition)}
          {!answer.located && separator + bottom.locating}
        </p>
      )}
      <MapCredits />
    </footer>
  );
}
