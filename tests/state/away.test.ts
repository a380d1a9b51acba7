import { describe, expect, test } from "vitest";
import { createAway, readAway } from "../../src/state/away.ts";
import { createNotices } from "../../src/state/notices.ts";
import { fakeClient } from "./fake-client.ts";

function shelfOf(kept = new Map<string, string>()) {
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe("P11 initiatives that are put away on this device", () => {
  test("are told to the worker, kept for the next visit, and come back on a word", async () => {
    const told: (readonly string[])[] = [];
    const client = fakeClient({
      putAway: async (input) => void told.push((input as { ids: readonly string[] }).ids),
    });
    const [shelf, notices] = [shelfOf(), createNotices()];
    const away = createAway(client, notices, shelf);
    await away.hide("a:1", "Alba");
    await away.hide("a:2", "Brot");
    expect(notices.shown.value).toEqual({ kind: "put-away", id: "a:2", name: "Brot" });
    expect(readAway(shelf)).toEqual(["a:1", "a:2"]);
    await away.show(["a:1"]);
    expect(createAway(client, notices, shelf).ids.value).toEqual(["a:2"]);
    await away.show(["a:2"]);
    expect(told).toEqual([["a:1"], ["a:1", "a:2"], ["a:2"], []]);
    expect(shelf.kept.size).toBe(0);
  });

  test("are none where storage refuses, or holds something else", () => {
    const refusing = {
      getItem: () => {
        throw new Error("refused");
      },
      setItem: () => {},
      removeItem: () => {},
    };
    expect(readAway(refusing)).toEqual([]);
    expect(readAway(undefined)).toEqual([]);
    for (const written of ["{", "7", '{"a":1}', "null"])
      expect(readAway(shelfOf(new Map([["solidarity-atlas-away", written]])))).toEqual([]);
    expect(readAway(shelfOf(new Map([["solidarity-atlas-away", '["a:1",2]']])))).toEqual(["a:1"]);
  });
});
