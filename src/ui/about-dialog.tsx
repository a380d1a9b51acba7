import { useApp } from "./context.ts";
import { DialogHead } from "./dialog-head.tsx";
import { Licence } from "./licence.tsx";
import { Modal } from "./modal.tsx";
import { UserText } from "./user-text.tsx";

/** What this is, what it does with data, and every credit line. */
export function AboutDialog() {
  const { page, store, messages } = useApp();
  const { about } = messages.page;
  const close = () => (page.dialog.value = "none");
  return (
    <Modal class="dialog dialog-medium" labelledBy="about-title" onClose={close} closesBeside>
      <DialogHead id="about-title" title={about.title} onClose={close} />
      <div class="dialog-body prose">
        <p>{about.text}</p>
        <h3>{about.privacyTitle}</h3>
        <p>{about.privacy}</p>
        <h3>{about.mapTitle}</h3>
        <p>{about.map}</p>
        <p>{messages.territory.boundaries}</p>
        <h3>{about.sourcesTitle}</h3>
        <dl class="credits">
          {store.answer.value?.directories.map(({ id, source }) => (
            <div key={id}>
              <dt>
                <UserText text={source.title} language={source.languages?.[0]} />
              </dt>
              <dd>
                {(source.attribution ?? source.publisher) && (
                  <>
                    <UserText text={source.attribution ?? source.publisher ?? ""} />
                    {messages.page.separator}
                  </>
                )}
                <Licence id={source.licence} />
                {source.url !== undefined && /^https?:\/\//.test(source.url) && (
                  <>
                    {messages.page.separator}
                    <UserText text={source.url} />
                  </>
                )}
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
