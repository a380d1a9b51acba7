import { beforeEach, describe, expect, test } from "vitest";
import type { OpenDirectory } from "../../src/worker/holding.ts";
import { createImports, type Imports } from "../../src/worker/imports.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";

const watch = { signal: new AbortController().signal, onProgress: () => {} };

describe("I13 the same file a second time", () => {
  let imports: Imports;
  let open: OpenDirectory[];
  /** Brings a file as the page does, and says under which id it is open and whether it was before. */
  const bring = async (name: string, csv: string) => {
    const checked = await imports.check(new File([csv], name), {}, watch);
    if (!checked.ok) throw new Error(`${name} was refused: ${checked.error.code}`);
    const { taken, again } = imports.take(checked.value.check, {}, open);
    if (!again) open.push(taken);
    return { id: taken.directory.source.id, again };
  };
  beforeEach(() => {
    imports = createImports(async () => taxonomy);
    open = [];
  });
  const first = "id,name,member of\n1,Alba,Rete\n2,Bora,m:1\n";
  const second = "id,name,member of\n1,Alba,Rete\n2,Cima,m:1\n";

  test("changes nothing, also when another file of its name came between", async () => {
    expect(await bring("m.csv", first)).toEqual({ id: "m", again: false });
    expect(await bring("m.csv", second)).toEqual({ id: "m-2", again: false });
    expect(await bring("m.csv", second)).toEqual({ id: "m-2", again: true });
    expect(await bring("m.csv", first)).toEqual({ id: "m", again: true });
  });

  test("changes nothing under another name, whether it has identifiers or not", async () => {
    expect(await bring("m.csv", first)).toEqual({ id: "m", again: false });
    expect(await bring("copy of m.csv", first)).toEqual({ id: "m", again: true });
    expect(await bring("bare.csv", "name,town\nAlba,Roma\nBora,Roma\n")).toEqual({ id: "bare", again: false });
    expect(await bring("other.csv", "name,town\nAlba,Roma\nBora,Roma\n")).toEqual({ id: "bare", again: true });
  });

  test("is kept with what was decided of pairs since it was checked", async () => {
    const checked = await imports.check(new File([first], "m.csv"), {}, watch);
    if (!checked.ok) throw new Error(checked.error.code);
    const { check } = checked.value;
    imports.noteDifferent(check, ["\t2\talba\n\t3\tbora", "00ff00ff00ff00ff"]);
    expect(imports.recipeOf(check, {}).different).toEqual(["00ff00ff00ff00ff"]);
    expect(imports.take(check, {}, []).taken.recipe?.different).toEqual(["00ff00ff00ff00ff"]);
    expect(() => imports.noteDifferent(check, [])).toThrow(RangeError);
  });

  test("is read anew after it was given up, which a later check does not suffer from", async () => {
    const check = async (csv: string) => {
      const checked = await imports.check(new File([csv], "m.csv"), {}, watch);
      return checked.ok ? checked.value.check : -1;
    };
    const one = await check(first);
    expect(imports.waiting?.size).toBe(2);
    imports.discard(one);
    expect(imports.waiting).toBeUndefined();
    expect(() => imports.accountOf(one)).toThrow(RangeError);
    const two = await check(first);
    imports.discard(one);
    expect(imports.take(two, {}, open).again).toBe(false);
  });

  test("is another file when one cell differs, be it the identifier alone", async () => {
    await bring("m.csv", first);
    expect(await bring("n.csv", first.replace("2,Bora", "3,Bora"))).toEqual({ id: "n", again: false });
    expect(await bring("o.csv", first.replace("Rete", "Red"))).toEqual({ id: "o", again: false });
  });
});
