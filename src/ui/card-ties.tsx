import { useState } from "preact/hooks";
import type { Speech } from "../i18n/load-language.ts";
import type { Card, TieEnd } from "../model/answer.ts";
import { RELATION_INVERSE, RELATIONS } from "../model/taxonomy.ts";
import { useApp } from "./context.ts";
import { openInitiative } from "./open-initiative.ts";
import { SectorGlyph } from "./sector-glyph.tsx";
import { UserText } from "./user-text.tsx";

const SHOWN_AT_FIRST = 5;

/** With whom: its own ties by what they are, then others of the same networks, nearest first. */
export function CardTies({ card }: { readonly card: Card }) {
  const app = useApp();
  const { messages } = app;
  const { card: text } = messages;
  const relations = [...new Set(card.ties.map(({ relation }) => relation))];
  return (
    <section class="card-section" aria-labelledby="card-ties">
      <header class="section-head">
        <h3 id="card-ties">{text.ties}</h3>
        {card.siblingCount > 0 && <span>{text.sameNetwork(card.siblingCount)}</span>}
      </header>
      {card.ties.length + card.siblingCount === 0 && <p class="hint">{text.noTies}</p>}
      {relations.map((relation) => {
        const ends = card.ties.filter((tie) => tie.relation === relation);
        return <TieGroup key={relation} title={relationLabel(app, relation)} ends={ends} all={ends.length} />;
      })}
      {card.siblings.length > 0 && <TieGroup title={text.siblings} ends={card.siblings} all={card.siblingCount} />}
    </section>
  );
}

function relationLabel({ labels }: Speech, relation: string): string {
  const forward = labels.relations[relation];
  if (forward !== undefined) return forward;
  const at = RELATION_INVERSE.indexOf(relation);
  return labels.inverseRelations[RELATIONS.ids[at] ?? ""] ?? relation;
}

function TieGroup({
  title,
  ends,
  all,
}: {
  readonly title: string;
  readonly ends: readonly TieEnd[];
  readonly all: number;
}) {
  const { messages } = useApp();
  const [isLong, setLong] = useState(false);
  const shown = isLong ? ends : ends.slice(0, SHOWN_AT_FIRST);
  return (
    <div class="tie-group">
      <h4>{title}</h4>
      <ul class="ties">
        {shown.map((end) => (
          <Tie key={`${end.id ?? ""} ${end.name}`} end={end} />
        ))}
      </ul>
      {ends.length > SHOWN_AT_FIRST && (
        <button type="button" class="link" aria-expanded={isLong} onClick={() => setLong(!isLong)}>
          {isLong ? messages.page.fewer : messages.card.showAll(Math.min(all, ends.length))}
        </button>
      )}
    </div>
  );
}

function Tie({ end }: { readonly end: TieEnd }) {
  const app = useApp();
  const { messages, words } = app;
  const { id } = end;
  return (
    <li class="tie">
      {end.sector !== undefined && <SectorGlyph sector={end.sector} />}
      {id === undefined ? (
        <span class="tie-name">
          <UserText text={end.name} />
          <span class="tie-note">
            {messages.page.comma}
            {messages.card.tieNotHere}
          </span>
        </span>
      ) : (
        <button type="button" class="tie-name" onClick={() => openInitiative(app, { ...end, id })}>
          <UserText text={end.name} />
        </button>
      )}
      <span class="tie-note">
        {end.distanceKm !== undefined
          ? words.kilometres(end.distanceKm)
          : end.basis === "inferred" && messages.card.inferred}
      </span>
    </li>
  );
}
