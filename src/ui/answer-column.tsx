import { useEffect, useRef, useState } from "preact/hooks";
import { isOwn } from "../model/boundary-set.ts";
import { Card } from "./card.tsx";
import { useApp } from "./context.ts";
import { DirectoriesPanel } from "./directories-panel.tsx";
import { useFrame } from "./frame.ts";
import { later } from "./later.tsx";
import { PlaceList } from "./place-list.tsx";
import { ReportPanel } from "./report-panel.tsx";
import { ResultPanel } from "./result-panel.tsx";
import { SheetHandle } from "./sheet-handle.tsx";
import { useStillOpening } from "./still-opening.ts";

const TerritorySheet = later(async () => (await import("./territory-sheet.tsx")).TerritorySheet);
const ClusterPanel = later(async () => (await import("./cluster-panel.tsx")).ClusterPanel);
const AreaPanel = later(async () => (await import("./area-panel.tsx")).AreaPanel);

/** The answer: always in the same place, whatever is open in it. */
export function AnswerColumn() {
  const { page, messages } = useApp();
  const frame = useFrame();
  const column = useRef<HTMLElement>(null);
  const height = frame === "phone" ? ` sheet-${page.sheetHeight.value}` : "";
  return (
    <section ref={column} class={`answer${height}`} aria-label={messages.page.regions.answer}>
      {frame === "phone" && <SheetHandle />}
      <Busy />
      <div class="answer-content">
        <AnswerContent />
      </div>
    </section>
  );
}

/** Work that takes longer shows a sign. */
const SIGN_MS = 1000;

function Busy() {
  const { store, messages } = useApp();
  const isWaiting = store.isWaiting.value;
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!isWaiting) return;
    const timer = setTimeout(() => setLong(true), SIGN_MS);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isLong && isWaiting ? <progress class="busy" aria-label={messages.page.working} /> : null;
}

function Opening() {
  const { messages } = useApp();
  return (
    <p class="loading" role="status">
      {messages.page.loading}
    </p>
  );
}

function AnswerContent() {
  const { page, store } = useApp();
  const isStillOpening = useStillOpening();
  const isNowhere = useNowhere();
  const { selected, place, panel, clusters, query } = store.facts.value;
  if (!store.answer.value) return <Opening />;
  if (page.report.value !== undefined) return <ReportPanel directory={page.report.value} />;
  if (selected !== undefined) return <Card key={selected} id={selected} />;
  if (place) return <PlaceList />;
  if (panel === "directories") return <DirectoriesPanel />;
  if (panel === "clusters" && clusters) return <ClusterPanel />;
  if (panel === "area") return <AreaPanel />;
  if (isStillOpening) return <Opening />;
  if (panel === "sheet" && query.territory !== undefined && !isNowhere) return <TerritorySheet />;
  return <ResultPanel />;
}

/** A link may name a territory that does not exist; the empty list says so, and offers the way out. */
function useNowhere(): boolean {
  const { store } = useApp();
  const { territory } = store.facts.value.query;
  const isOfThis = store.answered.value?.query.territory === territory;
  return isOfThis && !isOwn(territory) && store.answer.value?.territory === undefined;
}
