import { useEffect, useId, useState } from "preact/hooks";
import { type InhabitantsFound, setOf } from "../model/boundary-set.ts";
import { boundarySetOf } from "./boundary-set-of.ts";
import { useApp } from "./context.ts";
import { DialogHead } from "./dialog-head.tsx";
import { Icon } from "./icon.tsx";
import { Modal } from "./modal.tsx";
import { quoted } from "./quoted.ts";
import { UserText } from "./user-text.tsx";

const FIRST_SHOWN = 50;
const SHOWN_MORE = 200;

type Entry = InhabitantsFound["entries"][number];

/** The inhabitants of boundaries of one's own, corrected one by one. */
export function InhabitantsDialog() {
  const { run, page, store, inhabitants, messages } = useApp();
  const { inhabitants: text } = messages.boundaries;
  const of = inhabitants.of.value;
  const looked = inhabitants.text.value;
  const version = inhabitants.version.value;
  const [most, setMost] = useState(FIRST_SHOWN);
  const [shown, setShown] = useState<InhabitantsFound | undefined>(undefined);
  useEffect(() => {
    if (!of) return;
    let isMine = true;
    run("inhabitants", { set: setOf(of), text: looked, length: most }).then(
      (found) => isMine && setShown(found),
      () => isMine && setShown(undefined),
    );
    return () => {
      isMine = false;
    };
  }, [of, looked, most, version]);
  const close = () => {
    page.dialog.value = "none";
    inhabitants.leave();
  };
  const set = boundarySetOf(store.answer.value, of);
  const last = inhabitants.last.value;
  const more = Math.min(SHOWN_MORE, (shown?.found ?? 0) - most);
  return (
    <Modal class="dialog dialog-medium" labelledBy="inhabitants-title" onClose={close}>
      <DialogHead id="inhabitants-title" title={text.title} note={set && quoted(set.title)} onClose={close} />
      <div class="dialog-body inhabitants">
        <p class="hint">{text.text}</p>
        <div class="field">
          <input
            type="search"
            dir="auto"
            aria-label={text.search}
            placeholder={text.search}
            value={looked}
            onInput={({ currentTarget: { value } }) => inhabitants.lookFor(value)}
          />
        </div>
        {shown && <p role="status">{shown.found === 0 ? text.none : text.known(shown.known, shown.territories)}</p>}
        <ul class="inhabitants-list">
          {shown?.entries.map((entry) => (
            <Inhabitants key={entry.id} entry={entry} />
          ))}
        </ul>
        {more > 0 && (
          <button type="button" class="link" onClick={() => setMost(most + SHOWN_MORE)}>
            {messages.decisions.words.more(more)}
          </button>
        )}
      </div>
      <footer class="dialog-foot">
        <p>
          {last && (
            <button type="button" class="button" onClick={() => void inhabitants.undo()}>
              <Icon name="undo" />
              {text.undo(quoted(last.name))}
            </button>
          )}
        </p>
        <button type="button" class="button-filled" onClick={close}>
          {text.done}
        </button>
      </footer>
    </Modal>
  );
}

function Inhabitants({ entry: { id, name, code, inhabitants: before } }: { readonly entry: Entry }) {
  const { inhabitants, messages } = useApp();
  const { inhabitants: text } = messages.boundaries;
  const [typed, setTyped] = useState(before);
  const [isFault, setFault] = useState(false);
  const fault = useId();
  useEffect(() => {
    setTyped(before);
    setFault(false);
  }, [before]);
  return (
    <li>
      <span>
        <UserText text={name} />
        {code !== "" && code !== name && (
          <span class="fact-note">
            <UserText text={code} />
          </span>
        )}
      </span>
      <span class="field">
        <input
          type="text"
          inputMode="numeric"
          autocomplete="off"
          aria-label={text.of(quoted(name))}
          aria-invalid={isFault}
          {...(isFault && { "aria-describedby": fault })}
          value={typed}
          onInput={({ currentTarget: { value } }) => setTyped(value)}
          onChange={({ currentTarget: { value } }) =>
            void inhabitants.put(id, name, value).then((isRead) => setFault(!isRead))
          }
        />
        {isFault && (
          <span id={fault} class="field-fault" role="alert">
            {text.fault}
          </span>
        )}
      </span>
    </li>
  );
}
