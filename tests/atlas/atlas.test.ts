import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "../../scripts/bench/random.ts";
import { buildAtlas, withTerritories } from "../../src/atlas/build-atlas.ts";
import { firstByName } from "../../src/atlas/first-by-name.ts";
import { foldedNames, foldedPart, foldedStart, startsOfNames } from "../../src/atlas/folded-names.ts";
import { fourBytes } from "../../src/atlas/name-order.ts";
import { sortByKey } from "../../src/atlas/radix-sort.ts";
import { rowOfId } from "../../src/atlas/row-of-id.ts";
import { NO_TERRITORY, positionAt } from "../../src/model/atlas.ts";
import { fieldAt } from "../../src/model/directory.ts";
import { fold } from "../../src/model/fold.ts";
import { toMercatorX, toMercatorY } from "../../src/model/mercator.ts";
import { cellKey, firstNotBelow, keysPerCell, mortonKey } from "../../src/model/morton.ts";
import { finish } from "../../src/model/steps.ts";
import { KINDS, SECTORS } from "../../src/model/taxonomy.ts";
import { buildDirectory, textColumn } from "../support/build-directory.ts";
import { chance, randomWorld, WORLDS } from "../support/random-world.ts";

describe("the store", () => {
  test("holds every row of every directory once, placed ones first in Z-order, with its own facts", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { atlas, plain } = randomWorld(chance(seededRandom(seed)), 80);
        expect(atlas.size).toBe(plain.length);
        const seen = new Set<number>();
        for (const { directory, row, record, territory } of plain) {
          const at = atlas.rowOf[atlas.starts[directory]! + row]!;
          seen.add(at);
          expect([atlas.directory[at], atlas.row[at]]).toEqual([directory, row]);
          expect(at < atlas.placed).toBe(record.longitude !== undefined);
          if (record.longitude !== undefined) {
            expect(positionAt(atlas, at)).toEqual({ longitude: record.longitude, latitude: record.latitude });
            expect([atlas.x[at], atlas.y[at]]).toEqual([toMercatorX(record.longitude), toMercatorY(record.latitude!)]);
            expect(atlas.key[at]).toBe(mortonKey(atlas.x[at]!, atlas.y[at]!));
          }
          const terms = (ids: readonly string[] | undefined, list: typeof SECTORS) =>
            (ids ?? [])
              .flatMap((id) => list.indexOf(id) ?? [])
              .map((term, at) => ({ term, rank: at === 0 ? -1 : term }))
              .sort((a, b) => a.rank - b.rank)
              .map(({ term }) => term);
          expect(atlas.sectors.combinations[atlas.sectors.codes[at]!]).toEqual(terms(record.sectors, SECTORS));
          expect(atlas.kinds.combinations[atlas.kinds.codes[at]!]).toEqual(terms(record.kinds, KINDS));
          expect(atlas.website[at]).toBe(record.website === undefined ? 0 : 1);
          expect(atlas.territory[at]).toBe(territory < 0 ? NO_TERRITORY : territory);
        }
        expect(seen.size).toBe(plain.length);
        for (let at = 1; at < atlas.placed; at++) {
          const ascends =
            atlas.key[at - 1]! < atlas.key[at]! ||
            (atlas.key[at - 1] === atlas.key[at] &&
              (atlas.directory[at - 1]! < atlas.directory[at]! ||
                (atlas.directory[at - 1] === atlas.directory[at] && atlas.row[at - 1]! < atlas.row[at]!)));
          expect(ascends).toBe(true);
        }
      }),
      WORLDS,
    );
  });

  test("shares one dictionary of combinations, the empty one first, each once", () => {
    const directory = (id: string, sectors: readonly string[][]) =>
      buildDirectory(
        id,
        sectors.map((each, row) => ({ id: `${id}:${row}`, name: "x", sectors: each })),
      );
    const { sectors } = buildAtlas(
      [directory("a", [["repair"], [], ["repair", "unheard-of"]]), directory("b", [["repair"], ["repair", "repair"]])],
      () => undefined,
    );
    expect(sectors.combinations).toEqual([[], [SECTORS.indexOf("repair")]]);
    expect([...sectors.codes]).toEqual([1, 0, 1, 1, 1]);
  });

  test("knows what stands for a town rather than an address, and calls nothing approximate that is not said", () => {
    const rows = [
      {},
      { locationPrecision: "exact" },
      { locationPrecision: "street" },
      { locationPrecision: "unknown" },
      { locationPrecision: "locality" },
      { locationPrecision: "exact", locationMethod: "generalised" },
      { locationMethod: "centroid" },
    ] as const;
    const directory = buildDirectory(
      "a",
      rows.map((row, at) => ({ id: `a:${at}`, name: "x", ...row })),
    );
    expect([...buildAtlas([directory], () => undefined).approximate]).toEqual([0, 0, 0, 0, 1, 1, 1]);
  });

  test("takes territories later without moving a row", () => {
    const luck = chance(seededRandom(4));
    const { atlas } = randomWorld(luck, 80);
    const without = buildAtlas(atlas.directories, () => undefined);
    expect(without.territory.every((each) => each === NO_TERRITORY)).toBe(true);
    const located = withTerritories(without, (directory) =>
      Uint16Array.from({ length: atlas.directories[directory]!.size }, (_, row) => directory * 100 + row),
    );
    expect(Array.from(located.territory)).toEqual(Array.from(atlas.row, (row, at) => atlas.directory[at]! * 100 + row));
    expect(located.key).toBe(without.key);
  });

  test("of no directory is empty", () => {
    const atlas = buildAtlas([], () => undefined);
    expect([atlas.size, atlas.placed, atlas.byName().length]).toEqual([0, 0, 0]);
    expect(rowOfId(atlas, "a:1")).toBeUndefined();
  });
});

describe("order by name", () => {
  test("is that of the folded names, equal ones by directory and row", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: fc.constantFrom("a", "b", "É", "é", " ", "&", "ß", "я", "日", "𠀀", "ﬁ"), maxLength: 12 }),
        ),
        (names) => {
          const half = Math.ceil(names.length / 2);
          const directories = [names.slice(0, half), names.slice(half)].map((part, directory) =>
            buildDirectory(
              `d${directory}`,
              part.map((name, row) => ({ id: `d${directory}:${row}`, name })),
            ),
          );
          const atlas = buildAtlas(directories, () => undefined);
          const expected = names
            .map((name, at) => ({ bytes: Buffer.from(fold(name)), id: at < half ? `d0:${at}` : `d1:${at - half}` }))
            .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
            .map(({ id }) => id);
          const ids = Array.from(atlas.byName(), (row) =>
            fieldAt(atlas.directories[atlas.directory[row]!]!, "id", atlas.row[row]!),
          );
          expect(ids).toEqual(expected);
        },
      ),
    );
  });

  test("holds for thousands of names that begin alike", () => {
    const { random } = chance(seededRandom(2));
    const names = Array.from(
      { length: 5000 },
      () => `cooperative ${"x".repeat(Math.floor(random() * 20))}${Math.floor(random() * 50)}`,
    );
    const rows = names.map((name, row) => ({ id: `d:${row}`, name }));
    const order = buildAtlas([buildDirectory("d", rows)], () => undefined).byName();
    const expected = rows
      .map((_, row) => row)
      .sort((a, b) => (names[a]! < names[b]! ? -1 : Number(names[a]! > names[b]!)) || a - b);
    expect([...order]).toEqual(expected);
  });

  test("its first rows under any filter are found without ordering the others", () => {
    const name = fc.oneof(
      fc.string({
        unit: fc.constantFrom("a", "b", "É", "é", " ", "&", "ß", "я", "日", "か", "\u3099", "Σ"),
        maxLength: 9,
      }),
      fc.constantFrom("Cooperativa", "Cooperativa ", "Cooperativa Alba", "Cooperativa Alba 2", "Coop"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.boolean())), fc.nat(40), fc.nat(12), (rows, cut, count) => {
        const parts = [rows.slice(0, cut), [], rows.slice(cut)];
        const directories = parts.map((part, directory) =>
          buildDirectory(
            `d${directory}`,
            part.map(([name], row) => ({ id: `d${directory}:${row}`, name })),
          ),
        );
        const atlas = buildAtlas(directories, () => undefined);
        const mask = new Uint8Array(atlas.size);
        rows.forEach(([, isSelected], at) => {
          mask[atlas.rowOf[at]!] = isSelected ? 1 : 0;
        });
        const expected = [...atlas.byName()].filter((row) => mask[row] === 1).slice(0, count);
        expect([...firstByName(atlas, finish(startsOfNames(atlas.directories)), mask, count)]).toEqual(expected);
        expect([...atlas.firstByName(mask, count)]).toEqual(expected);
      }),
    );
  });

  test("is the same when it comes step by step", () => {
    const { random } = chance(seededRandom(3));
    const rows = Array.from({ length: 60_000 }, (_, row) => ({
      id: `d:${row}`,
      name: `${random() < 0.5 ? "association" : "coop"} ${Math.floor(random() * 9000)}`,
    }));
    const directory = buildDirectory("d", rows);
    const [atlas, other] = [buildAtlas([directory], () => undefined), buildAtlas([{ ...directory }], () => undefined)];
    const mask = new Uint8Array(rows.length).fill(1);
    const before = atlas.firstByName(mask, 50);
    const steps = atlas.orderNames();
    let count = 0;
    while (!steps.next().done) count++;
    expect(count).toBeGreaterThan(5);
    expect(atlas.byName()).toEqual(other.byName());
    expect(before).toEqual(other.byName().slice(0, 50));
  });

  test("folds bytes exactly as text is folded", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }))),
        (names) => {
          const wellFormed = names.map((name) => name.replace(/\p{Surrogate}/gu, ""));
          const directory = buildDirectory("d", []);
          const fields = new Map([["name", textColumn(wellFormed)] as const]);
          const folded = finish(foldedNames({ ...directory, size: names.length, fields }));
          expect(folded).toEqual(textColumn(wellFormed.map(fold)));
          const column = fields.get("name")!;
          for (const row of wellFormed.keys()) {
            expect(foldedStart(column, row)).toBe(fourBytes(folded, row, 0));
            for (let depth = 0; depth < 24; depth += 4)
              expect(foldedPart(column, row, depth)).toBe(fourBytes(folded, row, depth));
          }
        },
      ),
      WORLDS,
    );
    const letters = Array.from(
      { length: 0xd7ff },
      (_, code) => `${String.fromCharCode(code)}x ${String.fromCharCode(code)}`,
    );
    const fields = new Map([["name", textColumn(letters)] as const]);
    const folded = finish(foldedNames({ ...buildDirectory("d", []), size: letters.length, fields }));
    expect(folded).toEqual(textColumn(letters.map(fold)));
  });
});

describe("an id", () => {
  test("leads to its row, in the first directory that has it", () => {
    const rows = (ids: readonly string[]) => ids.map((id) => ({ id, name: "x" }));
    const many = Array.from({ length: 3000 }, (_, row) => `a:é${row}`);
    const atlas = buildAtlas(
      [buildDirectory("a", rows(many)), buildDirectory("b", rows(["b:1", "a:é7"]))],
      () => undefined,
    );
    expect(many.map((id) => rowOfId(atlas, id))).toEqual(many.map((_, row) => row));
    expect(rowOfId(atlas, "b:1")).toBe(3000);
    for (const id of ["", "toString", "__proto__", "a:é3000"]) expect(rowOfId(atlas, id)).toBeUndefined();
  });
});

describe("Morton keys", () => {
  test("of a cell are one run at every zoom", () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), fc.nat(0xffffffff), fc.integer({ min: 0, max: 16 }), (x, y, zoom) => {
        const first = cellKey(Math.floor(x / 2 ** (32 - zoom)), Math.floor(y / 2 ** (32 - zoom)), zoom);
        const key = mortonKey(x, y);
        expect(key).toBeGreaterThanOrEqual(first);
        expect(key).toBeLessThan(first + keysPerCell(zoom));
      }),
    );
  });

  test("are sorted as numbers, equal ones in their order", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(0xffffffff), fc.nat(3), fc.constant(0xffffffff))), (numbers) => {
        const [keys, values] = [Uint32Array.from(numbers), Uint32Array.from(numbers.keys())];
        sortByKey(keys, values);
        const expected = numbers.map((key, at) => [key, at] as const).sort(([a], [b]) => a - b);
        expect([...keys]).toEqual(expected.map(([key]) => key));
        expect([...values]).toEqual(expected.map(([, at]) => at));
        expect(firstNotBelow(keys, 4)).toBe(expected.filter(([key]) => key < 4).length);
      }),
    );
  });
});
