import { useRef } from "preact/hooks";
import type { WordDecision, WordField } from "../model/source-words.ts";
import { useApp } from "./context.ts";
import { valueText } from "./field-text.ts";
import { Icon } from "./icon.tsx";
import { quoted } from "./quoted.ts";
import { TermOptions } from "./term-options.tsx";
import { UserText } from "./user-text.tsx";
import type { ShownWord } from "./word-groups.ts";

/** One word of theirs: its rows, what it becomes and why, and what it could become instead. */
export function WordEntry({ field, entry }: { readonly field: WordField; readonly entry: ShownWord }) {
  const app = useApp();
  const { imports, messages, words } = app;
  const { words: text } = messages.decisions;
  const { word, rows, rule, terms, suggestions, decision, isOpen } = entry;
  const select = useRef<HTMLSelectElement>(null);
  const decide = (next: WordDecision | undefined) => imports.decide(field, [[word, next]]);
  const take = (id: string) => {
    decide([id]);
    select.current?.focus(); // the button that was pressed goes
  };
  const isKnownAsDecided = rule === "decided" || rule === "theirs";
  const shownRule = decision === undefined ? (isKnownAsDecided ? undefined : rule) : toRule(decision);
  const shownTerms = decision === undefined ? (isKnownAsDecided ? [] : terms) : decision === "theirs" ? [] : decision;
  const name = quoted(word);
  return (
    <li class={`word-entry${isOpen ? " is-open" : ""}`}>
      <p class="word-name">
        <UserText text={word} />
        <span class="hint">{text.rows(rows)}</span>
      </p>
      <div class="word-becomes">
        {shownTerms.length > 0 && (
          <ul class="word-terms">
            {shownTerms.map((id) => (
              <li key={id} class="term">
                {valueText(app, field, id)}
              </li>
            ))}
          </ul>
        )}
        {shownRule && <span class={`hint${isOpen ? " is-unknown" : ""}`}>{text.rules[shownRule]}</span>}
        {decision === undefined &&
          suggestions.map(({ term, score, like }) => (
            <span key={term} class="word-suggestion">
              <button
                type="button"
                class="chip"
                aria-label={`${text.take(valueText(app, field, term))}: ${name}`}
                onClick={() => take(term)}
              >
                <Icon name="add" />
                {text.suggestion(valueText(app, field, term), score)}
              </button>
              <span class="hint">{text.like(like)}</span>
            </span>
          ))}
      </div>
      <div class="word-choice">
        <span class={`target${isOpen ? " is-open" : ""}`}>
          <select
            ref={select}
            aria-label={text.becomes(name)}
            value={optionOf(decision)}
            onChange={({ currentTarget: { value } }) =>
              decide(value === "" ? undefined : value === THEIRS ? "theirs" : value.split(";"))
            }
          >
            <option value="">{isOpen || rule === "none" ? text.choose : text.asUnderstood}</option>
            <option value={THEIRS}>{text.theirs}</option>
            {suggestions.length > 0 && (
              <optgroup label={text.suggested}>
                {suggestions.map(({ term, score }) => (
                  <option key={term} value={term}>
                    {text.suggestion(valueText(app, field, term), score)}
                  </option>
                ))}
              </optgroup>
            )}
            {decision !== undefined && decision !== "theirs" && decision.length > 1 && (
              <option value={optionOf(decision)}>{words.list(decision.map((id) => valueText(app, field, id)))}</option>
            )}
            <TermOptions field={field} />
          </select>
          <Icon name="down" />
        </span>
        {decision !== undefined && (
          <button
            type="button"
            class="link"
            aria-label={text.undoFor(name)}
            onClick={() => {
              decide(undefined);
              select.current?.focus();
            }}
          >
            {text.undo}
          </button>
        )}
      </div>
    </li>
  );
}

/** In the place of a term; no term is called so. */
const THEIRS = "=theirs";

const toRule = (decision: WordDecision): "theirs" | "decided" => (decision === "theirs" ? "theirs" : "decided");

const optionOf = (decision: WordDecision | undefined): string =>
  decision === undefined ? "" : decision === "theirs" ? THEIRS : decision.join(";");
