import { useState } from "preact/hooks";
import type { FacetChoice } from "../model/answer.ts";
import { TOP_SECTOR_IDS } from "../model/taxonomy.ts";
import { useApp } from "./context.ts";
import { SectorGlyph, sectorClass } from "./sector-glyph.tsx";

const SHOWN_AT_FIRST = 6;

interface SectorSharesProps {
  readonly sectors: readonly FacetChoice[];
  readonly kinds: readonly FacetChoice[];
}

/** Sectors and kinds of a territory or cluster, with their numbers beside the bars. */
export function SectorShares({ sectors, kinds }: SectorSharesProps) {
  const { labels, messages, words } = useApp();
  const { territory: text } = messages;
  const [isLong, setLong] = useState(false);
  const tops = present(sectors).filter(({ id }) => TOP_SECTOR_IDS.includes(id));
  const shown = isLong ? tops : tops.slice(0, SHOWN_AT_FIRST);
  const most = Math.max(1, tops[0]?.count ?? 0);
  const kindsHere = present(kinds);
  return (
    <section class="card-section" aria-labelledby="sheet-sectors">
      <h3 id="sheet-sectors">{text.sectors}</h3>
      <ul class="shares">
        {shown.map(({ id, count }) => (
          <li key={id} class={sectorClass(TOP_SECTOR_IDS.indexOf(id))}>
            <SectorGlyph sector={TOP_SECTOR_IDS.indexOf(id)} />
            <span>{labels.sectors[id] ?? id}</span>
            <span class="bar">
              <span style={{ width: `${((count / most) * 100).toFixed(2)}%` }} />
            </span>
            <span class="share-count">{words.number(count)}</span>
          </li>
        ))}
      </ul>
      {isLong && (
        <>
          <h3>{text.kinds}</h3>
          <ul class="parts">
            {kindsHere.map(({ id, count }) => (
              <li key={id}>
                <span>{labels.kinds[id] ?? id}</span>
                <span>{words.number(count)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {(tops.length > SHOWN_AT_FIRST || kindsHere.length > 0) && (
        <button type="button" class="link" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? messages.page.fewer : text.allSectorsAndKinds(tops.length, kindsHere.length)}
        </button>
      )}
    </section>
  );
}

const present = (choices: readonly FacetChoice[]) =>
  choices.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
