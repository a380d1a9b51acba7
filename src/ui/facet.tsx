import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";

interface FacetProps {
  readonly name: string;
  readonly title: string;
  /** How many there are to choose from. */
  readonly choices: number;
  readonly opensAtFirst?: boolean;
  /** There is something in it beside what can be chosen. */
  readonly hasMore?: boolean;
  readonly children: ComponentChildren;
}

/** A facet that folds away; folded, it says how many choices it has. While it has none it stays folded, and is as it was when they come back. */
export function Facet({ name, title, choices, opensAtFirst = false, hasMore = false, children }: FacetProps) {
  const { messages, words } = useApp();
  const [wantsOpen, setOpen] = useState(opensAtFirst);
  const isEmpty = choices === 0 && !hasMore;
  const isOpen = wantsOpen && !isEmpty;
  return (
    <section class="facet" aria-labelledby={`facet-${name}`}>
      <header class="facet-head">
        <h2 id={`facet-${name}`}>
          <button
            type="button"
            class="facet-fold"
            aria-expanded={isOpen}
            aria-disabled={isEmpty}
            aria-label={`${title}, ${messages.facets.choices(choices)}`}
            onClick={() => !isEmpty && setOpen(!isOpen)}
          >
            <span>{title}</span>
            <span class="facet-choices">{words.number(choices)}</span>
            {!isEmpty && <Icon name={isOpen ? "up" : "down"} />}
          </button>
        </h2>
      </header>
      {isOpen && children}
    </section>
  );
}
