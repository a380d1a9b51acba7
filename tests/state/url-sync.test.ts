import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { AT_FIRST } from "../../src/state/facts.ts";
import { fromLink } from "../../src/state/link.ts";
import { createNotices } from "../../src/state/notices.ts";
import { createStore } from "../../src/state/store.ts";
import { syncLink } from "../../src/state/url-sync.ts";
import { EMPTY_ANSWER, fakeClient } from "./fake-client.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A window with a history of its own. */
function fakeWindow(hash = "") {
  const entries = [hash];
  let at = 0;
  let listener = () => {};
  return {
    entries,
    location: {
      get hash() {
        return entries[at]!;
      },
    },
    history: {
      pushState: (_: unknown, __: string, url?: string | URL | null) => {
        entries.splice(at + 1, entries.length, String(url));
        at++;
      },
      replaceState: (_: unknown, __: string, url?: string | URL | null) => {
        entries[at] = String(url);
      },
    },
    addEventListener: (_: "popstate", next: () => void) => {
      listener = next;
    },
    go(steps: number) {
      at += steps;
      listener();
    },
  };
}

function setUp(hash = "") {
  const store = createStore(fakeClient({ ask: async () => EMPTY_ANSWER }), createNotices(), fromLink(hash));
  const page = fakeWindow(hash);
  syncLink(store, page);
  return { store, page };
}

test("U5 a choice is a step; back and forward walk along the steps", () => {
  const { store, page } = setUp();
  store.narrow({ website: true });
  store.narrow({ territory: "AT" });
  expect(page.entries).toEqual(["", "#website=yes", "#website=yes&territory=AT"]);
  page.go(-1);
  expect(store.facts.value.query).toEqual({ website: true });
  page.go(-1);
  expect(store.facts.value).toEqual(AT_FIRST);
  page.go(2);
  expect(store.facts.value.query).toEqual({ website: true, territory: "AT" });
  expect(page.entries).toHaveLength(3);
});

test("panning and typing change the address without a step, and not at once", () => {
  const { store, page } = setUp();
  for (let zoom = 1; zoom <= 40; zoom++) {
    store.lookAt(
      { bounds: { west: 0, south: 0, east: 1, north: 1 }, zoom: zoom / 10 },
      { longitude: 1, latitude: 2, zoom: zoom / 10 },
    );
  }
  expect(page.entries).toEqual([""]);
  vi.runAllTimers();
  expect(page.entries).toEqual(["#map=4/2/1"]);
});

test("back returns to where the map stood when the choice was made", () => {
  const { store, page } = setUp();
  store.lookAt({ bounds: { west: 0, south: 0, east: 1, north: 1 }, zoom: 5 }, { longitude: 1, latitude: 2, zoom: 5 });
  store.change({ selected: "a:1" });
  expect(page.entries).toEqual(["#map=5/2/1", "#sel=a:1&map=5/2/1"]);
  page.go(-1);
  expect(store.facts.value.selected).toBeUndefined();
  expect(store.destination.value).toEqual({ view: { longitude: 1, latitude: 2, zoom: 5 } });
});

test("opening a link writes nothing", () => {
  const { page } = setUp("#territory=AT&unknown=1");
  vi.runAllTimers();
  expect(page.entries).toEqual(["#territory=AT&unknown=1"]);
});
