import { useState } from "preact/hooks";
import { useApp } from "./context.ts";
import { TakeSuggestions } from "./take-suggestions.tsx";
import { WordEntry } from "./word-entry.tsx";
import { needsEyes, openIn, type WordGroup } from "./word-groups.ts";

const FIRST_SHOWN = 25;
const SHOWN_MORE = 100;

/** The words of the file for kind, sector, practice and country, each decided once for all its rows. */
export function CheckWords({ groups }: { readonly groups: readonly WordGroup[] }) {
  const { messages } = useApp();
  const { words: text } = messages.decisions;
  const open = openIn(groups);
  const [onlyOpen, setOnlyOpen] = useState(open > 0);
  if (groups.length === 0) return <p class="hint">{text.none}</p>;
  return (
    <div class="words">
      <p class="hint">{text.intro}</p>
      <div class="words-tools">
        <label class="check-line">
          <input type="checkbox" checked={onlyOpen} onChange={() => setOnlyOpen(!onlyOpen)} />
          {text.onlyOpen(open)}
        </label>
        <TakeSuggestions groups={groups} />
      </div>
      {onlyOpen && open === 0 && <p class="hint">{text.nothingOpen}</p>}
      {groups.map((group) => (
        <WordList key={group.field} group={group} onlyOpen={onlyOpen} />
      ))}
    </div>
  );
}

function WordList({ group, onlyOpen }: { readonly group: WordGroup; readonly onlyOpen: boolean }) {
  const { messages } = useApp();
  const { words: text } = messages.decisions;
  const [most, setMost] = useState(FIRST_SHOWN);
  const { field, words, open, beyond } = group;
  const all = onlyOpen ? words.filter(needsEyes) : words;
  if (all.length === 0) return null;
  const more = Math.min(SHOWN_MORE, all.length - most);
  return (
    <section aria-labelledby={`words-${field}`}>
      <header class="section-head">
        <h3 id={`words-${field}`}>{messages.fields[field]}</h3>
        <span class="hint">{text.sums(words.length, open)}</span>
      </header>
      <ul class="word-list">
        {all.slice(0, most).map((entry) => (
          <WordEntry key={entry.word} field={field} entry={entry} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="link" onClick={() => setMost(most + SHOWN_MORE)}>
          {text.more(more)}
        </button>
      )}
      {beyond > 0 && <p class="hint">{text.beyond(beyond)}</p>}
    </section>
  );
}
