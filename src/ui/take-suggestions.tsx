import { useState } from "preact/hooks";
import type { WordField } from "../model/source-words.ts";
import { useApp } from "./context.ts";
import { valueText } from "./field-text.ts";
import { ShortList } from "./short-list.tsx";
import { UserText } from "./user-text.tsx";
import { type Proposal, proposals, type WordGroup } from "./word-groups.ts";

const LEAST_SCORE = 0.9;
const FIRST_SHOWN = 8;

/** Takes all good suggestions at once, after showing what that does. */
export function TakeSuggestions({ groups }: { readonly groups: readonly WordGroup[] }) {
  const app = useApp();
  const { imports, messages } = app;
  const { words: text } = messages.decisions;
  const [isAsking, setAsking] = useState(false);
  const found = proposals(groups, LEAST_SCORE);
  if (found.length === 0) return null;
  const takeAll = () => {
    for (const [field, own] of byField(found))
      imports.decide(
        field,
        own.map(({ word, suggestion }) => [word, [suggestion.term]]),
      );
    setAsking(false);
  };
  return (
    <>
      <button type="button" class="button" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
        {text.takeAll(found.length, LEAST_SCORE)}
      </button>
      {isAsking && (
        <section class="proposals" aria-label={text.willBecome}>
          <p>{text.willBecome}</p>
          <ShortList class="parts" entries={found} first={FIRST_SHOWN}>
            {({ field, word, suggestion }) => (
              <>
                <UserText text={word} />
                <span>
                  {valueText(app, field, suggestion.term)} <span class="hint">{text.like(suggestion.like)}</span>
                </span>
              </>
            )}
          </ShortList>
          <p class="card-actions">
            <button type="button" class="button-filled" onClick={takeAll}>
              {text.confirm(found.length)}
            </button>
            <button type="button" class="button" onClick={() => setAsking(false)}>
              {text.cancel}
            </button>
          </p>
        </section>
      )}
    </>
  );
}

function byField(found: readonly Proposal[]): ReadonlyMap<WordField, readonly Proposal[]> {
  const fields = new Set(found.map(({ field }) => field));
  return new Map([...fields].map((field) => [field, found.filter((each) => each.field === field)]));
}
