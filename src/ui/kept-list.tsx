import { useEffect } from "preact/hooks";
import type { KeptDirectory } from "../model/kept.ts";
import { useApp } from "./context.ts";
import { holdsInWords } from "./holds-in-words.ts";
import { Icon } from "./icon.tsx";
import { quoted } from "./quoted.ts";
import { UserText } from "./user-text.tsx";

/** What this browser keeps, with its size; also what is open in no window, or cannot be opened any more. */
export function KeptList() {
  const { kept, page, messages, words } = useApp();
  const { device: text } = messages;
  const all = kept.all.value;
  useEffect(() => {
    const refresh = () => void kept.refresh();
    refresh();
    addEventListener("focus", refresh); // another window may have kept or deleted some
    return () => removeEventListener("focus", refresh);
  }, []);
  if (all.length === 0) return null;
  const bytes = all.reduce((sum, each) => sum + each.bytes, 0);
  return (
    <section class="padded kept" aria-labelledby="kept-title">
      <h3 id="kept-title">{text.title}</h3>
      <p class="hint">
        {all.some(({ what }) => what === "boundaries") ? words.bytes(bytes) : text.total(all.length, bytes)}
      </p>
      <ul>
        {all.map((each) => (
          <KeptEntry key={each.slot} kept={each} />
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

function KeptEntry({ kept: own }: { readonly kept: KeptDirectory }) {
  const { kept, messages, words } = useApp();
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
      <button type="button" class="link" aria-label={text.deleteOne(quoted(title))} onClick={() => void kept.drop(own)}>
        <Icon name="remove" />
        {text.delete}
      </button>
    </li>
  );
}
