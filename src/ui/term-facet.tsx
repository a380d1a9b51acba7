import { useState } from "preact/hooks";
import type { FacetChoice } from "../model/answer.ts";
import type { Choices } from "../model/query.ts";
import { type TermList, TOP_SECTOR_IDS } from "../model/taxonomy.ts";
import { childrenOf, isPartlyTicked, isTicked } from "../state/choices.ts";
import { useApp } from "./context.ts";
import { FacetRow, type TickState } from "./facet-row.tsx";

const SHOWN_AT_FIRST = 6;

interface TermFacetProps {
  readonly terms: TermList;
  /** Top terms in the order in which they stand. */
  readonly tops: readonly string[];
  readonly choices: Choices | undefined;
  readonly counts: readonly FacetChoice[];
  readonly label: (id: string) => string;
  /** The sectors: all of them stand open, as the legend of the map. */
  readonly hasGlyphs?: boolean;
  readonly onToggle: (id: string) => void;
}

/** A facet of two levels: a term above selects all below it. */
export function TermFacet({ terms, tops, choices, counts, label, hasGlyphs = false, onToggle }: TermFacetProps) {
  const { messages } = useApp();
  const [open, setOpen] = useState<readonly string[]>([]);
  const [isLong, setLong] = useState(hasGlyphs);
  const countOf = new Map(counts.map(({ id, count }) => [id, count]));
  const most = Math.max(1, ...tops.map((id) => countOf.get(id) ?? 0));
  const stateOf = (id: string): TickState =>
    isTicked(terms, choices, id) ? "on" : isPartlyTicked(terms, choices, id) ? "part" : "off";
  const shown = isLong ? tops : tops.filter((id, at) => at < SHOWN_AT_FIRST || stateOf(id) !== "off");
  const rest = tops.length - shown.length;

  const row = (id: string, top: string, hasParts: boolean) => {
    const sector = hasGlyphs ? TOP_SECTOR_IDS.indexOf(top) : undefined;
    const isOpen = open.includes(id);
    return (
      <FacetRow
        key={id}
        label={label(id)}
        count={countOf.get(id) ?? 0}
        most={most}
        state={stateOf(id)}
        sector={sector}
        isPart={id !== top}
        parts={
          hasParts
            ? {
                isOpen,
                label: messages.facets.showParts(label(id)),
                onFold: () => setOpen(isOpen ? open.filter((each) => each !== id) : [...open, id]),
              }
            : undefined
        }
        onToggle={() => onToggle(id)}
      />
    );
  };
  return (
    <>
      <ul class="facet-rows">
        {shown.flatMap((top) => {
          const parts = childrenOf(terms, top);
          const isShown = open.includes(top) || stateOf(top) === "part";
          return [row(top, top, parts.length > 0), ...(isShown ? parts.map((id) => row(id, top, false)) : [])];
        })}
      </ul>
      {!hasGlyphs && (rest > 0 || isLong) && (
        <p class="facet-foot">
          <button type="button" class="link" onClick={() => setLong(!isLong)}>
            {isLong ? messages.facets.fewer : messages.facets.more(rest)}
          </button>
        </p>
      )}
    </>
  );
}
