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
  readonly children: ComponentChildren;
}

/** A facet that folds away; folded, it says how many choices it has. */
export function Facet({ name, title, choices, opensAtFirst = false, children }: FacetProps) {
  const { messages, words } = useApp();
  const [isOpen, setOpen] = useState(opensAtFirst);
  return (
    <section class="facet" aria-labelledby={`facet-${name}`}>
      <header class="facet-head">
        <h2 id={`facet-${name}`}>
          <button
            type="button"
            class="facet-fold"
            aria-expanded={isOpen}
            aria-label={`${title}, ${messages.facets.choices(choices)}`}
            onClick={() => setOpen(!isOpen)}
          >
            <span>{title}</span>
            <span class="facet-choices">{words.number(choices)}</span>
            <Icon name={isOpen ? "up" : "down"} />
          </button>
        </h2>
      </header>
      {isOpen && children}
    </section>
  );
}
