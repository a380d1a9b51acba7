import fc from "fast-check";
import { expect, test } from "vitest";
import { createListNumbers, numberOfList } from "../../src/model/list-numbers.ts";

const anyList = fc.uniqueArray(fc.nat(5), { maxLength: 4 });
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
