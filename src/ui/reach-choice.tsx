import type { Speech } from "../i18n/load-language.ts";
import {
  LEAST_BEYOND_KM,
  MOST_BEYOND_KM,
  type ReachList,
  type ReachTerm,
  reachTermToText,
  readReachTerm,
  termsOf,
  USUAL_BEYOND_KM,
} from "../model/reach.ts";
import { useApp } from "./context.ts";
import { DistanceInput } from "./distance-input.tsx";
import { reachTermLabel } from "./labels.ts";

const LISTS: readonly ReachList[] = ["kind", "sector"];
/** Of what is not classified nobody asks how far away it is. */
const NO_TERMS: readonly string[] = ["unclassified", "other", "other-sector"];

/** Of what, and how far is too far; the same for all territories that are open. `missing`: kinds that are offered first. */
export function ReachControls({ missing = [] }: { readonly missing?: readonly string[] }) {
  const app = useApp();
  const { store, messages } = app;
  const { reach: text } = messages;
  const { reach } = store.facts.value;
  const choose = (value: string) => {
    const of = readReachTerm(value);
    store.change({ reach: of && { of, beyondKm: reach?.beyondKm ?? USUAL_BEYOND_KM } });
  };
  const groups = [
    { name: text.groups.missing, terms: missing.map((id): ReachTerm => ({ list: "kind", id })) },
    ...LISTS.map((list) => ({ name: text.groups[list], terms: sortedTerms(list, missing, app) })),
  ];
  return (
    <div class="reach-choice">
      <label class="field">
        <span>{text.of}</span>
        <select
          value={reach ? reachTermToText(reach.of) : ""}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{reach ? text.leave : text.choose}</option>
          {groups.map(
            ({ name, terms }) =>
              terms.length > 0 && (
                <optgroup key={name} label={name}>
                  {terms.map((term) => (
                    <option key={term.id} value={reachTermToText(term)}>
                      {reachTermLabel(app, term)}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
        </select>
      </label>
      {reach && (
        <div class="cluster-numbers">
          <DistanceInput
            label={text.beyond}
            km={reach.beyondKm}
            least={LEAST_BEYOND_KM}
            most={MOST_BEYOND_KM}
            onChange={(beyondKm) => store.change({ reach: { ...reach, beyondKm } }, "drift")}
          />
        </div>
      )}
    </div>
  );
}

const sortedTerms = (list: ReachList, without: readonly string[], speech: Speech): readonly ReachTerm[] =>
  termsOf(list)
    .ids.filter((id) => !NO_TERMS.includes(id) && !(list === "kind" && without.includes(id)))
    .map((id): ReachTerm => ({ list, id }))
    .sort((a, b) => speech.words.compare(reachTermLabel(speech, a), reachTermLabel(speech, b)));
