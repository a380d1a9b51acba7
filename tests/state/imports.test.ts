import { describe, expect, test } from "vitest";
import type { DirectorySummary } from "../../src/model/answer.ts";
import type { Preview } from "../../src/model/import.ts";
import { printJson } from "../../src/model/print-json.ts";
import type { Report } from "../../src/model/report.ts";
import { createImports } from "../../src/state/imports.ts";
import { createNotices } from "../../src/state/notices.ts";
import type { Checked } from "../../src/worker/jobs.ts";
import { fakeClient, settle } from "./fake-client.ts";

const PREVIEW: Preview = {
  structure: {
    format: "csv",
    encoding: "utf-8",
    encodingGuessed: false,
    delimiter: ",",
    quote: '"',
    headerLine: 1,
    bytes: 9,
  },
  columns: [],
  rows: [],
};
const REPORT: Report = {
  file: "a.csv",
  read: 3,
  accepted: 2,
  repaired: 1,
  leftOut: 0,
  placed: 3,
  findings: [],
  unknownValues: [],
  personalColumns: [],
  masked: 0,
};
const SOURCE = { id: "a", title: "a", publisher: "somebody", licence: "unknown" };
const KEPT: DirectorySummary = { id: "a", source: SOURCE, brought: true, rows: 3, placed: 3, hasReport: true };
const checked = (check: number): Checked => ({
  check,
  preview: PREVIEW,
  report: REPORT,
  source: SOURCE,
  several: [],
  words: [],
});
const file = (name: string) => new File(["name\na\n"], name);

function setUp() {
  let checks = 0;
  const signals: AbortSignal[] = [];
  const client = fakeClient({
    inspect: async () => ({ ok: true, value: PREVIEW }),
    check: async ({ file: { name }, choices: { values } }, signal, onProgress) => {
      signals.push(signal!);
      if (values?.countryCode) {
        onProgress!({ decided: checked(++checks) });
        await settle(); // rows are placed anew
      }
      return name.endsWith(".pdf") ? { ok: false, error: { code: "pdf" } } : { ok: true, value: checked(++checks) };
    },
    keep: async () => ({ ...KEPT, again: false }),
    discard: async () => undefined,
  });
  const kept: [string, boolean][] = [];
  const notices = createNotices();
  const imports = createImports(client, notices, ({ id }, isLast) => kept.push([id, isLast()]));
  return { client, imports, notices, kept, signals };
}

test("assessments are read after the files that wait behind them, whatever they are called", async () => {
  const order: string[] = [];
  const client = fakeClient({
    inspect: async ({ file: { name } }) => ({
      ok: true,
      value: { ...PREVIEW, ...(name.includes("score") && { isOfAssessments: true as const }) },
    }),
    check: async ({ file: { name } }) => {
      order.push(name);
      return { ok: true, value: checked(order.length) };
    },
    discard: async () => undefined,
  });
  const imports = createImports(client, createNotices(), () => undefined);
  imports.add(["a-scores.csv", "b.csv", "more-scores.csv", "assessments.csv", "c.csv"].map(file));
  for (let at = 0; at < 5; at++) {
    await settle();
    imports.leave();
  }
  expect(order).toEqual(["b.csv", "c.csv", "assessments.csv", "a-scores.csv", "more-scores.csv"]);
});

describe("adding a directory", () => {
  test("U2 goes from choosing to checking to keeping, and nothing is kept before", async () => {
    const { client, imports, notices, kept } = setUp();
    imports.add([file("a.csv")]);
    expect(imports.stage.value.at).toBe("read");
    await settle();
    expect(imports.stage.value.at).toBe("check");
    expect(client.calls.some(({ job }) => job === "keep")).toBe(false);
    imports.describe({ title: "Better title" });
    const keeping = imports.keep();
    imports.leave(); // it is too late for that
    await Promise.all([keeping, imports.keep()]);
    expect(client.calls.filter(({ job }) => job === "keep")).toHaveLength(1);
    expect(client.calls.at(-1)).toEqual({ job: "keep", input: { check: 1, source: { title: "Better title" } } });
    expect(kept).toEqual([["a", true]]);
    expect(notices.shown.value?.kind).toBe("kept");
    expect(imports.stage.value.at).toBe("choose");
  });

  test("nothing is decided of a file while it is kept, and another one that comes then is read after it", async () => {
    const { client, imports, kept } = setUp();
    imports.add([file("a.csv")]);
    await settle();
    const keeping = imports.keep();
    imports.choose({ delimiter: ";" });
    expect(imports.stage.value.at).toBe("keep");
    imports.add([file("b.csv")]);
    await keeping;
    expect(kept).toEqual([["a", false]]);
    expect(client.calls.filter(({ job }) => job === "check")).toHaveLength(2);
    await settle();
    expect(imports.stage.value).toMatchObject({ at: "check", file: { name: "b.csv" }, checked: { check: 2 } });
  });

  test("a file that comes after a check was left while it was kept stays in sight", async () => {
    const { imports, kept } = setUp();
    imports.add([file("a.csv")]);
    await settle();
    const keeping = imports.keep();
    imports.abandon();
    imports.add([file("b.csv")]);
    await keeping;
    await settle();
    expect(kept).toEqual([["a", false]]);
    expect(imports.stage.value).toMatchObject({ at: "check", file: { name: "b.csv" } });
  });

  test("a choice reads the file again, and the check before it stays in sight meanwhile", async () => {
    const { client, imports, signals } = setUp();
    imports.add([file("a.csv")]);
    await settle();
    imports.choose({ delimiter: ";" });
    expect(imports.stage.value).toMatchObject({ at: "check", isReadingAgain: true, checked: { check: 1 } });
    expect(signals[0]!.aborted).toBe(true);
    await imports.keep();
    expect(client.calls.some(({ job }) => job === "keep")).toBe(false); // not while it is being read
    await settle();
    expect(imports.stage.value).toMatchObject({ at: "check", isReadingAgain: false, checked: { check: 2 } });
    imports.choose({ encoding: "utf-16le" });
    await settle();
    expect(client.calls.at(-1)?.input).toMatchObject({ choices: { delimiter: ";", encoding: "utf-16le" } });
  });

  test("what is decided on countries is shown while rows are placed anew; it is kept when they are", async () => {
    const { client, imports } = setUp();
    imports.add([file("a.csv")]);
    await settle();
    imports.decide("countryCode", [["ruritania", ["IT"]]]);
    await Promise.resolve();
    expect(imports.stage.value).toMatchObject({ isReadingAgain: true, isPlacing: true, checked: { check: 2 } });
    await imports.keep();
    expect(client.calls.some(({ job }) => job === "keep")).toBe(false);
    imports.decide("kinds", [["x", ["association"]]]); // meanwhile, from what is shown
    expect(client.calls.at(-1)?.input).toMatchObject({ again: 2 });
    await settle();
    await settle();
    await settle();
    expect(imports.stage.value).toEqual({
      at: "check",
      file: expect.any(File),
      isReadingAgain: false,
      checked: checked(5),
    });
  });

  test("several files come one after another, each with choices of its own", async () => {
    const { imports, kept } = setUp();
    imports.add([file("a.csv"), file("b.pdf"), file("c.csv")]);
    await settle();
    imports.choose({ delimiter: ";" });
    await settle();
    await imports.keep();
    await settle();
    expect(kept).toEqual([["a", false]]);
    expect(imports.choices.value).toEqual({});
    expect(imports.stage.value).toMatchObject({ at: "refused", refusal: { code: "pdf" } });
    imports.leave();
    await settle();
    expect(imports.stage.value).toMatchObject({ at: "check", file: { name: "c.csv" } });
    expect(imports.waiting.value).toEqual([]);
  });

  test("what was checked and is not kept is given up, once", async () => {
    const { client, imports } = setUp();
    const discarded = () => client.calls.filter(({ job }) => job === "discard").map(({ input }) => input);
    imports.add([file("a.csv"), file("b.csv"), file("c.csv")]);
    await settle();
    imports.leave();
    await settle();
    expect(discarded()).toEqual([{ check: 1 }]);
    await imports.keep();
    await settle();
    expect(discarded()).toHaveLength(1); // what is kept is not given up
    imports.abandon();
    expect(discarded()).toEqual([{ check: 1 }, { check: 3 }]);
    expect(imports.stage.value).toEqual({ at: "choose" });
  });

  test("cancelling stops the reading and leaves nothing behind; files that waited are named", async () => {
    const { imports, notices, signals } = setUp();
    imports.add([file("a.csv")]);
    imports.cancel();
    await settle();
    expect(imports.stage.value).toEqual({ at: "choose" });
    expect(signals.every(({ aborted }) => aborted)).toBe(true);
    imports.abandon();
    expect(notices.shown.value).toBeUndefined();
    imports.add([file("a.csv"), file("c.csv"), file("d.csv")]);
    imports.abandon();
    await settle();
    expect(notices.shown.value).toEqual({ kind: "not-read", names: ["c.csv", "d.csv"] });
    expect(imports.stage.value).toEqual({ at: "choose" });
    expect(imports.waiting.value).toEqual([]);
  });

  test("a fault of ours is told as one, and the next file can be chosen", async () => {
    const client = fakeClient({ inspect: async () => Promise.reject(new Error("broken")) });
    const notices = createNotices();
    const imports = createImports(client, notices, () => {});
    imports.add([file("a.csv")]);
    await settle();
    expect(notices.shown.value).toEqual({ kind: "failed", what: "import" });
    expect(imports.stage.value).toEqual({ at: "choose" });
  });
});

const RECIPE = printJson({
  format: "solidarity-atlas-recipe",
  version: 1,
  madeWith: "0.1.0",
  file: { name: "last-year.csv", format: "csv" },
  reading: { delimiter: ";" },
  columns: [{ header: "name", target: { as: "field", field: "name" } }],
  values: { kinds: { dorfkrug: ["association"], laden: "theirs" } },
  constants: { countryCode: "AT" },
  source: { title: "Members" },
});
const recipe = (text = RECIPE) => new File([text], "recipe.json");
/** Files that may be recipes are looked into, which takes some turns. */
const looked = async () => {
  for (let turn = 0; turn < 20; turn++) await settle();
};

describe("what is decided of words and of the whole file", () => {
  test("is read anew, word by word, and can be taken back", async () => {
    const { client, imports } = setUp();
    imports.add([file("a.csv")]);
    await settle();
    imports.decide("kinds", [
      ["Dörfkrug ", ["association"]],
      ["Laden", "theirs"],
    ]);
    await settle();
    expect(client.calls.at(-1)?.input).toMatchObject({
      choices: { values: { kinds: { dorfkrug: ["association"], laden: "theirs" } } },
    });
    imports.decide("kinds", [["LADEN", undefined]]);
    imports.fill("countryCode", "AT");
    await settle();
    expect(imports.choices.value).toEqual({
      values: { kinds: { dorfkrug: ["association"] } },
      constants: { countryCode: "AT" },
    });
    imports.fill("countryCode", "");
    await settle();
    expect(imports.choices.value.constants).toEqual({});
    expect(client.calls.filter(({ job }) => job === "inspect")).toHaveLength(1); // only for what is read the first time
  });
});

describe("a recipe", () => {
  test("comes with the file, in any order, and is told by its content", async () => {
    for (const files of [
      [recipe(), file("a.csv")],
      [file("a.csv"), recipe()],
    ]) {
      const { client, imports } = setUp();
      imports.add(files);
      await looked();
      expect(imports.stage.value).toMatchObject({ at: "check", file: { name: "a.csv" } });
      expect(imports.waiting.value).toEqual([]);
      expect(client.calls.at(-1)?.input).toMatchObject({
        choices: { delimiter: ";", values: { kinds: { laden: "theirs" } }, constants: { countryCode: "AT" } },
      });
      await imports.keep();
      expect(client.calls.at(-1)).toMatchObject({ job: "keep", input: { source: { title: "Members" } } });
      expect(imports.recipe.value).toBeUndefined();
    }
  });

  test("waits for the file when it comes first, and holds for all that come together", async () => {
    const { client, imports } = setUp();
    imports.add([recipe()]);
    await looked();
    expect(imports.stage.value).toEqual({ at: "choose" });
    expect(imports.recipe.value?.file.name).toBe("last-year.csv");
    imports.add([file("a.csv"), file("b.csv")]);
    await looked();
    await imports.keep();
    await looked();
    expect(imports.stage.value).toMatchObject({ at: "check", file: { name: "b.csv" } });
    expect(client.calls.at(-1)?.input).toMatchObject({ choices: { delimiter: ";" } });
  });

  test("holds for another file of an archive, too", async () => {
    const { client, imports } = setUp();
    imports.add([recipe(), file("a.zip")]);
    await looked();
    imports.chooseMember("b.csv");
    await looked();
    expect(client.calls.at(-1)?.input).toMatchObject({
      choices: { member: "b.csv", delimiter: ";", constants: { countryCode: "AT" } },
    });
  });

  test("that comes while a file is looked at is applied to it, below what was decided by hand", async () => {
    const { imports } = setUp();
    imports.add([file("a.csv")]);
    await looked();
    imports.decide("kinds", [["Laden", ["association"]]]);
    await looked();
    imports.add([recipe()]);
    await looked();
    expect(imports.stage.value).toMatchObject({ at: "check", isReadingAgain: false, file: { name: "a.csv" } });
    expect(imports.choices.value.values).toEqual({ kinds: { dorfkrug: ["association"], laden: ["association"] } });
    imports.dropRecipe();
    await looked();
    expect(imports.choices.value).toEqual({});
    expect(imports.stage.value).toMatchObject({ at: "check", isReadingAgain: false });
  });

  test("of another version is refused with its reason, and what is being looked at stays", async () => {
    const other = RECIPE.replace('"version": 1', '"version": 7');
    const first = setUp().imports;
    first.add([recipe(other)]);
    await looked();
    expect(first.stage.value).toMatchObject({
      at: "refused",
      refusal: { code: "recipe-other-version", detail: "7" },
    });
    const second = setUp().imports;
    second.add([file("a.csv")]);
    await looked();
    second.add([recipe(other)]);
    await looked();
    expect(second.stage.value).toMatchObject({ at: "check" });
    expect(second.recipeFault.value?.code).toBe("recipe-other-version");
  });

  test("is none when it is data that happens to be JSON", async () => {
    const { imports } = setUp();
    imports.add([new File(['[{"name":"a"}]'], "a.json")]);
    await looked();
    expect(imports.stage.value).toMatchObject({ at: "check", file: { name: "a.json" } });
    expect(imports.recipe.value).toBeUndefined();
  });
});
