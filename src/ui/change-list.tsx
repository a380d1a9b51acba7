import { useEffect, useState } from "preact/hooks";
import type { ChangeEntry, ChangeSection } from "../model/changes.ts";
import type { Compared } from "../state/updating.ts";
import { ChangeRow } from "./change-row.tsx";
import { Sign } from "./changes-map.tsx";
import { useApp } from "./context.ts";

const FIRST_SHOWN = 10;
const SHOWN_MORE = 100;

interface ChangeListProps {
  readonly compared: Compared;
  readonly section: ChangeSection;
  readonly search: string;
}

interface Found {
  readonly found: number;
  readonly entries: readonly ChangeEntry[];
}

/** The entries of one kind of change, the first of them at first; all can be taken or left at once. */
export function ChangeList({ compared, section, search }: ChangeListProps) {
  const { run, updating, messages, words } = useApp();
  const { changes: text, decisions } = messages;
  const [most, setMost] = useState(FIRST_SHOWN);
  const [shown, setShown] = useState<Found | undefined>(undefined);
  const { check, edition, changes } = compared;
  const { directory } = edition;
  useEffect(() => {
    let isMine = true;
    run("changeEntries", { check, directory, section, text: search, from: 0, length: most }).then(
      (found) => isMine && setShown(found),
      () => isMine && setShown({ found: 0, entries: [] }),
    );
    return () => {
      isMine = false;
    };
  }, [check, directory, section, search, most]);
  const count = changes.counts[section];
  const { all = false, except = [] } = updating.refused.value[section] ?? {};
  const refused = all ? count - except.length : except.length;
  const more = Math.min(SHOWN_MORE, (shown?.found ?? 0) - most);
  return (
    <section aria-labelledby={`changes-${section}`} class="change-section">
      <header class="section-head">
        <h3 id={`changes-${section}`}>
          <Sign of={section} />
          {text.sections[section]}
        </h3>
        <span>{words.number(count)}</span>
      </header>
      {updating.isWanted.value && (
        <label class="check-line change-all">
          <input
            type="checkbox"
            checked={refused === 0}
            ref={(box) => {
              if (box) box.indeterminate = refused > 0 && refused < count;
            }}
            onChange={({ currentTarget }) => updating.refuseAll(section, !currentTarget.checked)}
          />
          {text.takeAll[section]}
        </label>
      )}
      {shown?.found === 0 && <p class="hint">{text.nothing}</p>}
      <ul class="change-list">
        {shown?.entries.map((entry) => (
          <ChangeRow key={entry.index} section={section} entry={entry} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="link" onClick={() => setMost(most + SHOWN_MORE)}>
          {decisions.words.more(more)}
        </button>
      )}
    </section>
  );
}
