import type { TerritoryName } from "../model/answer.ts";
import { AVERAGED, type PaintableId, SUMMED } from "../model/indicator.ts";
import type { ProfileId, TerritoryProfile } from "../model/profile.ts";
import { chooseTerritory } from "./choose-suggestion.ts";
import { useApp } from "./context.ts";
import { ExplainedFigures } from "./explained.tsx";
import { Fact } from "./fact.tsx";
import { indicatorName, type Said, sayIndicator, sayOutcome, turnoverName, valueInWords } from "./indicator-words.ts";
import { sectorLabel } from "./labels.ts";
import { aboveName, isGroup } from "./profile-name.ts";
import { SectorGlyph, sectorClass } from "./sector-glyph.tsx";
import { ShortList } from "./short-list.tsx";
import { UserText } from "./user-text.tsx";

/** Sectors with this many times their share above stand out, the strongest first. */
const STANDS_OUT = 1.25;
const MOST_STANDING_OUT = 4;

/** What the directories here are strong in, held to the territory above. */
export function StandsOut({ profile }: { readonly profile: TerritoryProfile }) {
  const app = useApp();
  const { messages, words } = app;
  const { indicators: text } = messages;
  const parent = aboveName(profile, app);
  const strong = profile.sectors
    .flatMap(({ sector, specialisation }) =>
      specialisation.is === "figure" && specialisation.value >= STANDS_OUT
        ? { sector, times: specialisation.value }
        : [],
    )
    .sort((a, b) => b.times - a.times)
    .slice(0, MOST_STANDING_OUT);
  if (parent === undefined || strong.length === 0) return null;
  return (
    <section class="card-section" aria-labelledby="sheet-strong">
      <header class="section-head">
        <h3 id="sheet-strong">{text.standsOut}</h3>
        <span>
          <UserText text={text.shareAbove(parent)} />
        </span>
      </header>
      <ul class="parts stands-out">
        {strong.map(({ sector, times }) => (
          <li key={sector} class={sectorClass(sector)}>
            <span>
              <SectorGlyph sector={sector} />
              {sectorLabel(app, sector)}
            </span>
            <span>{`${valueInWords("quotient", times, words)} ×`}</span>
          </li>
        ))}
      </ul>
      <ExplainedFigures of={["specialisation"]} />
    </section>
  );
}

/** Always written, known or not; the other sums only where some initiative tells a figure. */
const ALWAYS: readonly ProfileId[] = ["members", "jobs"];
const WHERE_TOLD: readonly ProfileId[] = ["women", ...SUMMED.filter((field) => !ALWAYS.includes(field)), ...AVERAGED];
/** Its figure stands at the head of the sheet; that there is none is said here. */
const NO_AREA: readonly ProfileId[] = ["density"];
/** A group of initiatives has no boundary that could bring inhabitants. */
const OF_BOUNDARIES: readonly ProfileId[] = ["perInhabitants"];
const BESIDE: readonly ProfileId[] = ["sectorDiversity", "kindDiversity", "freshness", "survival"];

export function InNumbers({ profile }: { readonly profile: TerritoryProfile }) {
  const app = useApp();
  const { indicators: text } = app.messages;
  const { outcomes } = profile;
  const told = WHERE_TOLD.filter((id) => outcomes[id].is !== "no-data");
  return (
    <section class="card-section" aria-labelledby="sheet-numbers">
      <h3 id="sheet-numbers">{text.inNumbers}</h3>
      <dl class="facts facts-end">
        {[
          ...ALWAYS,
          ...told,
          ...(outcomes.density.is === "figure" ? [] : NO_AREA),
          ...(isGroup(profile) ? [] : OF_BOUNDARIES),
          ...BESIDE,
        ].map((id) => (
          <IndicatorFact key={id} id={id} profile={profile} />
        ))}
        {profile.turnover.map(({ currency, outcome }) => (
          <OutcomeFact key={currency} name={turnoverName(currency, app)} said={sayOutcome(outcome, "count", app)} />
        ))}
      </dl>
      <ExplainedFigures
        of={[
          "sums",
          ...(told.includes("women") ? (["women"] as const) : []),
          ...(AVERAGED.some((id) => told.includes(id)) ? (["means"] as const) : []),
          ...EXPLAINED_BESIDE,
        ]}
      />
    </section>
  );
}

const EXPLAINED_BESIDE = [
  "density",
  "perInhabitants",
  "sectorDiversity",
  "kindDiversity",
  "freshness",
  "survival",
] as const satisfies readonly PaintableId[];

function IndicatorFact({ id, profile }: { readonly id: ProfileId; readonly profile: TerritoryProfile }) {
  const app = useApp();
  const { indicators: text } = app.messages;
  const said = sayIndicator(id, profile.outcomes[id], app);
  const works =
    id === "sectorDiversity" ? text.effectiveSectors : id === "kindDiversity" ? text.effectiveKinds : undefined;
  const value = said.isFigure && works ? works(said.value) : said.value;
  return <OutcomeFact name={indicatorName(id, app)} said={{ ...said, value }} />;
}

/** A figure with what it rests on, or what stands in its place. */
export function OutcomeFact({ name, said: { value, note, isFigure } }: { readonly name: string; readonly said: Said }) {
  return (
    <Fact name={name}>
      <span class={isFigure ? "" : "not-known"}>{value}</span>
      {note !== "" && <span class="fact-note">{note}</span>}
    </Fact>
  );
}

const PRACTICES_AT_FIRST = 6;

/** What initiatives here declare to practise, of those whose directories ask. */
export function Practices({ profile: { practices } }: { readonly profile: TerritoryProfile }) {
  const app = useApp();
  const { labels, messages, words } = app;
  const { indicators: text } = messages;
  if (practices.length === 0) return null;
  return (
    <section class="card-section" aria-labelledby="sheet-practices">
      <h3 id="sheet-practices">{text.names.practiceShare}</h3>
      <ShortList class="parts" entries={practices} first={PRACTICES_AT_FIRST}>
        {({ practice, outcome }) => (
          <>
            <span>{labels.practices[practice] ?? practice}</span>
            <span class={outcome.is === "figure" ? "" : "not-known"}>
              {outcome.is === "figure"
                ? text.practiceOf(valueInWords("share", outcome.value, words), outcome.n)
                : sayOutcome(outcome, "share", app).value}
            </span>
          </>
        )}
      </ShortList>
      <ExplainedFigures of={["practiceShare"]} />
    </section>
  );
}

/** Kinds that the territory above has and this one has not. */
export function Gaps({ profile }: { readonly profile: TerritoryProfile }) {
  const { messages, labels, words } = useApp();
  const { indicators: text } = messages;
  const { from, found } = profile.gaps;
  if (found.length === 0) return null;
  return (
    <section class="card-section" aria-labelledby="sheet-gaps">
      <h3 id="sheet-gaps">{text.gaps}</h3>
      <ul class="parts">
        {found.map(({ kind, distanceKm, place }) => (
          <li key={kind}>
            <span>{labels.kinds[kind] ?? kind}</span>
            <span>
              <UserText text={text.nearest(words.kilometres(distanceKm), place)} />
            </span>
          </li>
        ))}
      </ul>
      <p class="hint">{text.measuredFrom(from)}</p>
      <ExplainedFigures of={["gaps"]} />
    </section>
  );
}

const NEIGHBOURS_AT_FIRST = 8;

export function Neighbours({ neighbours }: { readonly neighbours: readonly TerritoryName[] }) {
  const app = useApp();
  if (neighbours.length === 0) return null;
  const sorted = [...neighbours].sort((a, b) => app.words.compare(a.name, b.name));
  return (
    <section class="card-section" aria-labelledby="sheet-neighbours">
      <h3 id="sheet-neighbours">{app.messages.indicators.neighbours}</h3>
      <ShortList class="names-in-line" entries={sorted} first={NEIGHBOURS_AT_FIRST}>
        {({ id, name }) => (
          <button type="button" class="link" onClick={() => chooseTerritory(app, id)}>
            <UserText text={name} />
          </button>
        )}
      </ShortList>
    </section>
  );
}

/** Ties with both ends among these initiatives, and those that lead out. */
export function TieCounts({ ties }: { readonly ties: TerritoryProfile["ties"] }) {
  const { messages, words } = useApp();
  const { clusters: text } = messages.territory;
  if (ties.inside + ties.outward === 0) return null;
  return (
    <section class="card-section" aria-labelledby="sheet-ties">
      <h3 id="sheet-ties">{messages.card.ties}</h3>
      <dl class="facts facts-end">
        <Fact name={text.tiesInside}>{words.number(ties.inside)}</Fact>
        <Fact name={text.tiesOutward}>{words.number(ties.outward)}</Fact>
      </dl>
    </section>
  );
}
