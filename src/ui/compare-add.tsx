import { useId, useState } from "preact/hooks";
import type { TerritoryName } from "../model/answer.ts";
import type { TerritoryProfile } from "../model/profile.ts";
import type { Suggestion } from "../state/app.ts";
import { clusterName } from "./cluster-name.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { SuggestionList } from "./suggestion-list.tsx";
import { useSuggestions } from "./use-suggestions.ts";
import { UserText } from "./user-text.tsx";

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
  const [typed, setTyped] = useState("");
  const suggestions = useSuggestions({ typed, isOffered: ({ kind }) => kind === "territory" });
  const { shown, active } = suggestions;
  const choose = ({ id }: Suggestion) => {
    setTyped("");
    suggestions.clear();
    if (id !== undefined) onChoose(id);
  };
  const onKey = (event: KeyboardEvent) => {
    if (suggestions.step(event)) return;
    if (event.key === "Enter") {
      event.preventDefault();
      const chosen = shown[Math.max(0, active)];
      if (chosen) choose(chosen);
    } else if (event.key === "Escape" && shown.length > 0) {
      event.preventDefault(); // the dialog stays open
      event.stopPropagation();
      suggestions.close();
    }
  };
  return (
    <div class="search-box">
      <Icon name="search" />
      <input
        class="search-input"
        {...suggestions.box}
        maxLength={100}
        aria-label={label}
        placeholder={label}
        value={typed}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          suggestions.open();
        }}
        onKeyDown={onKey}
        onBlur={suggestions.close}
      />
      <SuggestionList id={suggestions.id} label={label} suggestions={shown} active={active} onChoose={choose} />
    </div>
  );
}
