import { beforeEach, describe, expect, test } from "vitest";
import { CHANGE_SECTIONS, type ChangeSection, type RefusedKeys } from "../../src/model/changes.ts";
import { cellAt } from "../../src/model/column.ts";
import type { Directory } from "../../src/model/directory.ts";
import type { ImportChoices } from "../../src/model/import.ts";
import type { OpenDirectory } from "../../src/worker/holding.ts";
import { createImports, type Imports } from "../../src/worker/imports.ts";
import { taxonomy } from "../../src/worker/taxonomy.ts";
import { createUpdates, type Updates } from "../../src/worker/updates.ts";

const watch = { signal: new AbortController().signal, onProgress: () => {} };
const OLDER = "id,name,town,lat,lon\nA1,Alba,Bologna,44.5,11.3\nA2,Bora,Trieste,45.6,13.8\nA9,Cima,Trento,46.1,11.1\n";
const NEWER =
  "id,name,town,lat,lon\nA2,Bora,Trieste,45.9,13.8\nA1,Alba Nuova,Bologna,44.5,11.3\nA12,Duna,Nuoro,40.3,9.3\n";

const namesOf = ({ fields, size }: Directory) =>
  Array.from({ length: size }, (_, row) => cellAt(fields.get("name")!, row));

describe("a pending import", () => {
  let imports: Imports;
  let updates: Updates;
  let open: OpenDirectory[];
  const check = async (name: string, csv: string, choices: ImportChoices = {}) => {
    const checked = await imports.check(new File([csv], name), choices, watch);
    if (!checked.ok) throw new Error(`${name} was refused: ${checked.error.code}`);
    return checked.value.check;
  };
  const bring = async (name: string, csv: string, source = {}) => {
    const { taken } = imports.take(await check(name, csv), source, open);
    open.push(taken);
    return taken.directory.source.id;
  };
  beforeEach(() => {
    imports = createImports(async () => taxonomy);
    open = [];
    updates = createUpdates(imports, () => open);
  });

  test("is seen to be a newer edition by its identifiers, whatever the files are called", async () => {
    await bring("something.csv", "id,name\n7,Elsewhere\n8,Nowhere\n");
    const id = await bring("coops-2024.csv", OLDER);
    const editions = updates.editions({ check: await check("list.csv", NEWER) });
    expect(editions.map(({ directory, sign }) => [directory, sign])).toEqual([
      [id, "identifiers"],
      ["something", undefined],
    ]);
  });

  test("is seen by the name of its file without date and version, when entries are the same", async () => {
    const bare = (csv: string) => csv.replace(/^[^,]*,/gm, "");
    await bring("coops-2024-03.csv", bare(OLDER));
    const [found] = updates.editions({ check: await check("coops_v2 (1).csv", bare(NEWER)) });
    expect(found?.sign).toBe("name");
    const [other] = updates.editions({ check: await check("coops-2025.csv", "name\nElsewhere\nNowhere\n") });
    expect(other?.sign).toBeUndefined();
  });

  test("is not taken for an edition because both files number their rows", async () => {
    await bring("one.csv", "id,name\n1,Alba\n2,Bora\n3,Cima\n");
    const [found] = updates.editions({ check: await check("other.csv", "id,name\n1,Elce\n2,Faro\n3,Gelso\n") });
    expect(found?.sign).toBeUndefined();
  });

  test("takes the place of the older edition in part, under its id, with an account of both", async () => {
    const directory = await bring("coops-2024.csv", OLDER, { title: "Our coops", licence: "CC-BY-4.0" });
    const one = await check("coops-2025.csv", NEWER);
    expect(updates.compare({ check: one, directory }).counts).toEqual({
      added: 1,
      gone: 1,
      changed: 1,
      moved: 1,
      unchanged: 0,
    });
    const shown = updates.entries({ check: one, directory, section: "gone", text: "", from: 0, length: 10 });
    expect(shown).toMatchObject({ found: 1, entries: [{ name: "Cima", locality: "Trento" }] });
    const { taken, account } = updates.take(one, {}, { directory, refused: { gone: { all: true, except: [] } } });
    expect(namesOf(taken.directory)).toEqual(["Bora", "Alba Nuova", "Duna", "Cima"]);
    expect(taken.directory.source).toMatchObject({
      id: directory,
      title: "Our coops",
      licence: "CC-BY-4.0",
      file: "coops-2025.csv",
      rowsUsed: 4,
    });
    expect(cellAt(taken.directory.fields.get("id")!, 0)).toBe("coops-2024:A2");
    expect(account).toMatchObject({ title: "Our coops", refused: { gone: 1 } });
    expect(taken.account?.report.update).toEqual(account);
    expect(() => imports.accountOf(one)).toThrow(RangeError);
  });

  test("I13 keeps what was refused when the file is read with other decisions, and tells what is no change any more", async () => {
    const directory = await bring("coops-2024.csv", OLDER);
    const one = await check("coops-2025.csv", NEWER);
    const keys = new Map(
      CHANGE_SECTIONS.flatMap((section) =>
        updates
          .entries({ check: one, directory, section, text: "", from: 0, length: 10 })
          .entries.map(({ name, key }) => [`${section} ${name}`, key] as const),
      ),
    );
    const keyOf = (section: ChangeSection, name: string): string => keys.get(`${section} ${name}`)!;
    const refused: RefusedKeys = {
      added: { all: false, except: [keyOf("added", "Duna")] },
      moved: { all: false, except: [keyOf("moved", "Bora")] },
      changed: { all: false, except: [keyOf("changed", "Alba Nuova"), "gone by now"] },
    };
    const two = await check("coops-2025.csv", NEWER, { columns: { 2: { as: "extra" } } });
    const settled = updates.settle({ check: two, directory, refused });
    expect(settled.refused).toEqual({
      ...refused,
      changed: { all: false, except: [keyOf("changed", "Alba Nuova")] },
    });
    expect(settled.lost).toEqual([{ section: "changed", key: "gone by now" }]);
    const { taken, account } = updates.take(two, {}, { directory, refused: settled.refused });
    expect(account.refused).toEqual({ added: 1, gone: 0, changed: 1, moved: 1 });
    expect(namesOf(taken.directory)).toEqual(["Bora", "Alba"]);
  });

  test("P8 tells no place of an entry that was a refuge in the older edition, where it has no point, or stays of it", async () => {
    const refuge = (name: string, more: string) =>
      `id,name,town,street,lat,lon\nA1,Alba,Bologna,,44.5,11.3\nA2,${name},${more}\n`;
    const older = refuge("Frauenhaus Bora", "Trieste,,,").replace(
      "A1,Alba,Bologna",
      "A9,Cima,Trento,,46.1,11.1\nA1,Alba,Bologna",
    );
    const directory = await bring("coops-2024.csv", older);
    const secret = refuge("Bora", "Trieste,Via Esempio 3,45.6,13.8");
    const one = await check("coops-2025.csv", secret);
    const entries = (["changed", "moved"] as const).flatMap(
      (section) => updates.entries({ check: one, directory, section, text: "", from: 0, length: 9 }).entries,
    );
    expect(entries).toMatchObject([{ name: "Bora", isFirm: true }]);
    expect(JSON.stringify(entries)).not.toMatch(/Esempio|45\.6/);
    const stays = await check(
      "coops-2025.csv",
      secret.replace("Bora", "Frauenhaus Bora").replace("A1,Alba", "A1,Alba Nuova"),
    );
    const all = { all: true, except: [] };
    const { taken } = updates.take(stays, {}, { directory, refused: { changed: all, gone: all } });
    expect(namesOf(taken.directory)).toEqual(["Alba", "Frauenhaus Bora", "Cima"]);
    expect([...(taken.directory.sheltered ?? [])]).toEqual([1]);
  });

  test("P9 brings no withdrawn entry back: where some were withdrawn, none that is gone can stay", async () => {
    const directory = await bring("coops-2024.csv", OLDER);
    const one = await check("coops-2025.csv", "id,name,town,consent\nA1,Alba,Bologna,\nA9,Cima,Trento,withdrawn\n");
    expect(updates.compare({ check: one, directory }).withdrawn).toBe(1);
    const { taken } = updates.take(one, {}, { directory, refused: { gone: { all: true, except: [] } } });
    expect(namesOf(taken.directory)).toEqual(["Alba"]);
  });

  test("P1 brings no entry back that may be one which says now that it is a person", async () => {
    const directory = await bring("coops-2024.csv", OLDER);
    const one = await check(
      "coops-2025.csv",
      "id,name,town,type\nA1,Alba,Bologna,cooperative\nA9,Cima,Trento,person\n",
    );
    expect(updates.compare({ check: one, directory }).withdrawn).toBe(1);
    const { taken } = updates.take(one, {}, { directory, refused: { gone: { all: true, except: [] } } });
    expect(namesOf(taken.directory)).toEqual(["Alba"]);
  });

  test("P3 a column that is seen to be personal now is not compared, and stays with no row of the older edition", async () => {
    const file = (reach: (row: number) => string) =>
      ["id,name,xyz", ...Array.from({ length: 30 }, (_, row) => `A${row},Coop ${row},${reach(row)}`)].join("\n");
    const directory = await bring(
      "coops-2024.csv",
      file((row) => (row === 3 ? "old secret" : "")),
    );
    expect([...open[0]!.directory.extra.keys()]).toEqual(["xyz"]);
    const newer = file((row) => `p${row}@mail.example`).replace("A4,Coop 4", "A4,Coop Four");
    const one = await check("coops-2025.csv", newer.replace("A5,Coop 5", "A99,Duna"));
    const entries = (["gone", "changed"] as const).map((section) =>
      updates.entries({ check: one, directory, section, text: "", from: 0, length: 99 }),
    );
    expect(JSON.stringify([entries, updates.compare({ check: one, directory })])).not.toMatch(/xyz|secret/);
    const all = { all: true, except: [] };
    const { taken } = updates.take(one, {}, { directory, refused: { gone: all, changed: all } });
    expect(taken.directory.size).toBe(31);
    expect([...taken.directory.extra.keys()]).toEqual([]);
  });

  test("updates only what the reader brought", async () => {
    const one = await check("a.csv", OLDER);
    expect(() => updates.compare({ check: one, directory: "shipped" })).toThrow(RangeError);
  });
});
