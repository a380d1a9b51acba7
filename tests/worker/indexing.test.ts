import { describe, expect, test, vi } from "vitest";
import { generateCsv } from "../../scripts/bench/generate.ts";
import { diskShipped } from "../../scripts/disk-shipped.ts";
import { searchIndexOf } from "../../src/filter/search-index.ts";
import type { Question } from "../../src/model/question.ts";
import { WHOLE_WORLD } from "../../src/model/viewport.ts";
import { createDesk, type Desk, type JobContext } from "../../src/worker/desk.ts";
import { createHolding } from "../../src/worker/holding.ts";
import { createIndexing } from "../../src/worker/indexing.ts";
import type { AnyProgress } from "../../src/worker/jobs.ts";
import { buildDirectory } from "../support/build-directory.ts";

const context: JobContext<AnyProgress> = { signal: new AbortController().signal, onProgress: () => {} };
const question = (text: string): Question => ({
  query: { text },
  hidden: [],
  viewport: { bounds: WHOLE_WORLD, zoom: 1 },
  order: { by: "name" },
  listFrom: 0,
  listLength: 1,
});
const turn = () => new Promise((resolve) => setTimeout(resolve));

const directory = (id: string, rows: number) =>
  buildDirectory(
    id,
    Array.from({ length: rows }, (_, row) => ({ id: `${id}:${row}`, name: `${id} word${row % 10} ${row}` })),
  );
const opened = (id: string, rows: number) => ({ directory: directory(id, rows), account: undefined });
/** Builds on if it is not. */
const isBuilt = (each: ReturnType<typeof opened>) => !searchIndexOf(each.directory.searchText).build();

describe("building what is searched in slices", () => {
  test("stops after some milliseconds, and goes on until every row was read once", async () => {
    const { directory } = opened("a", 1000);
    const { own } = directory.searchText;
    const read: number[] = [];
    let [inOneGo, most] = [0, 0];
    const slow = {
      ...own,
      part(from: number, to: number) {
        for (const end = performance.now() + 3; performance.now() < end; );
        if (inOneGo++ === 0) queueMicrotask(() => (inOneGo = 0));
        most = Math.max(most, inOneGo);
        for (let row = from; row < to; row++) read.push(row);
        return own.part(from, to);
      },
    };
    const open = [{ directory: { ...directory, searchText: { own: slow, shared: [] } }, account: undefined }];
    createIndexing(() => open).begin();
    for (let turns = 0; turns < 500 && read.length < 1000; turns++) await turn();
    expect(read).toEqual(Array.from({ length: 1000 }, (_, row) => row));
    expect(most).toBeLessThanOrEqual(3); // of 3 ms each
  });

  test("begins again for a directory that comes later", async () => {
    const open = [opened("a", 100)];
    const { begin } = createIndexing(() => open);
    const settle = async () => {
      begin();
      for (let turns = 0; turns < 20; turns++) await turn();
    };
    await settle();
    open.push(opened("b", 100));
    await settle();
    expect(open.map(isBuilt)).toEqual([true, true]);
  });

  test("stands still beside other work, and goes on from where it was", async () => {
    const open = [opened("a", 20_000)];
    const read = vi.spyOn(open[0]!.directory.searchText.own, "part");
    const index = createIndexing(() => open);
    let end = () => {};
    const work = new Promise<void>((resolve) => (end = resolve));
    const settle = async () => {
      for (let turns = 0; turns < 20; turns++) await turn();
    };
    index.standStill(work);
    index.begin();
    await settle();
    expect(read).not.toHaveBeenCalled();
    end();
    await vi.waitFor(() => expect(read.mock.calls.at(-1)?.[1]).toBe(20_000));
  });

  test("gives the same rows whenever a directory comes or goes", async () => {
    const holding = createHolding(() => {});
    const { begin } = createIndexing(() => holding.open);
    const count = (text: string) => holding.filter.select({ text }, []).selection.count;
    const [a, b, c] = [opened("a", 5000), opened("b", 3000), opened("c", 7000)];
    holding.add(a, b);
    begin();
    await turn();
    expect([count("word7"), count("b word7"), count("rd7")]).toEqual([800, 300, 800]);
    holding.add(c);
    begin();
    await turn();
    const removed = holding.remove("a");
    await turn();
    expect([count("word7"), count("c 6999"), count("a 1")]).toEqual([1000, 1, 0]);
    holding.add(removed!);
    expect([count("word7"), count("a word7"), count("word7 4997")]).toEqual([1500, 500, 2]);
  });
});

describe("at the desk", () => {
  const openDesk = (): Promise<Desk> =>
    new Promise((resolve, reject) => {
      let editions = 0;
      const desk = createDesk(diskShipped("data"), {
        onEdition: () => {
          if (++editions === 3) resolve(desk); // opened, located, searchable
        },
      });
      Promise.resolve(desk.open({ language: "en" }, context)).catch(reject);
    });

  test("a search finds as many before the index is built as after, with a directory brought and without", async () => {
    const [quick, patient] = [await openDesk(), await openDesk()];
    const total = async (desk: Desk, text: string) => (await desk.ask(question(text), context)).total;
    const settle = async () => {
      await patient.ask(question(""), context);
      for (let turns = 0; turns < 100; turns++) await turn();
    };
    const texts = ["coop", "hack berlin", "協同", "e", "coopérative légumes", "nothinghasthis"];
    const totals = async (desk: Desk) => {
      const found: number[] = [];
      for (const text of texts) found.push(await total(desk, text));
      return found;
    };
    await settle();
    const before = await totals(patient);
    expect(await totals(quick)).toEqual(before);

    const file = new File([...generateCsv({ rows: 3000 })], "generated.csv");
    for (const desk of [quick, patient]) {
      const checked = await desk.check({ file, choices: {} }, context);
      if (!checked.ok) throw new Error(checked.error.code);
      await desk.keep({ check: checked.value.check, source: {} }, context);
    }
    const after = await totals(quick);
    await settle();
    expect(await totals(patient)).toEqual(after);
    expect(after[0]).toBeGreaterThan(before[0]!);
    expect(after[4]).toBeGreaterThan(0);

    for (const desk of [quick, patient]) await desk.remove({ directory: "generated" }, context);
    expect(await totals(quick)).toEqual(before);
    expect(await totals(patient)).toEqual(before);
  });
});
