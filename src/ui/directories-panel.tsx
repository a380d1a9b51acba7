import { useRef } from "preact/hooks";
import type { DirectorySummary } from "../model/answer.ts";
import { saveFile } from "../state/save-file.ts";
import { BackBar } from "./back-bar.tsx";
import { BoundarySets } from "./boundary-sets.tsx";
import { useApp } from "./context.ts";
import { holdsInWords } from "./holds-in-words.ts";
import { Icon } from "./icon.tsx";
import { KeepOnDevice } from "./keep-on-device.tsx";
import { KeptList } from "./kept-list.tsx";
import { Licence } from "./licence.tsx";
import { useFocusKept } from "./use-focus-kept.ts";
import { UserText } from "./user-text.tsx";

/** The open directories: what they are, how old, under which licence; hidden, reported, removed. */
export function DirectoriesPanel() {
  const { store, page, away, messages } = useApp();
  const { directories: text } = messages;
  const all = store.answer.value?.directories ?? [];
  const hidden = store.facts.value.hidden;
  const list = useRef<HTMLUListElement>(null);
  useFocusKept(list, () => list.current); // of a directory that has been removed
  return (
    <>
      <BackBar onBack={() => store.change({ panel: "list" })} />
      <header class="answer-head">
        <h2 class="sheet-title">{text.title}</h2>
        <p class="hint">{text.duplicates}</p>
        <p class="card-actions">
          <button type="button" class="button" onClick={() => (page.dialog.value = "import")}>
            <Icon name="upload" />
            {text.add}
          </button>
          <button type="button" class="link" onClick={() => (page.dialog.value = "about")}>
            {text.credits}
          </button>
        </p>
        {away.ids.value.length > 0 && (
          <p class="hint">
            {text.away(away.ids.value.length)}{" "}
            <button type="button" class="link" onClick={() => void away.show(away.ids.value)}>
              {text.showAway}
            </button>
          </p>
        )}
      </header>
      <ul ref={list} class="list directories" aria-label={text.title} tabIndex={-1}>
        {all.map((directory) => (
          <DirectoryEntry key={directory.id} directory={directory} isHidden={hidden.includes(directory.id)} />
        ))}
      </ul>
      <BoundarySets />
      <KeptList above={() => list.current} />
    </>
  );
}

function DirectoryEntry({ directory, isHidden }: { readonly directory: DirectorySummary; readonly isHidden: boolean }) {
  const { store, page, kept, messages, notices, run } = useApp();
  const { directories: text, page: words } = messages;
  const { id, source, brought, hasReport, hasRecipe } = directory;
  const saveRecipe = () =>
    void run("recipeFile", { of: { directory: id } }).then(saveFile, () =>
      notices.show({ kind: "failed", what: "download" }),
    );
  const { hidden } = store.facts.value;
  const setHidden = () => store.change({ hidden: isHidden ? hidden.filter((each) => each !== id) : [...hidden, id] });
  const isKept = kept.all.value.some((each) => each.isOpen && each.id === id);
  return (
    <li class={`directory${isHidden ? " is-hidden" : ""}`}>
      <h3>
        <UserText text={source.title} language={source.languages?.[0]} />
      </h3>
      <p>{holdsInWords(directory, messages)}</p>
      <p class="hint">
        {source.publisher !== undefined && (
          <>
            <UserText text={source.publisher} />
            {words.separator}
          </>
        )}
        <Licence id={source.licence} />
        {words.separator}
        {source.issued ? text.dated(source.issued) : text.noDate}
        {brought && words.separator + (isKept ? text.broughtAndKept : text.brought)}
      </p>
      <p class="card-actions">
        <button type="button" class="link" aria-pressed={isHidden} onClick={setHidden}>
          <Icon name={isHidden ? "show" : "hide"} />
          {isHidden ? text.show : text.hide}
        </button>
        {hasReport && (
          <button type="button" class="link" onClick={() => (page.report.value = id)}>
            <Icon name="file" />
            {text.report}
          </button>
        )}
        {hasRecipe && (
          <button type="button" class="link" title={messages.decisions.recipe.saveText} onClick={saveRecipe}>
            <Icon name="download" />
            {messages.decisions.recipe.save}
          </button>
        )}
        <button type="button" class="link" onClick={() => void kept.remove(id, source.title)}>
          <Icon name="remove" />
          {text.remove}
        </button>
      </p>
      {brought && <KeepOnDevice id={directory.id} title={directory.source.title} explained />}
    </li>
  );
}
