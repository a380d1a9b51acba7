import { useEffect, useRef, useState } from "preact/hooks";
import type { Suggestion } from "../state/app.ts";
import { chooseSuggestion } from "./choose-suggestion.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { SuggestionList } from "./suggestion-list.tsx";
import { useSuggestions } from "./use-suggestions.ts";

/** One box for names, places and sectors: the text narrows the list, a suggestion goes to a place or a territory. */
export function SearchBox() {
  const app = useApp();
  const { store, page, messages } = app;
  const text = store.facts.value.query.text ?? "";
  const [typed, setTyped] = useState(text);
  const written = useRef(text);
  const suggestions = useSuggestions({
    typed,
    isIdle: () => typed === written.current,
    onPause(next) {
      if (next === written.current) return;
      written.current = next;
      page.begin();
      store.narrow({ text: next === "" ? undefined : next.slice(0, 300) }, "drift");
    },
  });
  const { shown, active } = suggestions;

  useEffect(() => {
    if (text !== written.current) {
      written.current = text; // the link, or a chip, has changed it
      setTyped(text);
    }
  }, [text]);

  const empty = () => {
    written.current = "";
    setTyped("");
    suggestions.clear();
  };
  const choose = (suggestion: Suggestion) => {
    empty();
    chooseSuggestion(app, suggestion);
  };
  const clear = () => {
    empty();
    store.narrow({ text: undefined });
  };
  const onKey = (event: KeyboardEvent) => {
    if (suggestions.step(event)) return;
    if (event.key === "Enter") {
      event.preventDefault();
      const chosen = shown[active];
      if (chosen) choose(chosen);
      else suggestions.close();
    } else if (event.key === "Escape" && (shown.length > 0 || typed !== "")) {
      event.preventDefault();
      if (shown.length > 0) suggestions.close();
      else clear();
    }
  };
  const { label } = messages.page.search;
  return (
    <div class="search-box">
      <Icon name="search" />
      <input
        class="search-input"
        {...suggestions.box}
        inputMode="search"
        enterkeyhint="search"
        maxLength={300}
        aria-label={label}
        placeholder={label}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          suggestions.open();
        }}
        onKeyDown={onKey}
        onBlur={suggestions.close}
      />
      {typed === "" ? (
        <span class="key" aria-hidden="true">
          /
        </span>
      ) : (
        <button type="button" class="icon-button" aria-label={messages.page.search.clear} onClick={clear}>
          <Icon name="close" />
        </button>
      )}
      <SuggestionList id={suggestions.id} label={label} suggestions={shown} active={active} onChoose={choose} />
    </div>
  );
}
