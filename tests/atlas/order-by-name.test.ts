import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../src/atlas/build-atlas.ts";
import { startsOfNames } from "../../src/atlas/folded-names.ts";
import { nameOrder } from "../../src/atlas/name-order.ts";
import { orderByName } from "../../src/atlas/order-by-name.ts";
import type { Directory } from "../../src/model/directory.ts";
import { fold } from "../../src/model/fold.ts";
import { finish } from "../../src/model/steps.ts";
import { buildDirectory, textColumn } from "../support/build-directory.ts";

const directoryOf = (names: readonly string[], index: number): Directory =>
  buildDirectory(
    `d${index}`,
    names.map((name, row) => ({ id: `d${index}:${row}`, name })),
  );

describe("all rows by name", () => {
  const end = fc.string({ unit: fc.constantFrom("a", "b", "É", "é", " ", "&", "ς", "日"), maxLength: 5 });
  const name = fc.oneof(
    { weight: 4, arbitrary: end.map((end) => `Associazione ${end}`) },
    { weight: 1, arbitrary: end },
    { weight: 1, arbitrary: fc.constantFrom("", "!!!", "Asso", "Associazione", "Associazione culturale") },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom("x", "σ", "& "), end).map(([unit, end]) => unit.repeat(300) + end),
    },
  );

  test("stand by folded name, then by directory and row, however many directories they come from", () => {
    const directories = fc.array(fc.array(name, { maxLength: 30, size: "max" }), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(directories, (parts) => expectOrder(parts)));
  });

  test("are so where the names of a directory are folded in several goes", () => {
    expectOrder(
      Array.from({ length: 40 }, (_, at) => new Array(300).fill(0).map((_, row) => `Associazione ${(row * at) % 97}`)),
    );
    const of = (step: number) => Array.from({ length: 9000 }, (_, at) => `Associazione ${(at * step) % 4001}`);
    expectOrder([of(17), of(23), []]);
  });

  test("are merged with each name folded at most once, and few between two steps", () => {
    const size = 20_000;
    const watched = [0, 1].map((index) => {
      const names = Array.from({ length: size }, (_, row) => `Associazione ${(row * 7919) % size}`);
      const { offsets, ...column } = textColumn(names);
      let count = 0;
      const counting = new Proxy(offsets, {
        get(target, key) {
          count++;
          return Reflect.get(target, key);
        },
      });
      const directory = directoryOf(names, index);
      const fields = new Map([...directory.fields, ["name", { ...column, offsets: counting }] as const]);
      return { directory: { ...directory, fields }, namesRead: () => count / 2 }; // where they begin and end
    });
    const directories = watched.map(({ directory }) => directory);
    const atlas = buildAtlas(directories, () => undefined);
    const starts = finish(startsOfNames(directories));
    for (const [index, directory] of directories.entries())
      finish(nameOrder(directory, starts.subarray(index * size, (index + 1) * size)));
    const namesRead = () => watched.reduce((sum, each) => sum + each.namesRead(), 0);
    const before = namesRead();
    let [last, most, steps] = [before, 0, 0];
    for (const _ of orderByName(atlas, starts)) {
      most = Math.max(most, namesRead() - last);
      last = namesRead();
      steps++;
    }
    expect(steps).toBeGreaterThanOrEqual(Math.floor((2 * size) / 2 ** 12));
    expect(most).toBeLessThanOrEqual(2 ** 13);
    expect(namesRead() - before).toBeLessThanOrEqual(2 * size);
  });
});

function expectOrder(parts: readonly (readonly string[])[]): void {
  const atlas = buildAtlas(parts.map(directoryOf), () => undefined);
  const expected = parts
    .flat()
    .map((text, at) => ({ bytes: Buffer.from(fold(text)), at }))
    .sort((one, other) => Buffer.compare(one.bytes, other.bytes) || one.at - other.at)
    .map(({ at }) => atlas.rowOf[at]!);
  expect([...finish(orderByName(atlas, finish(startsOfNames(atlas.directories))))]).toEqual(expected);
}
