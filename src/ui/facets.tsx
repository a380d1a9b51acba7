import type { FacetChoice } from "../model/answer.ts";
import type { Choices } from "../model/query.ts";
import { KINDS, PRACTICES, SECTORS, TOP_SECTOR_IDS } from "../model/taxonomy.ts";
import { toggled, toggledId } from "../state/choices.ts";
import { useApp } from "./context.ts";
import { Facet } from "./facet.tsx";
import { FacetRow } from "./facet-row.tsx";
import { PlainFacet } from "./plain-facet.tsx";
import { TermFacet } from "./term-facet.tsx";

/** Counts beside every choice: what there would be with it. */
export function Facets() {
  const { store, messages, labels, words } = useApp();
  const { query } = store.facts.value;
  const facets = store.answer.value?.facets;
  const { facets: text } = messages;
  if (!facets) return null;
  return (
    <div class="facets">
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
      <Facet
        name="kind"
        title={text.kind}
        choices={withAny(facets.kinds, (id) => KINDS.parent[KINDS.indexOf(id)!] === -1)}
        opensAtFirst
      >
        <TermFacet
          terms={KINDS}
          tops={byCount(
            facets.kinds.filter(({ id }) => KINDS.parent[KINDS.indexOf(id) ?? -1] === -1),
            (id) => labels.kinds[id] ?? id,
            words.compare,
          )}
          choices={query.kinds}
          counts={facets.kinds}
          label={(id) => labels.kinds[id] ?? id}
          onToggle={(id) => store.narrow({ kinds: toggled(KINDS, query.kinds, id) })}
        />
      </Facet>
      <Facet name="country" title={text.country} choices={withAny(facets.countries)}>
        <PlainFacet
          choices={facets.countries}
          ticked={query.countries}
          label={(code) => (code === "" ? text.countryNotKnown : words.country(code))}
          onToggle={(code) => store.narrow({ countries: toggledId(query.countries, code) })}
        />
      </Facet>
      <Facet name="directory" title={text.directory} choices={withAny(facets.directories)}>
        <PlainFacet
          choices={facets.directories}
          ticked={query.directories}
          label={(id) => store.answer.value?.directories.find((each) => each.id === id)?.source.title ?? id}
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
      <Facet name="practice" title={text.practice} choices={withAny(facets.practices)}>
        <PlainFacet
          choices={facets.practices}
          ticked={query.practices?.ids}
          label={(id) => labels.practices[id] ?? id}
          onToggle={(id) => store.narrow({ practices: toggled(PRACTICES, query.practices, id) })}
        />
      </Facet>
      <section class="facet" aria-labelledby="facet-website">
        <header class="facet-head">
          <h2 id="facet-website">{text.website}</h2>
        </header>
        <ul class="facet-rows">
          <FacetRow
            label={text.withWebsite}
            count={facets.website}
            most={store.answer.value?.total ?? 0}
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

const withAny = (choices: readonly FacetChoice[], isCounted: (id: string) => boolean = () => true): number =>
  choices.filter(({ id, count }) => count > 0 && isCounted(id)).length;

const byCount = (
  choices: readonly FacetChoice[],
  label: (id: string) => string,
  compare: (a: string, b: string) => number,
): readonly string[] =>
  [...choices].sort((a, b) => b.count - a.count || compare(label(a.id), label(b.id))).map(({ id }) => id);
