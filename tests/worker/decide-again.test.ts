import { beforeEach, expect, test } from "vitest";
import type { ImportChoices } from "../../src/model/import.ts";
import { createImports, type Imports } from "../../src/worker/imports.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";

const watch = { signal: new AbortController().signal, onProgress: () => {} };
const TEXT = "name,kind\nAlba,Dorfkrug\nBora,Verein\n";
const decided = (term: string): ImportChoices => ({ values: { kinds: { dorfkrug: [term] } } });

let imports: Imports;
let reads: number;
const file = {
  get file() {
    const given = new File([TEXT], "m.csv");
    const slice = given.slice.bind(given);
    given.slice = (...part) => {
      reads++;
      return slice(...part);
    };
    return given;
  },
};
async function check(choices: ImportChoices, again?: number) {
  const checked = await imports.check(file.file, choices, watch, again);
  if (!checked.ok) throw new Error(checked.error.code);
  const kind = checked.value.words[0]!.words.find(({ word }) => word === "Dorfkrug")!;
  return { check: checked.value.check, terms: kind.terms };
}
beforeEach(() => {
  imports = createImports(async () => taxonomy);
  reads = 0;
});

test("a decision on words does not read the file again, whichever check of it came last", async () => {
  const first = await check({});
  const before = reads;
  expect(before).toBeGreaterThan(0);
  const second = await check(decided("association"), first.check);
  expect(second.terms).toEqual(["association"]);
  const third = await check(decided("community-cooperative"), first.check);
  expect(reads).toBe(before);
  expect(imports.takeApart(third.check, {}, () => false).recipe).toMatchObject({
    values: { kinds: { dorfkrug: ["community-cooperative"] } },
  });
});

test("other choices, other files and checks that were given up read the file", async () => {
  const first = await check({});
  const before = reads;
  const other = await check({ ...decided("association"), headerLine: 1 }, first.check);
  expect(reads).toBeGreaterThan(before);
  const after = reads;
  expect((await check(decided("association"), first.check)).terms).toEqual(["association"]);
  expect(reads).toBeGreaterThan(after);
  imports.discard(other.check);
  const discarded = await check({});
  imports.discard(discarded.check);
  const last = reads;
  await check(decided("association"), discarded.check);
  expect(reads).toBeGreaterThan(last);
});

test("I13 an import that was decided about ahead, as it is, is decided about as any other", async () => {
  const large = new File([`${TEXT}${"Cima,Dorfkrug\n".repeat(10_000)}`], "m.csv");
  const decidedAfter = async (isWarmed: boolean) => {
    const all = createImports(async () => taxonomy);
    const first = await all.check(large, {}, watch);
    if (!first.ok) throw new Error(first.error.code);
    const before = JSON.stringify([...all.accountOf(first.value.check).issues()]);
    if (isWarmed) all.warm();
    expect(JSON.stringify([...all.accountOf(first.value.check).issues()])).toBe(before);
    const second = await all.check(large, decided("association"), watch, first.value.check);
    if (!second.ok) throw new Error(second.error.code);
    return { ...second.value, issues: [...all.accountOf(second.value.check).issues()] };
  };
  expect(await decidedAfter(true)).toEqual(await decidedAfter(false));
});
