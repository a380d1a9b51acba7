import { useState } from "preact/hooks";
import { SURE_DUPLICATE } from "../model/duplicates.ts";
import { useApp } from "./context.ts";
import { DuplicatePair } from "./duplicate-pair.tsx";
import type { Numbering } from "./finding-entry.tsx";
import { Icon } from "./icon.tsx";

const FIRST_SHOWN = 10;
const SHOWN_MORE = 25;

/** Records that may be the same initiative, two by two, to be decided; without a word both stay. */
export function CheckDuplicates({ numbering }: { readonly numbering: Numbering }) {
  const { duplicates, messages } = useApp();
  const { duplicates: text } = messages;
  const [most, setMost] = useState(FIRST_SHOWN);
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [search, pairs, open] = [duplicates.search.value, duplicates.pairs.value, duplicates.open.value];
  const listed = onlyOpen ? pairs.filter(({ decision }) => decision === "open") : pairs;
  const told = pairs.filter(({ decision }) => decision === "open").length;
  const more = Math.min(SHOWN_MORE, listed.length - most);
  return (
    <div class="duplicates">
      <p class="hint">{text.intro}</p>
      <Search />
      {search.at === "found" && pairs.length === 0 && (
        <p class="notice notice-success">
          <Icon name="check" />
          {text.none}
        </p>
      )}
      {pairs.length > 0 && (
        <>
          <Counts />
          <div class="words-tools">
            <label class="check-line">
              <input type="checkbox" checked={onlyOpen} onChange={() => setOnlyOpen(!onlyOpen)} />
              {text.onlyOpen(open)}
            </label>
            <LeaveOutSure />
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

function Counts() {
  const { duplicates, messages } = useApp();
  const { duplicates: text } = messages;
  return (
    <ul class="pair-counts">
      {duplicates.counts.value.map(({ directory, all }) => (
        <li key={directory ?? ""}>{directory === undefined ? text.inFile(all) : text.beside(all, directory)}</li>
      ))}
    </ul>
  );
}

function LeaveOutSure() {
  const { duplicates, messages } = useApp();
  const { duplicates: text } = messages;
  const count = duplicates.sure.value.length;
  if (count < 2) return null; // of one pair its own button says it better
  return (
    <button type="button" class="button" title={text.sureText} onClick={duplicates.leaveOutSure}>
      {text.sure(count, SURE_DUPLICATE)}
    </button>
  );
}
