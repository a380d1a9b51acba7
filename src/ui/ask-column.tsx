import { Chips, chipCount } from "./chips.tsx";
import { useApp } from "./context.ts";
import { Facets } from "./facets.tsx";
import { useFrame } from "./frame.ts";
import { Icon } from "./icon.tsx";
import { Modal } from "./modal.tsx";
import { SearchBox } from "./search-box.tsx";

/** The question: a column where there is room, otherwise a drawer (tablet) or a sheet (phone). */
export function AskColumn() {
  const { page, messages } = useApp();
  const frame = useFrame();
  if (frame === "desktop") {
    return (
      <search class="ask" aria-label={messages.page.regions.ask}>
        <AskContent />
      </search>
    );
  }
  if (!page.isAskOpen.value) return null;
  const close = () => (page.isAskOpen.value = false);
  return (
    <Modal class={`ask ask-${frame}`} labelledBy="ask-title" onClose={close} closesBeside>
      <header class="ask-head">
        <h2 id="ask-title">{messages.facets.title}</h2>
        <button type="button" class="icon-button" aria-label={messages.page.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <AskContent hasSearch={frame === "tablet"} />
      <AskFoot onShow={close} />
    </Modal>
  );
}

function AskContent({ hasSearch = true }: { readonly hasSearch?: boolean }) {
  return (
    <div class="ask-content">
      <div class="ask-top">
        {hasSearch && <SearchBox />}
        <Chips />
      </div>
      <Facets />
    </div>
  );
}

/** On a small screen the facets hide what they change: the button says what waits behind them. */
function AskFoot({ onShow }: { readonly onShow: () => void }) {
  const { store, messages } = useApp();
  return (
    <footer class="ask-foot">
      <button type="button" class="button" onClick={store.clear} disabled={chipCount(store.facts.value) === 0}>
        {messages.facets.clear}
      </button>
      <button type="button" class="button-filled" onClick={onShow}>
        {messages.facets.show(store.answer.value?.total ?? 0)}
      </button>
    </footer>
  );
}
