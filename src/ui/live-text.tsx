import { useEffect, useState } from "preact/hooks";
import { useApp } from "./context.ts";
import { inSentence, leading, sectorLabel } from "./labels.ts";
import { useStillOpening } from "./still-opening.ts";

/** Changes of the result are told once, after typing and panning have stopped. */
const PAUSE_MS = 900;

export function LiveText() {
  const app = useApp();
  const isStillOpening = useStillOpening();
  const answer = isStillOpening ? undefined : app.store.answer.value;
  const top = answer && leading(answer.mix);
  const sentence =
    answer && app.messages.page.map.live(answer.total, top === undefined ? "" : inSentence(app, sectorLabel(app, top)));
  const [told, setTold] = useState("");
  useEffect(() => {
    if (sentence === undefined) return;
    const timer = setTimeout(() => setTold(sentence), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <p class="visually-hidden" role="status" aria-live="polite">
      {told}
    </p>
  );
}
