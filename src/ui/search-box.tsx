import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Suggestion } from "../state/app.ts";
import { chooseSuggestion } from "./choose-suggestion.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { SuggestionList } from "./suggestion-list.tsx";

/** While somebody types, neither the list nor the suggestions run after each letter. */
const PAUSE_MS = 180;

/** One box for names, places and sectors: the text narrows the list, a suggestion goes to a place or a territory. */
export function SearchBox({ isShort = false }: { readonly isShort?: boolean }) {
  const app = useApp();
  const { store, page, messages, run } = app;
  const id = useId();
  const text = store.facts.value.query.text ?? "";
  const [typed, setTyped] = useState(text);
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const written = useRef(text);

  useEffect(() => {
    if (text !== written.current) {
      written.current = text; // the link, or a chip, has changed it
      setTyped(text);
    }
  }, [text]);

  useEffect(() => {
    if (typed === written.current && !isOpen) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      const next = typed.trim();
      if (next !== written.current) {
        written.current = next;
        page.begin();
        store.narrow({ text: next === "" ? undefined : next.slice(0, 300) }, "drift");
      }
      if (next.length < 2) setSuggestions([]);
      else
        run("suggest", { text: next }).then(
          (found) => isWanted && setSuggestions(found),
          () => isWanted && setSuggestions([]),
        );
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [typed]);

  const choose = (suggestion: Suggestion) => {
    written.current = "";
    setTyped("");
    setSuggestions([]);
    setOpen(false);
    chooseSuggestion(app, suggestion);
  };
  const clear = () => {
    written.current = "";
    setTyped("");
    setSuggestions([]);
    store.narrow({ text: undefined });
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && suggestions.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive(((active + 1 + step + suggestions.length + 1) % (suggestions.length + 1)) - 1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const chosen = isOpen ? suggestions[active] : undefined;
      if (chosen) choose(chosen);
      else setOpen(false);
    } else if (event.key === "Escape" && (isShown || typed !== "")) {
      event.preventDefault();
      if (isShown) setOpen(false);
      else clear();
    }
  };
  const isShown = isOpen && suggestions.length > 0;
  const label = isShort ? messages.page.search.shortLabel : messages.page.search.label;
  return (
    <div class="search-box">
      <Icon name="search" />
      <input
        class="search-input"
        type="text"
        role="combobox"
        inputMode="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck={false}
        maxLength={300}
        aria-label={label}
        placeholder={label}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(isShown && active >= 0 && { "aria-activedescendant": `${id}-${active}` })}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setOpen(true);
          setActive(-1);
        }}
        onKeyDown={onKey}
        onBlur={() => setOpen(false)}
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
      <SuggestionList
        id={id}
        label={label}
        suggestions={isShown ? suggestions : []}
        active={active}
        onChoose={choose}
      />
    </div>
  );
}
