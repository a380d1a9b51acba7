import { expect, test } from "vitest";
import type { TerritoryCount, TerritorySheet } from "../../src/model/answer.ts";
import { coloured } from "../../src/ui/coloured.ts";
import { EMPTY_ANSWER } from "../state/fake-client.ts";

const count = (id: string): TerritoryCount => ({ id, name: id, count: 1, covered: true });
const sheet = (...children: string[]) => ({ children: children.map(count) }) as unknown as TerritorySheet;
const choropleth = ["AT-1", "AT-7", "FR-38"].map(count);

test("a choropleth shows the parts of the chosen territory", () => {
  expect(coloured({ ...EMPTY_ANSWER, choropleth, territory: sheet("AT-1", "AT-7") }).map(({ id }) => id)).toEqual([
    "AT-1",
    "AT-7",
  ]);
});

test("and all there is where no territory is chosen, or its parts are of another level", () => {
  expect(coloured({ ...EMPTY_ANSWER, choropleth })).toHaveLength(3);
  expect(coloured({ ...EMPTY_ANSWER, choropleth, territory: sheet("AT", "FR") })).toHaveLength(3);
  expect(coloured(EMPTY_ANSWER)).toEqual([]);
});
