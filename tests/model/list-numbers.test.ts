import fc from "fast-check";
import { expect, test } from "vitest";
import { createListNumbers, numberOfList } from "../../src/model/list-numbers.ts";

const anyList = fc.oneof(
  fc.uniqueArray(fc.nat(5), { maxLength: 6 }),
  fc.array(fc.constantFrom(0, 1, 0xffff), { maxLength: 6 }),
);
const open = new Uint16Array(256);

function numberOf(lists: ReturnType<typeof createListNumbers>, list: readonly number[]): number {
  open.set(list);
  return numberOfList(lists, open, list.length);
}

test("lists are numbered as they come, equal ones alike, and read back as they were", () => {
  fc.assert(
    fc.property(fc.array(anyList, { maxLength: 400 }), (given) => {
      const lists = createListNumbers();
      const known = [""];
      for (const list of given) {
        const name = list.join(" ");
        if (!known.includes(name)) known.push(name);
        expect(numberOf(lists, list)).toBe(known.indexOf(name));
      }
      const read = known.map((_, at) => lists.members.slice(lists.starts[at], lists.starts[at + 1]).join(" "));
      expect([lists.size, ...read]).toEqual([known.length, ...known]);
    }),
  );
});

test("of more lists than may be taken those that are known keep their numbers", () => {
  const lists = createListNumbers(3);
  const numbers = [[1], [2], [3], [1], [], [2, 1], [2]].map((list) => numberOf(lists, list));
  expect(numbers).toEqual([1, 2, -1, 1, 0, -1, 2]);
});

test("of lists that were chosen to have one hash no more are taken, and those that are known keep their numbers", () => {
  const lists = createListNumbers();
  const chosen = sameHash(300);
  const numbers = chosen.map((list) => numberOf(lists, list));
  const taken = numbers.indexOf(-1);
  expect(taken).toBeGreaterThan(20);
  expect(taken).toBeLessThan(200);
  expect(chosen.slice(0, taken).map((list) => numberOf(lists, list))).toEqual(numbers.slice(0, taken));
  expect(numberOf(lists, chosen.at(-1)!)).toBe(-1);
});

test("many lists are taken as long as they are not of one hash", () => {
  const lists = createListNumbers();
  for (let at = 0; at < 100_000; at++) expect(numberOf(lists, [at & 0xff, at >> 8])).toBe(at + 1);
});

/** Lists of two whose hashes end alike: `numberOfList` says how they are mixed. */
function sameHash(count: number): number[][] {
  const found: number[][] = [];
  for (let first = 0; found.length < count; first++) {
    for (let second = 0; second < 2 ** 16 && found.length < count; second++) {
      const mixed = Math.imul((first | (second << 16)) ^ Math.imul(2, 0x27d4eb2f), 0x9e3779b1);
      const hash = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
      if (((hash ^ (hash >>> 13)) & 0xfff) === 0) found.push([first, second]);
    }
  }
  return found;
}
