import { describe, expect, test, vi } from "vitest";
import type { TerritorySheet } from "../../src/model/answer.ts";
import { areaBounds } from "../../src/model/area/area-bounds.ts";
import { circleOf } from "../../src/model/area/own-area.ts";
import type { Query } from "../../src/model/query.ts";
import type { Question } from "../../src/model/question.ts";
import { WHOLE_WORLD } from "../../src/model/viewport.ts";
import { AT_FIRST } from "../../src/state/facts.ts";
import { fromLink, type Linked } from "../../src/state/link.ts";
import { createNotices } from "../../src/state/notices.ts";
import { createOutside } from "../../src/state/outside.ts";
import { createStore } from "../../src/state/store.ts";
import { viewportOf } from "../../src/state/viewport-of.ts";
import { EMPTY_ANSWER, fakeClient, settle } from "./fake-client.ts";

const EUROPE = { bounds: { west: -10, south: 35, east: 30, north: 70 }, zoom: 4 };
const VIEW = { longitude: 10, latitude: 55, zoom: 4 };

function setUp(ask = async (_: Question) => EMPTY_ANSWER) {
  const client = fakeClient({ ask });
  const notices = createNotices();
  const store = createStore(client, notices, { facts: AT_FIRST });
  const questions = () => client.calls.map(({ input }) => input as Question);
  return { client, notices, store, questions };
}

describe("the store", () => {
  test("asks nothing before the directories are open, then answers and keeps what was asked", async () => {
    const { store, questions } = setUp();
    store.narrow({ text: "bio" });
    expect(questions()).toEqual([]);
    store.opened(1);
    await settle();
    expect(questions()).toHaveLength(1);
    expect(store.answer.value).toBe(EMPTY_ANSWER);
    expect(store.answered.value?.query).toEqual({ text: "bio" });
    expect(store.isWaiting.value).toBe(false);
  });

  test("a list that follows the map asks for what is in view; the whole world leaves nobody out", async () => {
    const { store } = setUp();
    store.lookAt(EUROPE, undefined);
    expect(store.question.value.query.within).toBeUndefined();
    store.lookAt(EUROPE, VIEW);
    expect(store.question.value.query.within).toEqual(EUROPE.bounds);
    store.change({ follows: false });
    expect(store.question.value.query.within).toBeUndefined();
  });

  test.each([{ panel: "sheet" }, { choropleth: "country" }, { clusters: { radiusKm: 5, minimumMembers: 5 } }] as const)(
    "%j speaks of whole territories, whatever is in view",
    (change) => {
      const { store } = setUp();
      store.lookAt(EUROPE, VIEW);
      store.change(change);
      expect(store.question.value.query.within).toBeUndefined();
    },
  );

  test("a link to an area of one's own leads there, unless it says where the map stands", () => {
    const area = circleOf(9.19, 45.46, 60);
    const facts = { ...AT_FIRST, query: { area } };
    const start = (linked: Linked) => createStore(fakeClient({}), createNotices(), linked).destination.value;
    expect(start({ facts })).toEqual({ bounds: areaBounds(area) });
    expect(start({ facts, view: VIEW })).toEqual({ view: VIEW });
    expect(start({ facts: AT_FIRST })).toBeUndefined();
  });

  test("what is asked on a travel is asked once, for where the map has gone; until then the page stays as it is", async () => {
    const { store, questions } = setUp();
    store.opened(1);
    await settle();
    const [before, facts] = [store.answer.value, store.facts.value];
    const arrived = vi.fn();
    void store.travel({ bounds: EUROPE.bounds }, { query: { text: "bio" } }).then(arrived);
    expect(store.coming.value.query).toEqual({ text: "bio" });
    store.lookAt(EUROPE, VIEW);
    await settle();
    expect(questions()).toHaveLength(1);
    expect([store.answer.value, store.facts.value, store.view.value]).toEqual([before, facts, undefined]);
    store.setOut();
    await settle();
    expect(arrived).toHaveBeenCalledOnce();
    expect(questions().slice(1)).toEqual([store.question.value]);
    expect(store.question.value.query).toEqual({ text: "bio", within: EUROPE.bounds });
    expect([store.facts.value.query, store.view.value]).toEqual([{ text: "bio" }, VIEW]);
    expect([store.answered.value, store.step.value]).toEqual([store.question.value, { kind: "choice" }]);
  });

  test("the answer to a travel is painted before the page shows it", async () => {
    const { store } = setUp();
    store.opened(1);
    await settle();
    let painted = () => {};
    const paint = vi.fn(() => new Promise<void>((resolve) => (painted = resolve)));
    store.paintWith(paint);
    store.narrow({ website: true });
    await settle();
    expect(paint).not.toHaveBeenCalled();
    const atEnd = vi.fn(() => expect(store.facts.value.query).toEqual({ website: true }));
    void store.travel({ bounds: EUROPE.bounds }, { query: { text: "bio" } }, atEnd);
    store.setOut();
    await settle();
    expect(paint).toHaveBeenCalledOnce();
    expect(store.facts.value.query).toEqual({ website: true });
    expect(atEnd).not.toHaveBeenCalled();
    painted();
    await settle();
    expect(store.facts.value.query).toEqual({ text: "bio" });
    expect(store.isWaiting.value).toBe(false);
    expect(atEnd).toHaveBeenCalledOnce();
  });

  test("a painter that fails, or never comes to an end, keeps no answer from the page", async () => {
    const { store } = setUp();
    store.opened(1);
    await settle();
    const stop = store.paintWith(() => Promise.reject(new Error("no map")));
    const first = store.travel({ bounds: EUROPE.bounds }, { query: { text: "bio" } });
    store.setOut();
    await first;
    stop();
    store.paintWith(() => new Promise(() => {}));
    void store.travel({ bounds: EUROPE.bounds }, { query: { text: "eco" } });
    store.setOut();
    await settle();
    store.narrow({ website: true });
    await settle();
    await settle();
    expect(store.answered.value?.query).toMatchObject({ text: "eco", website: true });
  });

  test("what failed is asked again when it is wanted again", async () => {
    let isBroken = true;
    const ask = vi.fn(async () => {
      if (isBroken) throw new Error("broken");
      return EMPTY_ANSWER;
    });
    const { store } = setUp(ask);
    store.opened(1);
    await settle();
    isBroken = false;
    store.narrow({ text: "bio" });
    store.clear();
    await settle();
    await settle();
    expect(store.answer.value).toBe(EMPTY_ANSWER);
    expect(store.answered.value).toBe(store.question.value);
  });

  test("how many are outside of the view is not asked anew for what the page does not say yet", async () => {
    const { store, questions } = setUp();
    createOutside(store);
    store.opened(1);
    store.lookAt(EUROPE, VIEW);
    await settle();
    const before = questions().length;
    void store.travel({ bounds: EUROPE.bounds }, { query: { text: "bio" } });
    store.lookAt({ ...EUROPE, zoom: 5 }, VIEW);
    store.setOut();
    await settle();
    await settle();
    expect(questions().slice(before)).toHaveLength(2);
    expect(questions()[before]!.query).toEqual({ text: "bio", within: EUROPE.bounds });
  });

  test("a travel does not set out by the time that the one before it had", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const { store } = setUp();
      void store.travel({ bounds: EUROPE.bounds }, { query: { text: "bio" } });
      vi.advanceTimersByTime(150);
      void store.travel({ bounds: EUROPE.bounds }, { query: { text: "eco" } });
      vi.advanceTimersByTime(100);
      expect(store.isLeaving.value).toBe(true);
      vi.advanceTimersByTime(150);
      expect(store.isLeaving.value).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  test("another choice, a link and another travel end a travel where it is", async () => {
    const { store, questions } = setUp();
    store.opened(1);
    const first = store.travel({ bounds: EUROPE.bounds }, { query: { text: "bio" } });
    store.narrow({ website: true });
    await first;
    expect(store.facts.value.query).toEqual({ text: "bio", website: true });
    const second = store.travel({ bounds: EUROPE.bounds }, { query: { text: "eco" } });
    const third = store.travel({ bounds: EUROPE.bounds }, { query: { text: "sol" } });
    await second;
    expect(store.facts.value.query).toEqual({ text: "eco" });
    store.open({ facts: { ...AT_FIRST, query: { territory: "AT" } } });
    await third;
    expect(store.facts.value.query).toEqual({ territory: "AT" });
    store.setOut();
    await settle();
    expect(questions().at(-1)?.query).toEqual({ territory: "AT" });
  });

  test("a map that is not there keeps nobody waiting for long, nor does an answer", async () => {
    const { store, questions } = setUp();
    store.opened(1);
    void store.travel({ bounds: EUROPE.bounds }, { query: { text: "bio" } });
    await vi.waitFor(() => expect(questions().at(-1)?.query).toEqual({ text: "bio" }));
    await vi.waitFor(() => expect(store.facts.value.query).toEqual({ text: "bio" }));
    const { store: slow } = setUp(() => new Promise<never>(() => {}));
    slow.opened(1);
    await slow.travel({ bounds: EUROPE.bounds }, { query: { text: "bio" } });
    expect(slow.facts.value.query).toEqual({ text: "bio" });
    expect(slow.isWaiting.value).toBe(true);
  });

  test("narrowing goes to the top of the list and closes what the old list had opened", () => {
    const { store } = setUp();
    store.scrollTo(400);
    store.change({ place: { longitude: 1, latitude: 2 } });
    store.narrow({ website: true });
    expect(store.listFrom.value).toBe(0);
    expect(store.facts.value).toEqual({ ...AT_FIRST, query: { website: true } });
    store.narrow({ website: undefined });
    expect(store.facts.value).toEqual(AT_FIRST);
  });

  test("opening a card, or moving a map that the list does not follow, leaves the list where it is", () => {
    const { store } = setUp();
    store.change({ follows: false });
    store.scrollTo(400);
    store.change({ selected: "a:1" });
    store.lookAt(EUROPE, VIEW);
    store.change({ selected: undefined });
    expect(store.listFrom.value).toBe(400);
    store.change({ follows: true });
    expect(store.listFrom.value).toBe(0);
  });

  test("U5 a link narrows the list to where it stands at once, also without a map", async () => {
    const client = fakeClient({ ask: async () => EMPTY_ANSWER });
    const linked = fromLink("map=5/47.5/13");
    let size = { width: 1440, height: 900 };
    const store = createStore(client, createNotices(), linked, () => size);
    size = { width: 800, height: 600 }; // the columns beside the map have come
    store.opened(1);
    await settle();
    const [first] = client.calls.map(({ input }) => input as Question);
    expect(first!.viewport).toEqual(viewportOf(linked.view!, size));
    expect(first!.query.within).toEqual(first!.viewport.bounds);
    expect(first!.query.within!.west).toBeCloseTo(13 - (400 / (512 * 2 ** 5)) * 360, 3);

    store.open(fromLink("map=6/-3/120"));
    expect(store.question.value.query.within).toEqual(
      viewportOf({ zoom: 6, latitude: -3, longitude: 120 }, size).bounds,
    );
  });

  test("U5 a link that does not say where the map stands leaves nothing of where it stood before", async () => {
    const client = fakeClient({ ask: async () => EMPTY_ANSWER });
    const store = createStore(client, createNotices(), fromLink("map=5/47.5/13"), () => ({ width: 1440, height: 900 }));
    expect(store.view.value).toBeDefined();
    store.open(fromLink("territory=IT"));
    expect(store.view.value).toBeUndefined();
    expect(store.destination.value).toEqual({ bounds: WHOLE_WORLD });
  });

  test("U5 a link to the territory that is open goes there as well, when it does not say where the map stands", async () => {
    const bounds = { west: 6, south: 36, east: 19, north: 47 };
    const territory = { id: "IT", bounds } as TerritorySheet;
    const client = fakeClient({ ask: async () => ({ ...EMPTY_ANSWER, located: true, territory }) });
    const store = createStore(client, createNotices(), fromLink("territory=IT&map=9/41/12"));
    store.opened(1);
    await settle();
    store.open(fromLink("territory=IT"));
    expect(store.destination.value).toEqual({ bounds });
    store.open(fromLink("territory=FR"));
    expect(store.destination.value).toEqual({ bounds: WHOLE_WORLD });
  });

  test.each<Query>([{ territory: "FR-38" }, { countries: ["FR"] }])(
    "what is asked of %j is not answered before every row is located",
    async (query) => {
      let located = false;
      const { client, store } = setUp(async () => ({ ...EMPTY_ANSWER, located, total: located ? 7 : 0 }));
      store.narrow(query);
      store.opened(1);
      await settle();
      expect(store.answer.value).toBeUndefined();
      expect(store.isWaiting.value).toBe(true);
      located = true;
      client.tellEdition(2);
      await settle();
      expect(store.answer.value!.total).toBe(7);
      expect(store.isWaiting.value).toBe(false);
    },
  );

  test("what needs no territory is answered before the rows are located", async () => {
    const { store } = setUp(async () => ({ ...EMPTY_ANSWER, located: false }));
    store.narrow({ website: true, countries: [] });
    store.opened(1);
    await settle();
    expect(store.answer.value).toBeDefined();
  });

  test("is not asked again when the worker has answered in the new edition before it told of it", async () => {
    let edition = 1;
    const { client, store, questions } = setUp(async () => ({ ...EMPTY_ANSWER, edition }));
    store.opened(1);
    await settle();
    edition = 2;
    store.narrow({ directories: ["new"] });
    client.tellEdition(2);
    await settle();
    expect(questions()).toHaveLength(2);
    expect(store.isWaiting.value).toBe(false);
    store.askAgain();
    await settle();
    expect(questions()).toHaveLength(3);
  });

  test("a failed question is told, the last answer stays, and the next question is asked", async () => {
    let works = true;
    const { store, notices } = setUp(async () => {
      if (!works) throw new Error("broken");
      return EMPTY_ANSWER;
    });
    store.opened(1);
    await settle();
    works = false;
    store.narrow({ text: "x" });
    await settle();
    expect(notices.shown.value).toEqual({ kind: "failed", what: "ask" });
    expect(store.answer.value).toBe(EMPTY_ANSWER);
    works = true;
    store.narrow({ text: "y" });
    await settle();
    expect(store.answered.value?.query).toEqual({ text: "y" });
  });

  test("a new edition asks again", async () => {
    const { client, store, questions } = setUp();
    store.opened(1);
    await settle();
    client.tellEdition(2);
    await settle();
    expect(questions()).toHaveLength(2);
  });
});

test("what lies outside is asked once for a query, not at every step of the map", async () => {
  const { store, questions } = setUp(async ({ query }) =>
    query.within ? { ...EMPTY_ANSWER, total: 7, placed: 7 } : { ...EMPTY_ANSWER, total: 12, placed: 10 },
  );
  const outside = createOutside(store);
  store.opened(1);
  store.lookAt(EUROPE, VIEW);
  await settle();
  await settle();
  expect(outside.value).toEqual({ unplaced: 2, elsewhere: 3 });
  const wide = () => questions().filter(({ listLength }) => listLength === 0).length;
  store.lookAt({ ...EUROPE, zoom: 5 }, { ...VIEW, zoom: 5 });
  await settle();
  expect(wide()).toBe(1);
  store.narrow({ text: "bio" });
  await settle();
  expect(wide()).toBe(2);
});
