import { useEffect, useRef, useState } from "preact/hooks";
import { LANGUAGE_NAMES, SPOKEN } from "../i18n/load-language.ts";
import type { Language } from "../model/language.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { Mark } from "./logo.tsx";

export function TopBar() {
  const { page, store, messages, words } = useApp();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const { top } = messages.page;
  const total = store.answer.value?.total ?? 0;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isMenuOpen) return;
    const onPointer = ({ target }: Event) => {
      if (target instanceof Node && !bar.current?.contains(target)) setMenuOpen(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") setMenuOpen(false);
    };
    document.addEventListener("pointerdown", onPointer);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      document.removeEventListener("keydown", onKey);
    };
  }, [isMenuOpen]);
  const open = (dialog: "import" | "share" | "download") => () => {
    setMenuOpen(false);
    page.dialog.value = dialog;
  };
  return (
    <header ref={bar} class={`top-bar${isMenuOpen ? " menu-open" : ""}`}>
      <h1 class="brand">
        <Mark />
        <span>{messages.page.name}</span>
      </h1>
      <button
        type="button"
        class="button-quiet menu-button"
        aria-expanded={isMenuOpen}
        aria-label={messages.page.regions.top}
        onClick={() => setMenuOpen(!isMenuOpen)}
      >
        <Icon name="more" />
      </button>
      <nav class="top-actions" aria-label={messages.page.regions.top}>
        <button type="button" class="button-quiet" onClick={open("import")} aria-label={top.addData}>
          <Icon name="upload" />
          <span class="word">{top.addData}</span>
        </button>
        <button type="button" class="button-quiet" onClick={open("share")} aria-label={top.share}>
          <Icon name="link" />
          <span class="word">{top.share}</span>
        </button>
        <button
          type="button"
          class="button-filled"
          disabled={total === 0}
          onClick={open("download")}
          aria-label={top.downloadCount(total)}
        >
          <Icon name="download" />
          <span>{top.download}</span>
          <span class="count">{words.number(total)}</span>
        </button>
        <span class="rule" />
        <LanguageChoice />
        <ThemeChoice />
      </nav>
    </header>
  );
}

function LanguageChoice() {
  const { page, store, language, messages } = useApp();
  const choose = (next: Language) => {
    page.chooseLanguage(next);
    store.change({ language: next });
  };
  return (
    <label class="button-quiet select-quiet">
      <Icon name="globe" />
      <span class="visually-hidden">{messages.page.top.language}</span>
      <select value={language} onChange={({ currentTarget }) => choose(currentTarget.value as Language)}>
        {SPOKEN.map((each) => (
          <option key={each} value={each} lang={each}>
            {LANGUAGE_NAMES[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

function ThemeChoice() {
  const { page, messages } = useApp();
  const isDark = page.theme.value === "dark" || (page.theme.value === undefined && systemIsDark());
  const other = isDark ? "light" : "dark";
  const label = messages.page.top.theme[other];
  return (
    <button
      type="button"
      class="button-quiet icon-only"
      aria-label={label}
      title={label}
      onClick={() => page.chooseTheme(other)}
    >
      <Icon name={isDark ? "sun" : "moon"} />
      <span class="menu-word">{label}</span>
    </button>
  );
}

const systemIsDark = () => matchMedia("(prefers-color-scheme: dark)").matches;
