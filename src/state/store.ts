import { batch, computed, effect, type ReadonlySignal, signal } from "@preact/signals";
import type { Answer } from "../model/answer.ts";
import { areaBounds } from "../model/area/area-bounds.ts";
import { type Clause, EVERYTHING, type Query } from "../model/query.ts";
import type { Question } from "../model/question.ts";
import { type Bounds, type Viewport, WHOLE_WORLD } from "../model/viewport.ts";
import type { Client } from "../worker/jobs.ts";
import { AT_FIRST, changed, type Facts, type FactsChange, type View } from "./facts.ts";
import type { Linked } from "./link.ts";
import { newest } from "./newest.ts";
import type { Notices } from "./notices.ts";
import { asksForTerritories, countQuestion, followsMap, toQuestion } from "./question.ts";
import { createTravels } from "./travel.ts";
import { type Size, viewportOf } from "./viewport-of.ts";

/** Where the map is asked to go. */
export type Destination = { readonly bounds: Bounds } | { readonly view: View };

/** Puts on the map what an answer shows; settled when the page may show the rest, so that both are seen at once. */
export type Painter = (answer: Answer) => Promise<void>;

/** A choice is a step that "back" takes back; drifting is panning and typing. */
export type Step = "choice" | "drift";

export interface Store {
  readonly facts: ReadonlySignal<Facts>;
  readonly viewport: ReadonlySignal<Viewport>;
  /** Where the map stands, once it stands anywhere but at the whole world. */
  readonly view: ReadonlySignal<View | undefined>;
  readonly listFrom: ReadonlySignal<number>;
  /** Undefined until the first one has come. */
  readonly answer: ReadonlySignal<Answer | undefined>;
  /** The question that `answer` belongs to. */
  readonly answered: ReadonlySignal<Question | undefined>;
  readonly question: ReadonlySignal<Question>;
  readonly edition: ReadonlySignal<number>;
  readonly isWaiting: ReadonlySignal<boolean>;
  /** A new object for each wish. */
  readonly destination: ReadonlySignal<Destination | undefined>;
  /** Name of the point that the list is ordered from, where it has one. */
  readonly orderPlace: ReadonlySignal<string>;
  /** Kind of the last change, for the history of the browser. */
  readonly step: ReadonlySignal<{ readonly kind: Step | "from-link" }>;
  readonly change: (change: FactsChange, step?: Step) => void;
  readonly narrow: (change: { readonly [Key in Clause]?: Query[Key] | undefined }, step?: Step) => void;
  readonly clear: () => void;
  readonly lookAt: (viewport: Viewport, view: View | undefined) => void;
  readonly goTo: (destination: Destination) => void;
  /**
   * Goes where other facts hold. Nothing is asked before the map is on its way, or there: what it shows until then is not worth an answer. The page stays as
   * it is until map and page can show the answer at once. Settled when they do, or are not going to in a while; `atEnd` is called just before.
   */
  readonly travel: (destination: Destination, change: FactsChange, atEnd?: () => void) => Promise<void>;
  /** The facts of which the answer is going to come next. */
  readonly coming: ReadonlySignal<Facts>;
  /** The map has not set out yet on a travel. */
  readonly isLeaving: ReadonlySignal<boolean>;
  readonly setOut: () => void;
  /** On a travel the answer is painted before the page shows it. Ends when called. */
  readonly paintWith: (painter: Painter) => () => void;
  readonly scrollTo: (index: number) => void;
  readonly orderFrom: (point: { readonly longitude: number; readonly latitude: number }, name: string) => void;
  readonly open: (linked: Linked) => void;
  /** The directories are open, in this edition. */
  readonly opened: (edition: number) => void;
  /** The same question: the worker has learnt another language. */
  readonly askAgain: () => void;
  /** Rows there would be for another query. */
  readonly count: (query: Query) => Promise<Answer>;
}

/** A question in an edition; `times` grows when it is to be asked again, though no fact has changed. */
interface Asked {
  readonly question: Question;
  readonly edition: number;
  readonly times: number;
  /** The travel that it was asked on. */
  readonly travel: object | undefined;
}

/** What opens something beside the list leaves the list as it is, so that one comes back to the same row. */
const OPENS_ONLY: readonly string[] = ["selected", "place", "cluster", "compare", "reach", "language"];

/** A map that has not set out by then is not there. */
const LEAVING_MS = 200;

/** A page that waits for its answer longer than that goes on without it. */
const ARRIVING_MS = 600;

/** Of a map on a usual screen. */
const USUAL_SIZE: Size = { width: 960, height: 720 };

/** @param mapSize how large the map is on the page, or is going to be */
export function createStore(
  client: Client,
  notices: Notices,
  first: Linked,
  mapSize: () => Size = () => USUAL_SIZE,
): Store {
  const facts = signal(first.facts);
  const viewport = signal<Viewport>(
    first.view ? viewportOf(first.view, mapSize()) : { bounds: first.bounds ?? WHOLE_WORLD, zoom: 1 },
  );
  const view = signal(first.view);
  const listFrom = signal(0);
  const answer = signal<Answer | undefined>(undefined);
  const answered = signal<Question | undefined>(undefined);
  const edition = signal(0);
  const asked = signal(0);
  const asking = signal(0);
  const destination = signal<Destination | undefined>(destinationOf(first));
  /** An answer waits for the map to set out. */
  const isLeaving = signal(false);
  const travels = createTravels(facts, view);
  let painters: readonly Painter[] = [];
  const orderPlace = signal("");
  const step = signal<{ readonly kind: Step | "from-link" }>({ kind: "from-link" });

  let lastQuestion: Question | undefined;
  const question = computed(() => {
    const from = travels.now.value ? 0 : listFrom.value;
    const next = toQuestion(travels.coming.value, viewport.value, travels.isSomewhere.value, from);
    // At the end of a travel it is the same, though other facts tell it.
    if (!lastQuestion || JSON.stringify(next) !== JSON.stringify(lastQuestion)) lastQuestion = next;
    return lastQuestion;
  });
  let latestAsked: Asked | undefined;
  /** The worker may have answered in an edition that the page is only told of afterwards. */
  const isAnswered = (wanted: Asked): boolean =>
    latestAsked?.question === wanted.question &&
    latestAsked.times === wanted.times &&
    (answer.peek()?.edition ?? 0) >= wanted.edition;
  const ask = newest(
    (wanted: Asked) => (isAnswered(wanted) ? Promise.resolve(answer.peek()!) : client.run("ask", wanted.question)),
    async (latest, wanted) => {
      if (!latest.located && asksForTerritories(wanted.question.query)) return; // the edition in which rows are located asks again
      const isOfTravel = () => wanted.travel !== undefined && wanted.travel === travels.now.peek();
      if (isOfTravel())
        await Promise.race([
          travels.now.peek()?.over,
          Promise.allSettled(painters.map(async (paint) => paint(latest))),
        ]);
      latestAsked = wanted;
      batch(() => {
        if (isOfTravel()) arrive();
        answer.value = latest;
        answered.value = wanted.question;
        asking.value = 0;
      });
    },
    () => {
      lastQuestion = undefined; // what failed may be asked again
      arrive();
      asking.value = 0;
      notices.show({ kind: "failed", what: "ask" });
    },
  );
  effect(() => {
    const wanted = { question: question.value, edition: edition.value, times: asked.value, travel: travels.now.peek() };
    if (wanted.edition === 0 || isLeaving.value) return; // nothing is open yet, or worth an answer
    asking.value = 1;
    ask(wanted);
  });
  const opened = (latest: number) =>
    batch(() => {
      const isLinked = edition.peek() === 0 && step.peek().kind === "from-link";
      if (isLinked && first.view) viewport.value = viewportOf(first.view, mapSize()); // the page is laid out by now
      edition.value = Math.max(latest, edition.peek());
    });
  client.onEdition(opened);

  /** The page says what the travel was for. */
  function arrive(): void {
    batch(() => {
      const told = travels.end();
      if (told) change(told);
    });
  }

  function change(next: FactsChange, kind: Step = "choice"): void {
    batch(() => {
      arrive();
      facts.value = changed(facts.peek(), next);
      if (Object.keys(next).some((key) => !OPENS_ONLY.includes(key))) listFrom.value = 0;
      step.value = { kind };
    });
  }

  /** What is known of the territory that a link names, when its sheet is open already: nothing that comes later would go there. */
  function shownTerritory({ facts: { query } }: Linked): Destination | undefined {
    const shown = answer.peek()?.territory;
    if (!shown || shown.id !== query.territory) return undefined;
    return Object.values(shown.bounds).every(Number.isFinite) ? { bounds: shown.bounds } : undefined;
  }

  const setOut = (): void => {
    isLeaving.value = false;
  };

  return {
    facts,
    viewport,
    view,
    listFrom,
    answer,
    answered,
    question,
    edition,
    isWaiting: computed(() => asking.value > 0),
    destination,
    orderPlace,
    step,
    change,
    narrow(clauses, kind) {
      arrive();
      const query: Record<string, unknown> = { ...facts.peek().query, ...clauses };
      for (const key of Object.keys(query)) if (query[key] === undefined) delete query[key];
      change({ query: query as Query, place: undefined, cluster: undefined }, kind);
    },
    clear() {
      change({ query: EVERYTHING, place: undefined, cluster: undefined, panel: AT_FIRST.panel });
    },
    lookAt(next, at) {
      batch(() => {
        viewport.value = next;
        if (travels.stand(at)) return;
        view.value = at;
        if (followsMap(facts.peek())) listFrom.value = 0;
        step.value = { kind: "drift" };
      });
    },
    goTo(next) {
      destination.value = { ...next };
    },
    async travel(next, wanted, atEnd = () => {}) {
      arrive(); // from the one before
      const over = batch(() => {
        isLeaving.value = true;
        viewport.value = { ...viewport.peek(), bounds: WHOLE_WORLD }; // what is in view says nothing about where it goes
        destination.value = { ...next };
        return travels.begin(wanted, atEnd);
      });
      const mine = travels.now.peek();
      setTimeout(() => {
        const now = travels.now.peek();
        if (now === mine || now === undefined) setOut(); // another one sets out by itself
      }, LEAVING_MS);
      const timer = setTimeout(() => {
        if (travels.now.peek() === mine) arrive();
      }, ARRIVING_MS);
      await over;
      clearTimeout(timer);
    },
    coming: travels.coming,
    isLeaving,
    setOut,
    paintWith(painter) {
      painters = [...painters, painter];
      return () => {
        painters = painters.filter((each) => each !== painter);
      };
    },
    scrollTo(index) {
      listFrom.value = index;
    },
    orderFrom({ longitude, latitude }, name) {
      batch(() => {
        orderPlace.value = name;
        change({ order: { by: "distance", longitude, latitude } });
      });
    },
    open(linked) {
      batch(() => {
        arrive();
        facts.value = linked.facts;
        listFrom.value = 0;
        step.value = { kind: "from-link" };
        view.value = linked.view; // where the map stood before is none of this link's business
        if (linked.view) viewport.value = viewportOf(linked.view, mapSize());
        destination.value = destinationOf(linked) ?? shownTerritory(linked) ?? { bounds: WHOLE_WORLD };
      });
    },
    opened,
    askAgain() {
      asked.value++;
    },
    count: (query) => client.run("ask", countQuestion(query, facts.peek().hidden)),
  };
}

/** An area of one's own is where the reader looks, when a link does not say it. */
function destinationOf({ view, bounds, facts }: Linked): Destination | undefined {
  if (view) return { view };
  const box = bounds ?? (facts.query.area && areaBounds(facts.query.area));
  return box && { bounds: box };
}
