import { useEffect, useRef } from "preact/hooks";
import type { KeptDirectory } from "../model/kept.ts";
import { useApp } from "./context.ts";
import { holdsInWords } from "./holds-in-words.ts";
import { Icon } from "./icon.tsx";
import { quoted } from "./quoted.ts";
import { useFocusKept } from "./use-focus-kept.ts";
import { UserText } from "./user-text.tsx";

interface KeptListProps {
  /** Has the focus when the last entry is deleted. */
  readonly above: () => HTMLElement | null;
}

/** What this browser keeps, with its size; also what is open in no window, or cannot be opened any more. */
export function KeptList({ above }: KeptListProps) {
  const { kept } = useApp();
  const all = kept.all.value;
  const box = useRef<HTMLDivElement>(null);
  const place = useRef(0); // of the entry that is being deleted
  useFocusKept(box, () => {
    const buttons = box.current!.querySelectorAll<HTMLElement>("li button");
    return buttons[Math.min(place.current, buttons.length - 1)] ?? above();
  });
  useEffect(() => {
    const refresh = () => void kept.refresh();
    refresh();
    addEventListener("focus", refresh); // another window may have kept or deleted some
    return () => removeEventListener("focus", refresh);
  }, []);
  const drop = (own: KeptDirectory) => {
    place.current = all.indexOf(own);
    void kept.drop(own);
  };
  return <div ref={box}>{all.length > 0 && <KeptEntries all={all} drop={drop} />}</div>;
}

interface KeptEntriesProps {
  readonly all: readonly KeptDirectory[];
  readonly drop: (own: KeptDirectory) => void;
}

function KeptEntries({ all, drop }: KeptEntriesProps) {
  const { kept, page, messages, words } = useApp();
  const { device: text } = messages;
  const bytes = all.reduce((sum, each) => sum + each.bytes, 0);
  return (
    <section class="padded kept" aria-labelledby="kept-title">
      <h3 id="kept-title">{text.title}</h3>
      <p class="hint">
        {all.some(({ what }) => what === "boundaries") ? words.bytes(bytes) : text.total(all.length, bytes)}
      </p>
      <ul>
        {all.map((each) => (
          <KeptEntry key={each.slot} kept={each} onDelete={() => drop(each)} />
        ))}
      </ul>
      {kept.isPersistent.value !== undefined && (
        <p class="hint">{kept.isPersistent.value ? text.persistent : text.notPersistent}</p>
      )}
      <p class="card-actions">
        {kept.isPersistent.value === false && (
          <button type="button" class="link" onClick={() => void kept.askToPersist()}>
            {text.persist}
          </button>
        )}
        <button type="button" class="link" onClick={() => (page.dialog.value = "about")}>
          {messages.page.about.removeTitle}
        </button>
      </p>
    </section>
  );
}

interface KeptEntryProps {
  readonly kept: KeptDirectory;
  readonly onDelete: () => void;
}

function KeptEntry({ kept: own, onDelete }: KeptEntryProps) {
  const { messages, words } = useApp();
  const { boundaries, device: text, page } = messages;
  const { title, rows, bytes, keptOn, isOpen, fault, what } = own;
  return (
    <li>
      <div>
        <UserText text={title} />
        <p class="hint">
          {[
            what === "boundaries"
              ? boundaries.sums.territories(rows)
              : holdsInWords({ ...own, placed: rows }, messages),
            words.bytes(bytes),
            text.since(keptOn),
          ].join(page.separator)}
        </p>
        {(fault !== undefined || !isOpen) && <p class="hint">{fault ? text.faults[fault] : text.notOpen}</p>}
      </div>
      <button type="button" class="link" aria-label={text.deleteOne(quoted(title))} onClick={onDelete}>
        <Icon name="remove" />
        {text.delete}
      </button>
    </li>
  );
}
