import { useEffect, useId, useState } from "preact/hooks";
import type { Suggestion } from "../state/app.ts";
import { useApp } from "./context.ts";

/** While somebody types, nothing runs after each letter. */
const PAUSE_MS = 180;
const LEAST_LETTERS = 2;

interface SuggestionsOptions {
  /** What stands in the box. */
  readonly typed: string;
  readonly isOffered?: (suggestion: Suggestion) => boolean;
  /** Nobody has typed what stands there. */
  readonly isIdle?: () => boolean;
  /** Told of what was typed, without spaces around it. */
  readonly onPause?: (text: string) => void;
}

/** What a box of text suggests while somebody types, as a combobox has it: the list, the one that the arrows have reached, and the keys. */
export function useSuggestions({ typed, isOffered = () => true, isIdle, onPause }: SuggestionsOptions) {
  const { run } = useApp();
  const id = useId();
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);

  useEffect(() => {
    if (isIdle?.() && !isOpen) return;
    let isWanted = true;
    const timer = setTimeout(() => {
      const text = typed.trim();
      onPause?.(text);
      if (text.length < LEAST_LETTERS) setFound([]);
      else
        run("suggest", { text }).then(
          (suggestions) => isWanted && setFound(suggestions.filter(isOffered)),
          () => isWanted && setFound([]),
        );
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [typed]);

  const shown = isOpen ? found : [];
  const isShown = shown.length > 0;
  return {
    id,
    shown,
    active,
    /** Opens it for other text. */
    open() {
      setOpen(true);
      setActive(-1);
    },
    close: () => setOpen(false),
    /** Closes it, and forgets what it held. */
    clear() {
      setOpen(false);
      setFound([]);
      setActive(-1);
    },
    /** Whether the key was one that moves within the list. */
    step(event: KeyboardEvent): boolean {
      const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (by === 0 || found.length === 0) return false;
      event.preventDefault();
      setOpen(true);
      setActive(((active + 1 + by + found.length + 1) % (found.length + 1)) - 1);
      return true;
    },
    /** For the box itself. */
    box: {
      type: "text",
      role: "combobox",
      autocomplete: "off",
      spellcheck: false,
      "aria-expanded": isShown,
      "aria-controls": `${id}-list`,
      "aria-autocomplete": "list",
      ...(isShown && active >= 0 && { "aria-activedescendant": `${id}-${active}` }),
    },
  } as const;
}
