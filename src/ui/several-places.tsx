import { NO_PLACE, type SeveralPlaces as Several } from "../model/places.ts";
import { useApp } from "./context.ts";
import { quoted } from "./quoted.ts";
import { ShortList } from "./short-list.tsx";

const FIRST_PLACES = 6;

/** Towns that may be several: one choice counts for all rows that say the same, and can be taken back. */
export function SeveralPlaces({ several }: { readonly several: readonly Several[] }) {
  const { imports, messages, words } = useApp();
  const { places: text } = messages.imports;
  const choose = (key: string, chosen: string) => {
    const { [key]: _, ...others } = imports.choices.value.places ?? {};
    imports.choose({ places: chosen === "" ? others : { ...others, [key]: chosen } });
  };
  return (
    <section class="several-places" aria-labelledby="several-places">
      <h3 id="several-places">{text.heading}</h3>
      <p class="hint">{text.text}</p>
      <ShortList class="parts" entries={several} first={FIRST_PLACES}>
        {({ key, locality, region, rows, candidates, chosen = "" }) => (
          <label class="field">
            <span>{text.place(quoted(locality), region && quoted(region), rows)}</span>
            <select
              class="several-choice"
              value={chosen}
              onChange={({ currentTarget: { value } }) => choose(key, value)}
            >
              <option value="">{text.notChosen}</option>
              {candidates.map((candidate) => (
                <option key={candidate.key} value={candidate.key}>
                  {text.candidate(
                    candidate.name,
                    candidate.context,
                    candidate.population > 0 ? words.number(candidate.population) : "",
                  )}
                </option>
              ))}
              <option value={NO_PLACE}>{text.none}</option>
            </select>
          </label>
        )}
      </ShortList>
    </section>
  );
}
