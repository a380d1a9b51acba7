import { circleOf, USUAL_RADIUS_KM } from "../model/area/own-area.ts";
import { useApp } from "./context.ts";
import { useFrame } from "./frame.ts";
import { Icon } from "./icon.tsx";
import { inSentence, leading, sectorLabel } from "./labels.ts";
import { MixBar } from "./mix-bar.tsx";
import { openArea } from "./open-area.ts";
import { OrderChoice } from "./order-choice.tsx";

/** The one big number, the mix of sectors, one sentence, the order of the list. */
export function AnswerHead() {
  const app = useApp();
  const { store, page, messages, words } = app;
  const frame = useFrame();
  const { total, mix } = store.answer.value!;
  const isInView = store.answered.value?.query.within !== undefined;
  const top = leading(mix);
  const { list } = messages.page;
  const { order, query } = store.facts.value;
  return (
    <header class="answer-head">
      <h2 class="answer-count">
        <b>{words.number(total)}</b> <span>{isInView ? list.inView(total) : list.found(total)}</span>
      </h2>
      {frame !== "phone" && (
        <button
          type="button"
          class="icon-button answer-close"
          aria-label={list.hide}
          title={list.hide}
          onClick={() => (page.isAnswerOpen.value = false)}
        >
          <Icon name="close" />
        </button>
      )}
      <MixBar mix={mix} />
      <div class="answer-line">
        <p>{top !== undefined && list.mostIn(inSentence(app, sectorLabel(app, top)))}</p>
        <OrderChoice />
      </div>
      {order.by === "distance" && !query.area && (
        <p>
          <button
            type="button"
            class="link"
            onClick={() => openArea(app, circleOf(order.longitude, order.latitude, USUAL_RADIUS_KM))}
          >
            {messages.areas.here(words.kilometres(USUAL_RADIUS_KM))}
          </button>
        </p>
      )}
      {page.picking.value === "point" && <p class="hint">{list.pickingPoint}</p>}
    </header>
  );
}
