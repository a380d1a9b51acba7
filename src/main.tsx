import { computed, effect, signal } from "@preact/signals";
import { render } from "preact";
import * as z from "zod/mini";
import { loadLanguage, SPOKEN, type Speech } from "./i18n/load-language.ts";
import { isRightToLeft } from "./model/language.ts";
import { createApp } from "./state/app.ts";
import { deviceShelf, preferredLanguage } from "./state/settings.ts";
import { syncLink } from "./state/url-sync.ts";
import { AtlasPage } from "./ui/app.tsx";
import { AppContext } from "./ui/context.ts";
import { guardScripts } from "./ui/guard-scripts.ts";
import { createClient, startWorker } from "./worker/client.ts";
import "./styles/index.css";

guardScripts(); // before anything else makes a worker
z.config({ jitless: true }); // the policy forbids code made from text

const client = createClient(startWorker());
const app = createApp(client, {
  hash: location.hash,
  shelf: deviceShelf(),
  persistence: navigator.storage, // absent where the page is not served safely
  mapSize,
  today: () => new Date().toISOString().slice(0, 10),
});
const { store, page, kept, inhabitants, notices } = app;
const root = document.getElementById("app")!;
const speech = signal<Speech | undefined>(undefined);

const wanted = computed(
  () => store.facts.value.language ?? page.chosenLanguage.value ?? preferredLanguage(navigator.languages, SPOKEN),
);

effect(() => {
  const { theme } = page;
  if (theme.value) document.documentElement.dataset.theme = theme.value;
  else delete document.documentElement.dataset.theme;
});

effect(() => {
  const language = wanted.value;
  void loadLanguage(language).then((loaded) => {
    if (wanted.peek() !== language) return;
    document.documentElement.lang = language;
    document.documentElement.dir = isRightToLeft(language) ? "rtl" : "ltr";
    document.title = loaded.messages.page.name;
    const isFirst = speech.peek() === undefined;
    speech.value = loaded;
    if (isFirst) show(loaded);
    else void client.run("speak", { language }).then(store.askAgain);
  });
});

effect(() => {
  if (kept.writing.value.length === 0 && !inhabitants.isUnwritten.value) return undefined;
  const ask = (event: Event): void => event.preventDefault(); // what is half written is lost with the page
  addEventListener("beforeunload", ask);
  return () => removeEventListener("beforeunload", ask);
});

client
  .run("open", { language: wanted.peek(), away: app.away.ids.peek() })
  .then(({ edition }) => {
    store.opened(edition);
    whenAnswered(() => void kept.open()); // what is shipped is shown first
  })
  .catch(() => notices.show({ kind: "failed", what: "worker" }));

syncLink(store, window);

function whenAnswered(next: () => void): void {
  const stop = effect(() => {
    if (store.answer.value === undefined) return;
    next();
    queueMicrotask(() => stop());
  });
}

/** Until the page is laid out the map may fill the window. */
function mapSize() {
  const area = document.querySelector(".map-area") ?? document.documentElement;
  return { width: area.clientWidth, height: area.clientHeight };
}

function show(first: Speech): void {
  const context = { ...app, speech: computed(() => speech.value ?? first) };
  root.replaceChildren(); // the sentence for when no script comes
  render(
    <AppContext.Provider value={context}>
      <AtlasPage />
    </AppContext.Provider>,
    root,
  );
}
