import { useEffect, useState } from "preact/hooks";
import { useApp } from "./context.ts";
import { DialogHead } from "./dialog-head.tsx";
import { Icon } from "./icon.tsx";
import { Licence } from "./licence.tsx";
import { Modal } from "./modal.tsx";
import { OriginOfSet } from "./set-origin.tsx";
import { UserText } from "./user-text.tsx";

/** Credit lines of what is shipped: of the map and the terms, and those that only some rows of a directory carry. */
interface Credits {
  readonly parts: readonly string[];
  readonly rows: Readonly<Record<string, readonly string[]>>;
}

/** What this is, what it does with data, and every credit line. */
export function AboutDialog() {
  const { page, store, kept, messages } = useApp();
  const { about } = messages.page;
  const credits = useCredits();
  const close = () => (page.dialog.value = "none");
  const removeAll = () => {
    close(); // what came of it is told on the page
    void kept.dropAll();
  };
  return (
    <Modal class="dialog dialog-medium" labelledBy="about-title" onClose={close} closesBeside>
      <DialogHead id="about-title" title={about.title} onClose={close} />
      <div class="dialog-body prose">
        <p>{about.text}</p>
        <h3>{about.privacyTitle}</h3>
        <p>{about.privacy}</p>
        <h3>{about.removeTitle}</h3>
        <p>{about.remove}</p>
        <p>
          <button type="button" class="button" onClick={removeAll}>
            <Icon name="remove" />
            {about.removeAll}
          </button>
        </p>
        <h3>{about.mapTitle}</h3>
        <Lines lines={credits?.parts} />
        <p>{messages.territory.boundaries}</p>
        <dl class="credits">
          {store.answer.value?.boundarySets.map((set) => (
            <div key={set.id}>
              <dt>
                <UserText text={set.title} />
              </dt>
              <dd>
                <OriginOfSet set={set} />
              </dd>
            </div>
          ))}
        </dl>
        <h3>{about.sourcesTitle}</h3>
        <dl class="credits">
          {store.answer.value?.directories.map(({ id, source, brought }) => (
            <div key={id}>
              <dt>
                <UserText text={source.title} language={source.languages?.[0]} />
              </dt>
              <dd>
                <UserText text={source.attribution ?? source.publisher ?? source.title} />
                {messages.page.separator}
                <Licence id={source.licence} />
                {source.url !== undefined && /^https?:\/\//.test(source.url) && (
                  <>
                    {messages.page.separator}
                    <UserText text={source.url} />
                  </>
                )}
                <Lines lines={brought ? undefined : credits?.rows[id]} />
              </dd>
            </div>
          ))}
        </dl>
        <h3>{about.licenceTitle}</h3>
        <p>{about.licence}</p>
      </div>
    </Modal>
  );
}

/** Credit lines stand as their owners word them, in English. */
function Lines({ lines = [] }: { readonly lines: readonly string[] | undefined }) {
  return (
    <ul class="credit-lines">
      {lines.map((line) => (
        <li key={line}>
          <UserText text={line} language="en" />
        </li>
      ))}
    </ul>
  );
}

/** Fetched when it is first looked at. */
function useCredits(): Credits | undefined {
  const [credits, setCredits] = useState<Credits | undefined>(undefined);
  useEffect(() => {
    let isWanted = true;
    import("../../data/credits.json").then(
      ({ default: found }) => isWanted && setCredits(found),
      () => undefined, // the credit of each directory stands there all the same
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return credits;
}
