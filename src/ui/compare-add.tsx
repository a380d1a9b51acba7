import { useEffect, useId, useState } from "preact/hooks";
import type { TerritoryName } from "../model/answer.ts";
import type { TerritoryProfile } from "../model/profile.ts";
import type { Suggestion } from "../state/app.ts";
import { clusterName } from "./cluster-name.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { SuggestionList } from "./suggestion-list.tsx";
import { UserText } from "./user-text.tsx";

/** While somebody types, suggestions do not run after each letter. */
const PAUSE_MS = 180;
const MOST_OFFERED = 8;

interface CompareAddProps {
  readonly chosen: readonly string[];
  /** Those beside the first territory and those of the same parent are offered, or the other clusters. */
  readonly first: TerritoryProfile | undefined;
  readonly onAdd: (id: string) => void;
}

/** Another territory, by its name or from those that suggest themselves. */
export function CompareAdd({ chosen, first, onAdd }: CompareAddProps) {
  const app = useApp();
  const { messages, words } = app;
  const { compare: text, indicators } = messages;
  const isOpen = ({ id }: Offer) => !chosen.includes(id);
  const byName = (offers: readonly Offer[]) =>
    offers
      .filter(isOpen)
      .sort((a, b) => words.compare(a.name, b.name))
      .slice(0, MOST_OFFERED);
  const neighbours = byName(first?.neighbours ?? []);
  const siblings = byName((first?.siblings ?? []).filter(({ id }) => !neighbours.some((each) => each.id === id)));
  const clusters = (first?.cluster ? (app.store.answer.value?.clusters?.found ?? []) : [])
    .map((cluster) => ({ id: cluster.id, name: clusterName(app, cluster) }))
    .filter(isOpen)
    .slice(0, MOST_OFFERED);
  return (
    <div class="compare-add">
      <TerritorySearch label={text.find} onChoose={onAdd} />
      <Offered title={indicators.neighbours} names={neighbours} onAdd={onAdd} />
      <Offered title={text.siblings(first?.path[1]?.name ?? "")} names={siblings} onAdd={onAdd} />
      <Offered title={text.siblings(text.selection)} names={clusters} onAdd={onAdd} />
    </div>
  );
}

type Offer = Pick<TerritoryName, "id" | "name">;

interface OfferedProps {
  readonly title: string;
  readonly names: readonly Offer[];
  readonly onAdd: (id: string) => void;
}

function Offered({ title, names, onAdd }: OfferedProps) {
  const { messages } = useApp();
  const id = useId();
  if (names.length === 0) return null;
  return (
    <div class="compare-offered">
      <h3 id={id}>{title}</h3>
      <ul aria-labelledby={id}>
        {names.map((name) => (
          <li key={name.id}>
            <button
              type="button"
              class="chip"
              aria-label={messages.compare.add(name.name)}
              onClick={() => onAdd(name.id)}
            >
              <Icon name="add" />
              <UserText text={name.name} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function TerritorySearch({ label, onChoose }: { readonly label: string; readonly onChoose: (id: string) => void }) {
  const { run } = useApp();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const [active, setActive] = useState(-1);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(() => {
      if (typed.trim().length < 2) setSuggestions([]);
      else
        run("suggest", { text: typed.trim() }).then(
          (found) => isWanted && setSuggestions(found.filter(({ kind }) => kind === "territory")),
          () => isWanted && setSuggestions([]),
        );
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [typed]);
  const choose = (suggestion: Suggestion) => {
    setTyped("");
    setSuggestions([]);
    setActive(-1);
    if (suggestion.id !== undefined) onChoose(suggestion.id);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0 && suggestions.length > 0) {
      event.preventDefault();
      setActive(((active + 1 + step + suggestions.length + 1) % (suggestions.length + 1)) - 1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const chosen = suggestions[Math.max(0, active)];
      if (chosen) choose(chosen);
    } else if (event.key === "Escape" && suggestions.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      setSuggestions([]);
    }
  };
  return (
    <div class="search-box">
      <Icon name="search" />
      <input
        class="search-input"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        maxLength={100}
        aria-label={label}
        placeholder={label}
        aria-expanded={suggestions.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        {...(suggestions.length > 0 && active >= 0 && { "aria-activedescendant": `${id}-${active}` })}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setActive(-1);
        }}
        onKeyDown={onKey}
        onBlur={() => setSuggestions([])}
      />
      <SuggestionList id={id} label={label} suggestions={suggestions} active={active} onChoose={choose} />
    </div>
  );
}
