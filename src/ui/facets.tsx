import type { FacetChoice } from "../model/answer.ts";
import type { Exactness } from "../model/precision.ts";
import type { Choices } from "../model/query.ts";
import { KINDS, PRACTICES, SECTORS, type TermList, TOP_SECTOR_IDS } from "../model/taxonomy.ts";
import { isPartlyTicked, isTicked, toggled, toggledId } from "../state/choices.ts";
import { useApp } from "./context.ts";
import { Facet } from "./facet.tsx";
import { FacetRow } from "./facet-row.tsx";
import { PlainFacet } from "./plain-facet.tsx";
import { TermFacet } from "./term-facet.tsx";
import { useFrameLater } from "./use-frame-later.ts";

/** Counts beside every choice: what there would be with it. */
export function Facets() {
  const { store, messages, labels, words } = useApp();
  const { query } = store.facts.value;
  const newest = store.answer.value;
  const answer = useFrameLater(newest); // map and list come first
  const { facets: text } = messages;
  if (!answer) return null;
  const { facets, total } = answer;
  const kinds = offered(
    facets.kinds,
    (id) => isTicked(KINDS, query.kinds, id) || isPartlyTicked(KINDS, query.kinds, id),
  )
    .filter(({ id }) => isTop(KINDS, id))
    .sort((a, b) => b.count - a.count || words.compare(labels.kinds[a.id] ?? a.id, labels.kinds[b.id] ?? b.id));
  const countries = offered(facets.countries, (id) => query.countries?.includes(id));
  const directories = offered(facets.directories, (id) => query.directories?.includes(id));
  const exactness = facets.exactness.filter(({ id, count }) => count > 0 || query.exactness?.includes(id));
  const practices = offered(facets.practices, (id) => query.practices?.ids.includes(id));
  return (
    <div class="facets" aria-busy={answer !== newest}>
      <section class="facet facet-sectors" aria-labelledby="facet-sectors">
        <header class="facet-head">
          <h2 id="facet-sectors">{text.sector}</h2>
          <MatchSwitch choices={query.sectors} onChange={(sectors) => store.narrow({ sectors })} />
        </header>
        <TermFacet
          terms={SECTORS}
          tops={TOP_SECTOR_IDS}
          choices={query.sectors}
          counts={facets.sectors}
          label={(id) => labels.sectors[id] ?? id}
          hasGlyphs
          onToggle={(id) => store.narrow({ sectors: toggled(SECTORS, query.sectors, id) })}
        />
      </section>
      <Facet name="kind" title={text.kind} choices={kinds.length} opensAtFirst>
        <TermFacet
          terms={KINDS}
          tops={kinds.map(({ id }) => id)}
          choices={query.kinds}
          counts={facets.kinds}
          label={(id) => labels.kinds[id] ?? id}
          onToggle={(id) => store.narrow({ kinds: toggled(KINDS, query.kinds, id) })}
        />
      </Facet>
      <Facet name="country" title={text.country} choices={countries.length}>
        <PlainFacet
          choices={countries}
          ticked={query.countries}
          label={(code) => (code === "" ? text.countryNotKnown : words.country(code))}
          onToggle={(code) => store.narrow({ countries: toggledId(query.countries, code) })}
        />
      </Facet>
      <Facet name="directory" title={text.directory} choices={directories.length} hasMore>
        <PlainFacet
          choices={directories}
          ticked={query.directories}
          label={(id) => answer.directories.find((each) => each.id === id)?.source.title ?? id}
          onToggle={(id) => store.narrow({ directories: toggledId(query.directories, id) })}
        />
        <p class="facet-foot">
          <button
            type="button"
            class="link"
            onClick={() => store.change({ panel: "directories", selected: undefined })}
          >
            {text.openDirectories}
          </button>
        </p>
      </Facet>
      <Facet name="practice" title={text.practice} choices={practices.length}>
        <PlainFacet
          choices={practices}
          ticked={query.practices?.ids}
          label={(id) => labels.practices[id] ?? id}
          onToggle={(id) => store.narrow({ practices: toggled(PRACTICES, query.practices, id) })}
        />
      </Facet>
      <Facet name="place" title={text.exactness} choices={exactness.length}>
        <ul class="facet-rows">
          {exactness.map(({ id, count }) => (
            <FacetRow
              key={id}
              label={text.exactnesses[id]}
              count={count}
              most={Math.max(...exactness.map((each) => each.count))}
              state={query.exactness?.includes(id) ? "on" : "off"}
              onToggle={() =>
                store.narrow({ exactness: toggledId(query.exactness, id) as readonly Exactness[] | undefined })
              }
            />
          ))}
        </ul>
      </Facet>
      <section class="facet" aria-labelledby="facet-website">
        <header class="facet-head">
          <h2 id="facet-website">{text.website}</h2>
        </header>
        <ul class="facet-rows">
          <FacetRow
            label={text.withWebsite}
            count={facets.website}
            most={total}
            state={query.website === true ? "on" : "off"}
            onToggle={() => store.narrow({ website: query.website === true ? undefined : true })}
          />
        </ul>
      </section>
    </div>
  );
}

/** "any" finds what has one of the sectors, "all" what has every one of them. */
function MatchSwitch({
  choices,
  onChange,
}: {
  readonly choices: Choices | undefined;
  readonly onChange: (choices: Choices | undefined) => void;
}) {
  const { messages } = useApp();
  const { match } = messages.facets;
  const current = choices?.match ?? "any";
  return (
    <fieldset class="switch">
      <legend class="visually-hidden">{match.label}</legend>
      {(["any", "all"] as const).map((each) => (
        <label key={each} class={each === current ? "switch-on" : ""}>
          <input
            type="radio"
            name="match"
            checked={each === current}
            disabled={!choices && each !== current}
            onChange={() => onChange(choices && { ...choices, match: each })}
          />
          {match[each]}
        </label>
      ))}
    </fieldset>
  );
}

/** What finds anything, and what is ticked: the number of a facet and its rows are these. */
const offered = (
  choices: readonly FacetChoice[],
  isChosen: (id: string) => boolean | undefined,
): readonly FacetChoice[] => choices.filter(({ id, count }) => count > 0 || isChosen(id));

const isTop = ({ parent, indexOf }: TermList, id: string): boolean => parent[indexOf(id) ?? -1] === -1;
