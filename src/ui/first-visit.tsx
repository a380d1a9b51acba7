import { useApp } from "./context.ts";
import { Icon } from "./icon.tsx";
import { orderNearMe } from "./near-me.ts";

/** One card with three verbs; it goes with the first action and does not come back. */
export function FirstVisit() {
  const app = useApp();
  const { page, store, messages } = app;
  const answer = store.answer.value;
  if (!page.isFirstVisit.value || !answer) return null;
  const { firstVisit: text, close } = messages.page;
  const chooseTerritory = () => {
    page.begin();
    page.picking.value = "territory";
    document.querySelector<HTMLInputElement>(".search-input")?.focus();
  };
  return (
    <section class="first-visit" aria-labelledby="first-visit-title">
      <h2 id="first-visit-title">{text.title}</h2>
      <p>{text.lead(answer.all, answer.directories.length)}</p>
      <button type="button" class="icon-button first-close" aria-label={close} onClick={page.begin}>
        <Icon name="close" />
      </button>
      <ul>
        <li>
          <h3>{text.around.title}</h3>
          <p>{text.around.text}</p>
          <button type="button" class="button" onClick={() => void orderNearMe(app)}>
            <Icon name="pin" />
            {text.around.action}
          </button>
        </li>
        <li>
          <h3>{text.bring.title}</h3>
          <p>{text.bring.text}</p>
          <button type="button" class="button" onClick={() => (page.dialog.value = "import")}>
            <Icon name="file" />
            {text.bring.action}
          </button>
        </li>
        <li>
          <h3>{text.take.title}</h3>
          <p>{text.take.text}</p>
          <button type="button" class="button" onClick={chooseTerritory}>
            <Icon name="download" />
            {text.take.action}
          </button>
        </li>
      </ul>
    </section>
  );
}
