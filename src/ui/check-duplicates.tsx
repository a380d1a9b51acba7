import { useState } from "preact/hooks";
import { type FoundDuplicates, SURE_DUPLICATE } from "../model/duplicates.ts";
import { useApp } from "./context.ts";
import { DuplicatePair } from "./duplicate-pair.tsx";
import { Icon } from "./icon.tsx";
import type { Numbering } from "./numbering.ts";
import { quoted } from "./quoted.ts";

const FIRST_SHOWN = 10;
const SHOWN_MORE = 25;

/** Records that may be the same initiative, two by two, to be decided; without a word both stay. */
export function CheckDuplicates({ numbering }: { readonly numbering: Numbering }) {
  const { duplicates, messages } = useApp();
  const { duplicates: text } = messages;
  const [most, setMost] = useState(FIRST_SHOWN);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [group, setGroup] = useState<Group | undefined>(undefined);
  const [search, pairs, open] = [duplicates.search.value, duplicates.pairs.value, duplicates.open.value];
  const listed = pairs.filter(
    ({ decision, other }) =>
      (!onlyOpen || decision === "open") && (group === undefined || group.directory === other.directory),
  );
  const told = pairs.filter(({ decision }) => decision === "open").length;
  const more = Math.min(SHOWN_MORE, listed.length - most);
  return (
    <div class="duplicates">
      <p class="hint">{text.intro}</p>
      <Search />
      {search.at === "found" && pairs.length === 0 && (
        <p class="notice notice-success" role="status">
          <Icon name="check" />
          {text.none}
        </p>
      )}
      {pairs.length > 0 && (
        <>
          <Groups now={group} onChange={setGroup} />
          <div class="words-tools">
            <label class="check-line">
              <input type="checkbox" checked={onlyOpen} onChange={() => setOnlyOpen(!onlyOpen)} />
              {text.onlyOpen(open)}
            </label>
            <LeaveOutSure group={group} />
          </div>
          {onlyOpen && open === 0 && <p class="hint">{text.nothingOpen}</p>}
          <ol class="pair-list">
            {listed.slice(0, most).map((pair) => (
              <DuplicatePair key={pair.key} pair={pair} numbering={numbering} />
            ))}
          </ol>
          {more > 0 && (
            <button type="button" class="link" onClick={() => setMost(most + SHOWN_MORE)}>
              {text.more(more)}
            </button>
          )}
          {open > told && <p class="hint">{text.listed(told, open)}</p>}
        </>
      )}
      {duplicates.crowded.value > 0 && <p class="hint">{text.crowded(duplicates.crowded.value)}</p>}
    </div>
  );
}

function Search() {
  const { duplicates, messages } = useApp();
  const { duplicates: text } = messages;
  const search = duplicates.search.value;
  if (search.at === "searching")
    return (
      <p class="pair-search">
        <span role="status">{text.searching(search.share)}</span>
        <button type="button" class="link" onClick={duplicates.stop}>
          {text.stop}
        </button>
      </p>
    );
  if (search.at === "failed" || search.at === "none")
    return (
      <p class="hint" role="status">
        {search.at === "failed" ? text.failed : text.stopped}
      </p>
    );
  return null;
}

/** Pairs within the file, or with one directory beside it. */
type Group = Pick<FoundDuplicates["counts"][number], "directory">;

interface GroupsProps {
  /** Of which the pairs are listed; undefined: of all. */
  readonly now: Group | undefined;
  readonly onChange: (group: Group | undefined) => void;
}

function Groups({ now, onChange }: GroupsProps) {
  const { duplicates, messages } = useApp();
  const { duplicates: text } = messages;
  const counts = duplicates.counts.value;
  const say = ({ directory, all }: (typeof counts)[number]) =>
    directory === undefined ? text.inFile(all) : text.beside(all, quoted(directory));
  const [only] = counts;
  if (only && counts.length === 1) return <p class="pair-counts">{say(only)}</p>;
  return (
    <ul class="pair-counts">
      {counts.map((count) => {
        const isShown = now !== undefined && now.directory === count.directory;
        return (
          <li key={count.directory ?? ""}>
            <button
              type="button"
              class={`pair-group${isShown ? " is-shown" : ""}`}
              aria-pressed={isShown}
              onClick={() => onChange(isShown ? undefined : count)}
            >
              {say(count)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function LeaveOutSure({ group }: { readonly group: Group | undefined }) {
  const { duplicates, messages } = useApp();
  const { duplicates: text } = messages;
  const sure = duplicates.sure.value.filter(({ other }) => group === undefined || group.directory === other.directory);
  const count = sure.length;
  if (count < 2) return null; // of one pair its own button says it better
  return (
    <button type="button" class="button" title={text.sureText} onClick={() => duplicates.leaveOutAll(sure)}>
      {text.sure(count, SURE_DUPLICATE)}
    </button>
  );
}
