import { describe, expect, test } from "vitest";
import type { Directory } from "../../src/model/directory.ts";
import { duplicatesOf } from "../../src/worker/duplicates.ts";
import { buildDirectory, type PlainRow } from "../support/build-directory.ts";

const watch = () => ({ signal: new AbortController().signal, onProgress: () => {} });
const look = async (mine: Directory, beside: readonly Directory[] = [], sheltered: readonly number[] = []) =>
  (await duplicatesOf({ directory: mine, sheltered: new Set(sheltered) }, beside, watch()))!;

const row = (id: string, more: Partial<PlainRow> = {}): PlainRow => ({
  id,
  name: "Forno Solidale",
  street: "Via Esempio 3",
  locality: "Bologna",
  latitude: 44.4938,
  longitude: 11.3387,
  website: "https://forno.example/",
  ...more,
});

describe("what may be one initiative, as it is told", () => {
  test("both sides have their lines and facts, the one beside its directory", async () => {
    const { pairs, counts } = await look(buildDirectory("mine", [row("mine:1")]), [
      buildDirectory("other", [
        row("other:0", { name: "Elsewhere", website: "https://e.example", latitude: 1 }),
        row("other:1"),
      ]),
    ]);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({
      one: { line: 2, name: "Forno Solidale" },
      other: { line: 3, directory: "Title of other" },
    });
    expect(pairs[0]?.one).not.toHaveProperty("directory");
    expect(pairs[0]?.one.facts).toContainEqual(["street", "Via Esempio 3"]);
    expect(counts).toEqual([{ directory: "Title of other", all: 1, sure: 1 }]);
  });

  test("the key of a pair is the same when other rows have gone", async () => {
    const pair = [row("a:1"), row("a:2")];
    const all = buildDirectory("a", [
      ...pair,
      row("a:3", { name: "Circolo", website: "https://c.example", latitude: 2 }),
    ]);
    const [before] = (await look(all)).pairs;
    const [after] = (await look(buildDirectory("b", pair))).pairs;
    expect(after?.key).toBe(before?.key);
  });

  test("a pair is told from that with another directory of the same title", async () => {
    const beside = ["one", "two"].map((id) => {
      const directory = buildDirectory(id, [row(`${id}:1`)]);
      return { ...directory, source: { ...directory.source, title: "Members" } };
    });
    const { pairs } = await look(buildDirectory("mine", [row("mine:1", { name: "Il Forno Solidale" })]), beside);
    expect(new Set(pairs.map(({ key }) => key)).size).toBe(2);
  });

  test("the print of a pair is the same in another edition, from either side, and not that of a namesake elsewhere", async () => {
    const other = buildDirectory("other", [row("other:9", { name: "Il Forno Solidale" })]);
    const printOf = async (mine: Directory, beside: Directory) => (await look(mine, [beside])).pairs[0]!.print;
    const first = await printOf(buildDirectory("mine-2024", [row("mine-2024:1")]), other);
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    const later = [row("mine-2025:7", { name: "Elsewhere", website: "", latitude: 1 }), row("mine-2025:1")];
    expect(await printOf(buildDirectory("mine-2025", later), other)).toBe(first);
    expect(await printOf(other, buildDirectory("mine-2025", later))).toBe(first);
    expect(await printOf(buildDirectory("mine-2024", [row("mine-2024:2")]), other)).not.toBe(first);
    const made = (latitude: number) => ({
      ...buildDirectory("made", [row("made:~1", { latitude })]),
      hasMadeIds: true as const,
    });
    expect(await printOf(made(44.4938), other)).not.toBe(await printOf(made(44.4939), other));
  });

  test("pairs that were decided with a directory beside are told as such", async () => {
    const beside = [buildDirectory("other", [row("other:1", { name: "Il Forno Solidale" })])];
    const mine = { directory: buildDirectory("mine", [row("mine:1")]), sheltered: new Set<number>() };
    const [pair] = (await duplicatesOf(mine, beside, watch()))!.pairs;
    const judged = new Set([pair!.print]);
    expect((await duplicatesOf(mine, beside, { ...watch(), judged }))?.pairs).toEqual([{ ...pair, isJudged: true }]);
  });

  test("P8 of a sheltered row, and of what stands beside it, no place is told", async () => {
    const mine = buildDirectory("mine", [row("mine:1")]);
    const beside = buildDirectory("other", [row("other:1", { name: "Il Forno Solidale" })]);
    const hidden = (await look(mine, [beside], [0])).pairs;
    const blurred = (await look(beside, [buildDirectory("b", [row("b:1", { locationMethod: "generalised" })])])).pairs;
    const open = { ...beside, sheltered: new Set([0]) };
    const known = (await look(mine, [open])).pairs;
    for (const pairs of [hidden, blurred, known]) {
      expect(pairs).toHaveLength(1);
      expect(JSON.stringify(pairs)).not.toMatch(/Via Esempio|Bologna|metres|44\./);
    }
  });

  test("a directory that is open already, row for row, is no double of itself", async () => {
    const again = () => buildDirectory("same", [row("same:1")]);
    expect((await look(again(), [again()])).counts).toEqual([]);
  });

  test("an older edition that the reader brought is for an update, not for duplicates", async () => {
    const edition = (name: string) => ({
      ...buildDirectory("coops", [row("coops:1", { name }), row("coops:2", { name: "Circolo", latitude: 2 })]),
      brought: true,
    });
    expect((await look(edition("Il Forno Solidale"), [edition("Forno Solidale")])).counts).toEqual([]);
  });

  test("whoever cancels has no answer", async () => {
    const controller = new AbortController();
    controller.abort();
    const many = buildDirectory("many", [row("many:1"), row("many:2")]);
    const looked = { directory: many, sheltered: new Set<number>() };
    expect(await duplicatesOf(looked, [], { signal: controller.signal, onProgress: () => {} })).toBeUndefined();
  });
});
