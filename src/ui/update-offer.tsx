import { useLayoutEffect, useRef } from "preact/hooks";
import { countsOf, sumsOf } from "./change-sums.ts";
import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { quoted } from "./quoted.ts";

/** The file looks like a newer edition of an open directory, or the reader says that it is: update that one, or add another beside it. */
export function UpdateOffer({ isBusy, onSee }: { readonly isBusy: boolean; readonly onSee: () => void }) {
  const { updating, messages } = useApp();
  const { changes: text } = messages;
  const editions = updating.editions.value;
  const compared = updating.compared.value;
  const place = useRef<HTMLElement | null>(null);
  const take = (element: HTMLElement | null) => {
    place.current = element;
  };
  const hasChosen = useRef(false);
  useLayoutEffect(() => {
    // The list that a directory was chosen from goes while it is compared: whoever works by keyboard stays here.
    if (!hasChosen.current || document.activeElement !== document.body) return;
    place.current?.querySelector<HTMLElement>("select, input:checked")?.focus();
  }, [compared]);
  const choose = (directory: string | undefined) => {
    hasChosen.current = true;
    updating.compareWith(directory);
  };
  if (editions.length === 0) return null;
  if (!compared)
    return (
      <div ref={take} class="update-line">
        <Editions label={text.byHand} chosen="" isBusy={isBusy} onChoose={choose} />
        <span class="hint" role="status">
          {updating.isComparing.value ? text.comparing : ""}
        </span>
      </div>
    );
  const { edition, changes } = compared;
  const title = quoted(edition.title);
  const isWanted = updating.isWanted.value;
  return (
    <section ref={take} class="notice notice-plain update-offer" aria-label={messages.changes.tab}>
      <Icon name="info" />
      <div>
        <p>
          <b>{edition.sign ? text.likely(title) : text.against(title)}</b> {edition.sign && text.signs[edition.sign]}
        </p>
        <p>
          {countsOf(changes.counts) === 0 ? text.same : `${sumsOf(text, changes.counts)}.`}{" "}
          <button type="button" class="link" onClick={onSee}>
            {text.see}
          </button>
        </p>
        <fieldset class="update-choice" disabled={isBusy}>
          <legend class="visually-hidden">{text.what}</legend>
          <label class="check-line">
            <input type="radio" name="update" checked={isWanted} onChange={() => updating.want(true)} />
            {text.update(title)}
          </label>
          <label class="check-line">
            <input type="radio" name="update" checked={!isWanted} onChange={() => updating.want(false)} />
            {text.beside}
          </label>
          {(editions.length > 1 || !edition.sign) && (
            <Editions label={text.which} chosen={edition.directory} isBusy={isBusy} onChoose={choose} />
          )}
        </fieldset>
      </div>
    </section>
  );
}

interface EditionsProps {
  readonly label: string;
  readonly chosen: string;
  readonly isBusy: boolean;
  readonly onChoose: (directory: string | undefined) => void;
}

/** Any other directory of the reader's can be chosen by hand. */
function Editions({ label, chosen, isBusy, onChoose }: EditionsProps) {
  const { updating, messages } = useApp();
  return (
    <label class="update-which">
      <span>{label}</span>
      <select
        value={chosen}
        disabled={isBusy}
        onChange={({ currentTarget: { value } }) => onChoose(value === "" ? undefined : value)}
      >
        <option value="">{messages.changes.own}</option>
        {updating.editions.value.map(({ directory, title }) => (
          <option key={directory} value={directory}>
            {quoted(title)}
          </option>
        ))}
      </select>
    </label>
  );
}
