import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildAtlas } from "../../src/atlas/build-atlas.ts";
import { firstByName } from "../../src/atlas/first-by-name.ts";
import { startsOfNames } from "../../src/atlas/folded-names.ts";
import type { TextColumn } from "../../src/model/column.ts";
import { fold } from "../../src/model/fold.ts";
import { finish } from "../../src/model/steps.ts";
import { buildDirectory, textColumn } from "../support/build-directory.ts";

const QUICK = "Federation of cooperatives, associations and mutuals of the northern valleys ";
/** What a sigma becomes depends on the letters around it, which keeps names from being folded byte by byte. */
const SLOW = "Ομοσπονδία συνεταιρισμών και ενώσεων των βορείων κοιλάδων και νησιών ";

function directoriesOf(...parts: readonly (readonly string[])[]) {
  return parts.map((names, directory) =>
    buildDirectory(
      `d${directory}`,
      names.map((name, row) => ({ id: `d${directory}:${row}`, name })),
    ),
  );
}

describe("the first rows by name", () => {
  test("are those of all in order, where names agree in their first letters, in many of them or in all", () => {
    const end = fc.string({ unit: fc.constantFrom("a", "b", "é", " ", "ς", "日"), maxLength: 6 });
    const name = fc.oneof(
      { weight: 6, arbitrary: end.map((end) => `${QUICK}${end}`) },
      { weight: 2, arbitrary: end.map((end) => `${SLOW}${end}`) },
      { weight: 1, arbitrary: fc.nat(QUICK.length).map((length) => QUICK.slice(0, length)) },
    );
    const rows = fc.array(fc.tuple(name, fc.boolean()), { maxLength: 60, size: "max" });
    fc.assert(
      fc.property(rows, fc.nat(60), fc.nat(40), (rows, cut, count) => {
        const names = rows.map(([text]) => text);
        const atlas = buildAtlas(directoriesOf(names.slice(0, cut), [], names.slice(cut)), () => undefined);
        const mask = new Uint8Array(atlas.size);
        rows.forEach(([, isSelected], at) => {
          mask[atlas.rowOf[at]!] = Number(isSelected);
        });
        const expected = rows
          .flatMap(([text, isSelected], at) => (isSelected ? [{ bytes: Buffer.from(fold(text)), at }] : []))
          .sort((a, b) => Buffer.compare(a.bytes, b.bytes) || a.at - b.at)
          .slice(0, count)
          .map(({ at }) => atlas.rowOf[at]!);
        expect([...firstByName(atlas, finish(startsOfNames(atlas.directories)), mask, count)]).toEqual(expected);
      }),
    );
  });

  test("are found among many, be the rows that are looked at first like the others or none of them", () => {
    const size = 64 * 100;
    const names = Array.from({ length: size }, (_, at) => `${(at * 7919) % size}`.padStart(6, "name"));
    const atlas = buildAtlas(directoriesOf(names), () => undefined);
    const starts = finish(startsOfNames(atlas.directories));
    for (const isHeld of [
      () => true,
      (at: number) => at % 3 === 0,
      (at: number) => at % 64 === 0,
      (at: number) => at % 64 !== 0,
      (at: number) => at < 30,
    ]) {
      const mask = new Uint8Array(size);
      for (let at = 0; at < size; at++) mask[atlas.rowOf[at]!] = Number(isHeld(at));
      const expected = [...names.keys()]
        .filter(isHeld)
        .sort((a, b) => (names[a]! < names[b]! ? -1 : 1))
        .slice(0, 100)
        .map((at) => atlas.rowOf[at]!);
      expect([...firstByName(atlas, starts, mask, 100)]).toEqual(expected);
    }
  });

  test.each([
    ["byte by byte", "Cooperative ", 2],
    ["as text", "Συνεταιρισμός ", 7],
  ])("are found without folding long equal names part by part, where they are folded %s", (_, word, most) => {
    const names = new Array<string>(200).fill(word.repeat(100));
    const [directory] = directoriesOf(names);
    const { column, bytesRead } = watched(textColumn(names));
    const atlas = buildAtlas([{ ...directory!, fields: new Map([...directory!.fields, ["name", column]]) }], () => {});
    const starts = finish(startsOfNames(atlas.directories));
    const before = bytesRead();
    const first = firstByName(atlas, starts, new Uint8Array(names.length).fill(1), 100);
    expect([...first]).toEqual([...atlas.rowOf.subarray(0, 100)]);
    // All of each name once, and of those that are chosen, which are half, once more; as text also for each of the first parts.
    expect((bytesRead() - before) / column.bytes.length).toBeLessThan(most);
  });
});

/** A column that counts the bytes read of it. */
function watched({ bytes, ...rest }: TextColumn) {
  let count = 0;
  const counting = new Proxy(bytes, {
    get(target, key) {
      if (key === "length") return target.length;
      if (key === "subarray") {
        return (from: number, to: number) => {
          count += to - from;
          return target.subarray(from, to);
        };
      }
      count++;
      return Reflect.get(target, key);
    },
  });
  const column: TextColumn = { ...rest, bytes: counting };
  return { column, bytesRead: () => count };
}
