import { chipCount } from "./chips.tsx";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { SearchBox } from "./search-box.tsx";

/** The search of a phone, with the filters behind a button inside. */
export function SearchPill() {
  const { page, store, messages } = useApp();
  const chips = chipCount(store.facts.value);
  return (
    <search class="search-pill" aria-label={messages.page.regions.ask}>
      <SearchBox />
      <button
        type="button"
        class="icon-button"
        aria-label={messages.page.top.filters(chips)}
        onClick={() => (page.isAskOpen.value = true)}
      >
        <Icon name="filter" />
        {chips > 0 && <span class="badge">{chips}</span>}
      </button>
    </search>
  );
}
