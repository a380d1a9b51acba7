import { useEffect } from "preact/hooks";
import { AnswerColumn } from "./answer-column.tsx";
import { AskColumn } from "./ask-column.tsx";
import { BottomBar } from "./bottom-bar.tsx";
import { useApp } from "./context.ts";
import { Dialogs } from "./dialogs.tsx";
import { DropZone } from "./drop-zone.tsx";
import { FirstVisit } from "./first-visit.tsx";
import { useFrame } from "./frame.ts";
import { LiveText } from "./live-text.tsx";
import { MapPane } from "./map-pane.tsx";
import { NoticeBar } from "./notice-bar.tsx";
import { SearchPill } from "./search-pill.tsx";
import { TopBar } from "./top-bar.tsx";

/** The frame: left asks, map shows, right answers. */
export function AtlasPage() {
  const { page, messages } = useApp();
  const frame = useFrame();
  const isAnswerOpen = frame === "phone" || page.isAnswerOpen.value;
  useKeys();
  useTitle();
  return (
    <div class={`page frame-${frame}${isAnswerOpen ? "" : " answer-closed"}`}>
      <button type="button" class="skip" onClick={toList}>
        {messages.page.skipToList}
      </button>
      <TopBar />
      {frame === "phone" && <SearchPill />}
      <AskColumn />
      <main class="map-area" aria-label={messages.page.regions.map}>
        <MapPane />
        <FirstVisit />
      </main>
      {isAnswerOpen && <AnswerColumn />}
      <BottomBar />
      <LiveText />
      <NoticeBar />
      <Dialogs />
      <DropZone />
    </div>
  );
}

/** Names what is open, for the tabs and the history of the browser. */
function useTitle(): void {
  const { store, messages } = useApp();
  const { selected, panel } = store.facts.value;
  const answer = store.answer.value;
  const opened =
    selected !== undefined ? answer?.card?.initiative.name : panel === "sheet" ? answer?.territory?.name : "";
  useEffect(() => {
    document.title = opened ? `${opened} · ${messages.page.name}` : messages.page.name;
  }, [opened, messages]);
}

/** A button rather than a link: the part of the address after "#" is the state of the page. */
function toList(): void {
  const row = document.querySelector<HTMLElement>("#list [tabindex='0']");
  (row ?? document.querySelector<HTMLElement>("#list, .answer button"))?.focus();
}

/** "/" goes to the search, Escape takes back what was opened last. */
function useKeys(): void {
  const { page, store } = useApp();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const isTyping = event.target instanceof HTMLElement && event.target.matches("input, textarea, select, dialog *");
      if (event.key === "/" && !isTyping) {
        event.preventDefault();
        document.querySelector<HTMLInputElement>(".search-input")?.focus();
      } else if (event.key === "Escape" && !isTyping) {
        if (page.picking.peek() !== "nothing") page.picking.value = "nothing";
        else if (store.facts.peek().selected !== undefined) store.change({ selected: undefined });
        else if (store.facts.peek().place) store.change({ place: undefined });
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [page, store]);
}
