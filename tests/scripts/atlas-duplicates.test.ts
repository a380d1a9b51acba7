import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { callAtlas } from "./call-atlas.ts";

const doubles = join(import.meta.dirname, "fixtures/atlas/doubles.csv");
const partners = join(import.meta.dirname, "fixtures/atlas/partners.csv");

describe("duplicates", () => {
  test("C1 --help says how it is used", async () => {
    const { exitCode, output } = await callAtlas(["duplicates", "--help"]);
    expect(exitCode).toBe(0);
    expect(output).toContain("Usage: npm run -s atlas -- duplicates FILE…");
  });

  test("prints pairs with score, reasons and both lines, the likeliest first", async () => {
    const { exitCode, output } = await callAtlas(["duplicates", doubles]);
    expect(exitCode).toBe(0);
    expect(output.replace(/^.*doubles/, "doubles")).toMatchInlineSnapshot(`
      "doubles.csv: 2 pairs in this file
        99% alike: the same name, only these two have a page on forno.example, 10 m apart, and the same address
          line 2: Forno Solidale
          line 3: Il Forno Solidale
        94% alike: the same name and 16 m apart
          line 4: Épicerie Sociale du Marché
          line 5: EPICERIE SOCIALE DU MARCHE
      "
    `);
  });

  test("each file is looked at beside those before it, and --least leaves the weaker out but counts them", async () => {
    const { output } = await callAtlas(["duplicates", doubles, partners, "--least", "0.95", "--json"]);
    const { files } = JSON.parse(output);
    expect(files.map(({ counts }: { counts: unknown }) => counts)).toEqual([
      [{ all: 2, sure: 1 }],
      [{ directory: "doubles", all: 1, sure: 1 }],
    ]);
    expect(files[1].pairs).toMatchObject([
      {
        score: expect.any(Number),
        one: { line: 2, name: "COOPERATIVE NOVISSI" },
        other: { directory: "doubles", line: 6 },
      },
    ]);
    expect(files[0].pairs).toHaveLength(1);
  });

  test("pairs that a recipe says are two initiatives are neither told nor counted", async () => {
    const { output } = await callAtlas(["duplicates", doubles, partners, "--json"]);
    const pairs: { print: string }[] = JSON.parse(output).files.flatMap((file: { pairs: unknown[] }) => file.pairs);
    expect(new Set(pairs.map(({ print }) => print)).size).toBe(3);
    const folder = await mkdtemp(join(tmpdir(), "recipe-"));
    const path = join(folder, "recipe.json");
    const empty = { reading: {}, columns: [], someColumns: true, values: {}, constants: {}, source: {} };
    const head = { format: "solidarity-atlas-recipe", version: 1, madeWith: "1", file: { name: "a", format: "csv" } };
    const different = [pairs[1]!.print, pairs[2]!.print];
    await writeFile(path, JSON.stringify({ ...head, ...empty, different }));
    const again = await callAtlas(["duplicates", doubles, partners, "--recipe", path, "--json"]);
    await rm(folder, { recursive: true });
    const files: { counts: unknown; pairs: unknown[] }[] = JSON.parse(again.output).files;
    expect(files.map(({ counts }) => counts)).toEqual([[{ all: 1, sure: 1 }], []]);
    expect(files.map(({ pairs }) => pairs.length)).toEqual([1, 0]);
  });

  test("C3 a score that is none is refused, and so is a file that cannot be read", async () => {
    expect((await callAtlas(["duplicates", doubles, "--least", "90%"])).exitCode).toBe(2);
    expect((await callAtlas(["duplicates", "/nowhere.csv"])).exitCode).toBe(3);
  });
});
