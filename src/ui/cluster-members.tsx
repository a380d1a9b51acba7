import { useState } from "preact/hooks";
import type { ListRow } from "../model/answer.ts";
import { useApp } from "./context.ts";
import { openInitiative } from "./open-initiative.ts";
import { SectorGlyph } from "./sector-glyph.tsx";
import { UserText } from "./user-text.tsx";

const SHOWN_AT_FIRST = 8;

/** Initiatives of a cluster in the order of the list; of a large one the first. */
export function ClusterMembers({ rows, all }: { readonly rows: readonly ListRow[]; readonly all: number }) {
  const app = useApp();
  const { messages, words } = app;
  const { clusters: text } = messages.territory;
  const [isLong, setLong] = useState(false);
  const shown = isLong ? rows : rows.slice(0, SHOWN_AT_FIRST);
  return (
    <section class="card-section" aria-labelledby="cluster-members">
      <h3 id="cluster-members">{text.list}</h3>
      <ul class="ties">
        {shown.map((row) => (
          <li key={row.id} class="tie">
            <SectorGlyph sector={row.sector} />
            <button type="button" class="tie-name" data-id={row.id} onClick={() => openInitiative(app, row)}>
              <UserText text={row.name} language={row.language} />
            </button>
            <span class="tie-note">
              {row.distanceKm === undefined ? <UserText text={row.locality} /> : words.kilometres(row.distanceKm)}
            </span>
          </li>
        ))}
      </ul>
      {isLong && rows.length < all && <p class="hint">{text.firstListed(rows.length)}</p>}
      {rows.length > SHOWN_AT_FIRST && (
        <button type="button" class="link" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? messages.page.fewer : messages.page.more(rows.length - SHOWN_AT_FIRST)}
        </button>
      )}
    </section>
  );
}
