import { useState } from "preact/hooks";
import type { FacetChoice } from "../model/answer.ts";
import { useApp } from "./context.ts";
import { FacetRow } from "./facet-row.tsx";

const SHOWN_AT_FIRST = 8;

interface PlainFacetProps {
  readonly choices: readonly FacetChoice[];
  readonly ticked: readonly string[] | undefined;
  readonly label: (id: string) => string;
  readonly onToggle: (id: string) => void;
}

/** A facet of one level, the most frequent choice first; ticked ones and those before them always stand. */
export function PlainFacet({ choices, ticked, label, onToggle }: PlainFacetProps) {
  const { messages, words } = useApp();
  const [isLong, setLong] = useState(false);
  const sorted = choices
    .map(({ id, count }) => ({ id, count, name: label(id) }))
    .sort((a, b) => b.count - a.count || words.compare(a.name, b.name));
  const shown = isLong ? sorted : sorted.filter(({ id }, at) => at < SHOWN_AT_FIRST || ticked?.includes(id));
  const most = Math.max(1, sorted[0]?.count ?? 0);
  const rest = sorted.length - shown.length;
  return (
    <>
      <ul class="facet-rows">
        {shown.map(({ id, count, name }) => (
          <FacetRow
            key={id}
            label={name}
            count={count}
            most={most}
            state={ticked?.includes(id) ? "on" : "off"}
            onToggle={() => onToggle(id)}
          />
        ))}
      </ul>
      {(rest > 0 || isLong) && (
        <p class="facet-foot">
          <button type="button" class="link" onClick={() => setLong(!isLong)}>
            {isLong ? messages.facets.fewer : messages.facets.more(rest)}
          </button>
        </p>
      )}
    </>
  );
}
