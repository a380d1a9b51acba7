import type { Reach, ReachChoice, ReachedPlace } from "../model/reach.ts";
import { useApp } from "./context.ts";
import { ExplainedFigures } from "./explained.tsx";
import { reachTermLabel } from "./labels.ts";
import { openInitiative } from "./open-initiative.ts";
import { ReachControls } from "./reach-choice.tsx";
import { REACH_FIGURES, reachCell } from "./reach-rows.ts";
import { OutcomeFact } from "./territory-figures.tsx";
import { useReach } from "./use-reach.ts";
import { UserText } from "./user-text.tsx";

interface ReachSectionProps {
  /** Of a territory, a cluster, or the own area. */
  readonly id: string;
  /** Kinds that the territory above has and this one has not. */
  readonly missing?: readonly string[];
}

/** How far the populated places are from the nearest initiative of a kind or sector that the reader chooses. */
export function ReachSection({ id, missing }: ReachSectionProps) {
  const app = useApp();
  const { store, messages } = app;
  const { reach: text } = messages;
  const { reach: wanted } = store.facts.value;
  const told = useReach([id]);
  const reach = told?.found.get(id);
  const choice = told && reach ? told.choice : wanted;
  return (
    <section class={`card-section${choice ? "" : " reach-unasked"}`} aria-labelledby="sheet-reach">
      <header class="section-head">
        <h3 id="sheet-reach">{text.title}</h3>
        {choice && <span>{reachTermLabel(app, choice.of)}</span>}
      </header>
      <ReachControls {...(missing && { missing })} />
      {choice && (
        <div class="reach-told" aria-live="polite">
          {reach && <Told reach={reach} choice={choice} />}
        </div>
      )}
      <ExplainedFigures of={["reach"]} />
    </section>
  );
}

function Told({ reach, choice }: { readonly reach: Reach; readonly choice: ReachChoice }) {
  const app = useApp();
  const { messages, words } = app;
  const { reach: text, indicators } = messages;
  if (reach.is === "no-data") return <p class="not-known">{indicators.lacks[reach.lack]}</p>;
  const { farthest, leftOut } = reach;
  const distance = words.kilometres(choice.beyondKm);
  return (
    <>
      <dl class="facts facts-end">
        {REACH_FIGURES.map((figure) => (
          <OutcomeFact key={figure.id} name={figure.nameOf(text, distance)} said={reachCell(figure, reach, app).said} />
        ))}
      </dl>
      {leftOut > 0 && <p class="hint">{text.leftOut(leftOut)}</p>}
      <h4>{text.farthest}</h4>
      <ul class="parts">
        {farthest.map((place) => (
          <li key={`${place.name} ${place.distanceKm}`}>
            <Farthest place={place} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Farthest({ place: { name, distanceKm, nearest, initiative } }: { readonly place: ReachedPlace }) {
  const app = useApp();
  const { messages, words } = app;
  return (
    <>
      <span>
        <UserText text={name} />
      </span>
      <button type="button" class="link" onClick={() => openInitiative(app, { id: initiative })}>
        <UserText text={messages.indicators.nearest(words.kilometres(distanceKm), nearest)} />
      </button>
    </>
  );
}
