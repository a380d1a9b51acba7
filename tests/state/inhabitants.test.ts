import { signal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { KeptDirectory } from "../../src/model/kept.ts";
import { createInhabitants } from "../../src/state/inhabitants.ts";
import { createNotices } from "../../src/state/notices.ts";
import type { Client, Jobs } from "../../src/worker/jobs.ts";

describe("correcting inhabitants", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function setUp() {
    const numbers = new Map([["own:d.a", "5"]]);
    const renewed: string[] = [];
    const run = async (_: string, { territory, text, instead }: Jobs["setInhabitants"]["input"]) => {
      if (text === "many") return { ok: false, error: "unreadable" };
      const before = numbers.get(territory) ?? "";
      if (instead !== undefined && instead !== before) return { ok: false, error: "gone" };
      numbers.set(territory, text);
      return { ok: true, value: { before, now: text } };
    };
    const client = { run, onEdition: () => () => {} } as unknown as Client;
    const renew = async (id: string) => void renewed.push(id);
    const all = signal<readonly KeptDirectory[]>([
      { slot: 1, id: "own:d", title: "D", rows: 2, bytes: 9, keptOn: "2026-11-26", isHidden: false, isOpen: true },
    ]);
    return { numbers, renewed, all, inhabitants: createInhabitants(client, createNotices(), { renew, all }) };
  }

  test("each step is taken back, also after the dialog was closed", async () => {
    const { numbers, inhabitants } = setUp();
    inhabitants.open("own:d.a");
    expect(inhabitants.of.value).toBe("own:d");
    expect(await inhabitants.put("own:d.a", "A", "6")).toBe(true);
    expect(await inhabitants.put("own:d.b", "B", "7")).toBe(true);
    expect(await inhabitants.put("own:d.b", "B", "7")).toBe(true); // nothing changes, and there is no step
    expect(await inhabitants.put("own:d.b", "B", "many")).toBe(false);
    inhabitants.leave();
    inhabitants.open("own:d");
    expect(inhabitants.last.value?.name).toBe("B");
    await inhabitants.undo();
    await inhabitants.undo();
    expect(inhabitants.last.value).toBeUndefined();
    await inhabitants.undo();
    expect(Object.fromEntries(numbers)).toEqual({ "own:d.a": "5", "own:d.b": "" });
  });

  test("no step is taken back in other boundaries that were brought under the same id", async () => {
    const { numbers, renewed, inhabitants } = setUp();
    inhabitants.open("own:d");
    await inhabitants.put("own:d.b", "B", "7");
    await inhabitants.put("own:d.a", "A", "6");
    inhabitants.leave();
    numbers.set("own:d.a", "9");
    inhabitants.open("own:d");
    await inhabitants.undo();
    expect(numbers.get("own:d.a")).toBe("9");
    expect(inhabitants.last.value).toBeUndefined();
    inhabitants.leave();
    expect(renewed).toHaveLength(1);
  });

  test("a copy on the device is written once for several steps, and at once when the dialog closes", async () => {
    const { renewed, all, inhabitants } = setUp();
    inhabitants.open("own:d");
    await inhabitants.put("own:d.a", "A", "6");
    expect(inhabitants.isUnwritten.value).toBe(true);
    await inhabitants.put("own:d.a", "A", "7");
    expect(renewed).toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(renewed).toEqual(["own:d"]);
    expect(inhabitants.isUnwritten.value).toBe(false);
    await inhabitants.put("own:d.a", "A", "8");
    inhabitants.leave();
    expect(renewed).toEqual(["own:d", "own:d"]);
    vi.advanceTimersByTime(5000);
    expect(renewed).toHaveLength(2);
    all.value = [];
    inhabitants.open("own:d");
    await inhabitants.put("own:d.a", "A", "9");
    expect(inhabitants.isUnwritten.value).toBe(false); // there is no copy
  });
});
