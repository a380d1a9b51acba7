import { useState } from "preact/hooks";
import { AreaForm } from "./area-form.tsx";
import { AreaSheet } from "./area-sheet.tsx";
import { BackBar } from "./back-bar.tsx";
import { useApp } from "./context.ts";
import { leaveArea } from "./open-area.ts";

/** An area of the reader's own: the ways to choose one, and the sheet of the one that is chosen. */
export function AreaPanel() {
  const app = useApp();
  const { store, messages } = app;
  const { areas: text } = messages;
  const { area } = store.facts.value.query;
  const [other, setOther] = useState<typeof area>(undefined);
  const isChoosing = area === undefined || other === area;
  return (
    <>
      <BackBar key={String(isChoosing)} onBack={() => store.change({ panel: "list" })}>
        {area && (
          <button type="button" class="link" onClick={() => leaveArea(app)}>
            {text.leave}
          </button>
        )}
      </BackBar>
      {isChoosing ? <AreaForm /> : <AreaSheet area={area} onOther={() => setOther(area)} />}
    </>
  );
}
