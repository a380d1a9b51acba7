import type { Speech } from "../i18n/load-language.ts";
import {
  LEAST_BEYOND_KM,
  MOST_BEYOND_KM,
  type ReachChoice,
  type ReachList,
  type ReachTerm,
  reachTermToText,
  readReachTerm,
  termsOf,
  USUAL_BEYOND_KM,
} from "../model/reach.ts";
import { useApp } from "./context.ts";

const LISTS: readonly ReachList[] = ["kind", "sector"];
/** Of what is not classified nobody asks how far away it is. */
const NO_TERMS: readonly string[] = ["unclassified", "other", "other-sector"];

export const termLabel = ({ labels }: Pick<Speech, "labels">, { list, id }: ReachTerm): string =>
  (list === "kind" ? labels.kinds : labels.sectors)[id] ?? id;

/** Of what, and how far is too far; the same for all territories that are open. `missing`: kinds that are offered first. */
export function ReachControls({ missing = [] }: { readonly missing?: readonly string[] }) {
  const app = useApp();
  const { store, messages, words } = app;
  const { reach: text, territory } = messages;
  const { reach } = store.facts.value;
  const change = (next: Partial<ReachChoice>, step: "choice" | "drift") => {
    const of = next.of ?? reach?.of;
    if (of) store.change({ reach: { of, beyondKm: reach?.beyondKm ?? USUAL_BEYOND_KM, ...next } }, step);
  };
  const choose = (value: string) => {
    const of = readReachTerm(value);
    if (of) change({ of }, "choice");
    else store.change({ reach: undefined });
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
                      {termLabel(app, term)}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
        </select>
      </label>
      {reach && (
        <div class="cluster-numbers">
          <label>
            <span>{text.beyond}</span>
            <input
              type="number"
              min={LEAST_BEYOND_KM}
              max={MOST_BEYOND_KM}
              step="any"
              value={reach.beyondKm}
              aria-valuetext={words.distance(reach.beyondKm)}
              onInput={({ currentTarget: { value } }) => {
                const beyondKm = Number(value);
                if (value !== "" && beyondKm >= LEAST_BEYOND_KM && beyondKm <= MOST_BEYOND_KM)
                  change({ beyondKm }, "drift");
              }}
            />
            <span>{territory.clusters.kilometres}</span>
          </label>
        </div>
      )}
    </div>
  );
}

const sortedTerms = (list: ReachList, without: readonly string[], speech: Speech): readonly ReachTerm[] =>
  termsOf(list)
    .ids.filter((id) => !NO_TERMS.includes(id) && !(list === "kind" && without.includes(id)))
    .map((id): ReachTerm => ({ list, id }))
    .sort((a, b) => speech.words.compare(termLabel(speech, a), termLabel(speech, b)));
