import { describe, expect, test } from "vitest";
import type { FoundDuplicates, ShownDuplicate } from "../../src/model/duplicates.ts";
import type { ImportChoices, Preview } from "../../src/model/import.ts";
import { createDuplicates } from "../../src/state/duplicates.ts";
import { createImports, differentIn } from "../../src/state/imports.ts";
import { createNotices } from "../../src/state/notices.ts";
import { fakeClient, settle } from "./fake-client.ts";

const side = (line: number, name: string, directory?: string) => ({
  line,
  name,
  facts: [],
  ...(directory !== undefined && { directory }),
});
const pair = (one: number, other: number, score: number, directory?: string): ShownDuplicate => ({
  key: `${one} ${directory ?? ""} ${other}`,
  print: `print of ${one} and ${other}`,
  one: side(one, `Row ${one}`),
  other: side(other, `Row ${other}`, directory),
  score,
  reasons: [],
});
const PAIRS = [pair(2, 3, 0.99), pair(3, 4, 0.97), pair(5, 9, 0.96, "Open"), pair(6, 7, 0.6)];

/** A worker that finds all pairs of which no row was left out, as the real one does. */
function setUp(pairs: readonly ShownDuplicate[] = PAIRS) {
  let checks = 0;
  let read: ImportChoices = {};
  const signals: AbortSignal[] = [];
  const client = fakeClient({
    inspect: async () => ({ ok: true, value: { columns: [] } as unknown as Preview }),
    check: async ({ choices }) => {
      read = choices;
      return { ok: true, value: { check: ++checks } as never };
    },
    discard: async () => undefined,
    duplicates: async (_, signal) => {
      signals.push(signal!);
      const lines = new Set(read.duplicates?.leaveOut.map(({ line }) => line));
      const left = pairs.filter(
        ({ one, other }) => !lines.has(one.line) && (other.directory !== undefined || !lines.has(other.line)),
      );
      return { pairs: left, counts: [{ all: left.length, sure: 0 }], crowded: 0 } satisfies FoundDuplicates;
    },
  });
  const imports = createImports(client, createNotices(), () => {});
  const duplicates = createDuplicates(client, imports);
  const decided = () => duplicates.pairs.value.map(({ key, decision }) => `${key}: ${decision}`);
  const checked = () => client.calls.filter(({ job }) => job === "check").length;
  return { client, imports, duplicates, decided, checked, signals, read: () => read };
}

async function opened(pairs?: readonly ShownDuplicate[]) {
  const all = setUp(pairs);
  all.imports.add([new File(["name\na\n"], "a.csv")]);
  await settle();
  await settle();
  return all;
}

describe("records that may be one initiative", () => {
  test("are looked for after the report, and stay both without a word", async () => {
    const { duplicates, decided, read } = await opened();
    expect(duplicates.search.value).toEqual({ at: "found" });
    expect(decided()).toEqual(PAIRS.map(({ key }) => `${key}: open`));
    expect(duplicates.open.value).toBe(4);
    expect(read().duplicates).toBeUndefined();
  });

  test("a row that is left out is named with the record that stays, and the file is read again without it", async () => {
    const { duplicates, decided, read, checked } = await opened();
    duplicates.leaveOut(PAIRS[2]!, "one");
    await settle();
    await settle();
    expect(checked()).toBe(2);
    expect(read().duplicates?.leaveOut).toEqual([
      { key: PAIRS[2]!.key, line: 5, name: "row 5", stays: "Row 9 (Open 9)" },
    ]);
    expect(decided()[2]).toBe(`${PAIRS[2]!.key}: left-out`);
    expect(duplicates.open.value).toBe(3);
  });

  test("what is decided of a row answers its other pairs as well", async () => {
    const { duplicates, decided } = await opened();
    duplicates.leaveOut(PAIRS[0]!, "other");
    expect(decided()).not.toContain(`${PAIRS[1]!.key}: open`);
    expect(duplicates.open.value).toBe(2);
  });

  test("a decision can be taken back, and the pair is open where it was", async () => {
    const { duplicates, decided, read } = await opened();
    duplicates.leaveOut(PAIRS[0]!, "one");
    await settle();
    await settle();
    duplicates.takeBack(PAIRS[0]!);
    expect(decided()[0]).toBe(`${PAIRS[0]!.key}: open`);
    await settle();
    await settle();
    expect(read().duplicates?.leaveOut).toEqual([]);
    expect(decided()).toHaveLength(4);
  });

  test("that two are different is kept without reading again, and with other decisions of the file", async () => {
    const { duplicates, imports, decided, checked } = await opened();
    duplicates.keepBoth(PAIRS[3]!);
    expect(checked()).toBe(1);
    expect(decided()[3]).toBe(`${PAIRS[3]!.key}: different`);
    expect(differentIn(imports.choices.value)).toEqual({ different: [PAIRS[3]!.key, PAIRS[3]!.print] });
    imports.choose({ delimiter: ";" });
    await settle();
    await settle();
    expect(decided()[3]).toBe(`${PAIRS[3]!.key}: different`);
    expect(duplicates.open.value).toBe(3);
  });

  test("what was decided with an open directory, or by a recipe, is not asked again, and can be decided anew", async () => {
    const [judged, ofRecipe] = [{ ...PAIRS[2]!, isJudged: true } as const, PAIRS[3]!];
    const { duplicates, imports, decided, read } = await opened([PAIRS[0]!, judged, ofRecipe]);
    imports.choose({ duplicates: { leaveOut: [], different: [ofRecipe.print] } });
    await settle();
    await settle();
    expect(decided().slice(1)).toEqual([`${judged.key}: different`, `${ofRecipe.key}: different`]);
    expect(duplicates.open.value).toBe(1);
    duplicates.takeBack(judged);
    duplicates.takeBack(ofRecipe);
    expect(duplicates.open.value).toBe(3);
    duplicates.keepBoth(judged);
    expect(read().duplicates?.leaveOut).toEqual([]);
    expect(imports.choices.value.duplicates?.different).toEqual([judged.key, judged.print]);
    expect(duplicates.open.value).toBe(2);
  });

  test("of all that are as good as certain one row each goes, and one of each initiative always stays", async () => {
    const { duplicates, read } = await opened();
    expect(duplicates.sure.value).toHaveLength(3);
    duplicates.leaveOutAll(duplicates.sure.value);
    await settle();
    await settle();
    expect(read().duplicates?.leaveOut.map(({ line }) => line)).toEqual([3, 5]);
  });

  test("what stays for another row does not go in the same breath, whichever pair comes first", async () => {
    const { duplicates, read, decided } = await opened([pair(3, 4, 0.99), pair(2, 3, 0.97)]);
    duplicates.leaveOutAll(duplicates.sure.value);
    await settle();
    await settle();
    expect(read().duplicates?.leaveOut.map(({ line }) => line)).toEqual([4]);
    expect(decided()).toEqual(["3  4: left-out", "2  3: open"]);
  });

  test("lines of another sheet are other rows: decisions do not follow there, nor to the next file", async () => {
    const { imports, duplicates, read, decided } = await opened();
    duplicates.leaveOut(PAIRS[0]!, "one");
    await settle();
    await settle();
    imports.choose({ sheet: "Second" });
    await settle();
    await settle();
    expect(read().duplicates).toBeUndefined();
    expect(decided()).toEqual(PAIRS.map(({ key }) => `${key}: open`));
    imports.leave();
    expect(duplicates.pairs.value).toEqual([]);
    expect(duplicates.search.value).toEqual({ at: "none" });
  });

  test("whoever leaves, or reads again, ends the search", async () => {
    const { imports, duplicates, signals } = setUp();
    imports.add([new File(["name\na\n"], "a.csv")]);
    while (signals.length === 0) await Promise.resolve();
    imports.choose({ delimiter: ";" });
    expect(signals[0]?.aborted).toBe(true);
    await settle();
    await settle();
    duplicates.stop();
    expect(duplicates.search.value).toEqual({ at: "none" });
  });
});
