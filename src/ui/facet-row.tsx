import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { SectorGlyph, sectorClass } from "./sector-glyph.tsx";
import { UserText } from "./user-text.tsx";

export type TickState = "on" | "off" | "part";

interface FacetRowProps {
  readonly label: string;
  readonly count: number;
  /** The largest count of the facet, which its bar fills the row with. */
  readonly most: number;
  readonly state: TickState;
  /** Position in TOP_SECTORS, for the glyph and the colour of the bar. */
  readonly sector?: number | undefined;
  readonly isPart?: boolean;
  /** Present where the term has parts. */
  readonly parts?: { readonly isOpen: boolean; readonly label: string; readonly onFold: () => void } | undefined;
  readonly onToggle: () => void;
}

/** One choice: the whole row ticks it. */
export function FacetRow({ label, count, most, state, sector, isPart = false, parts, onToggle }: FacetRowProps) {
  const { words, messages } = useApp();
  const colour = sector === undefined ? "" : ` ${sectorClass(sector)}`;
  return (
    <li class={`facet-row tick-${state}${colour}${isPart ? " facet-part" : ""}${count === 0 ? " is-zero" : ""}`}>
      {sector !== undefined && !isPart ? (
        <span class="facet-glyph">
          <SectorGlyph sector={sector} />
        </span>
      ) : (
        <span class="box">{state === "on" ? <Icon name="check" /> : state === "part" && <Icon name="minus" />}</span>
      )}
      <span class="facet-label">
        <UserText text={label} />
      </span>
      <input
        type="checkbox"
        aria-label={`${label}, ${messages.facets.choiceCount(count)}`}
        checked={state === "on"}
        ref={(input) => {
          if (input) input.indeterminate = state === "part";
        }}
        onChange={onToggle}
      />
      {parts && (
        <button
          type="button"
          class="facet-parts"
          aria-expanded={parts.isOpen}
          aria-label={parts.label}
          onClick={parts.onFold}
        >
          <Icon name={parts.isOpen ? "up" : "down"} />
        </button>
      )}
      <span class="facet-count">{words.number(count)}</span>
      <span class="bar">
        <span style={{ width: `${most === 0 ? 0 : (Math.min(1, count / most) * 100).toFixed(2)}%` }} />
      </span>
    </li>
  );
}
