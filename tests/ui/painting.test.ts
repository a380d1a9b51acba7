import { describe, expect, test } from "vitest";
import { wordsFor } from "../../src/i18n/words.ts";
import type { TerritoryCount } from "../../src/model/answer.ts";
import type { FORMAT_OF, Outcome } from "../../src/model/indicator.ts";
import { valueInWords } from "../../src/ui/indicator-words.ts";
import { circleValues, paintingOf } from "../../src/ui/painting.ts";
import { EMPTY_ANSWER } from "../state/fake-client.ts";

const words = wordsFor("en");
const territory = (count: number, covered: boolean, outcome?: Outcome): TerritoryCount => ({
  id: "IT-25",
  name: "Lombardy",
  count,
  covered,
  ...(outcome && { outcome }),
});
const figure = (value: number): Outcome => ({ is: "figure", value, n: 12, of: 12 });

describe("no data never looks like none", () => {
  const painted = (count: number, covered: boolean, outcome?: Outcome, id: keyof typeof FORMAT_OF = "count") =>
    paintingOf({ ...EMPTY_ANSWER, choropleth: [territory(count, covered, outcome)] }, { id }, {}, words).territories[0];

  test("what no directory covers, what is none, and what there is", () => {
    expect(painted(0, false)).toMatchObject({ lack: "no-data", label: "" });
    expect(painted(0, true)).toEqual({ id: "IT-25", name: "Lombardy", label: "" });
    expect(painted(1200, true)).toMatchObject({ value: 1200, label: "1,200" });
  });

  test("too few and no data of an indicator; a share of zero is a figure, a density of zero is none", () => {
    expect(painted(4, true, { is: "too-few", n: 4, floor: 10 }, "sectorDiversity")).toMatchObject({ lack: "few" });
    expect(painted(4, true, { is: "no-data", lack: "area" }, "density")).toMatchObject({ lack: "no-data" });
    expect(painted(9, true, figure(0), "freshness")).toMatchObject({ value: 0, label: "0%" });
    expect(painted(0, true, figure(0), "density")).not.toHaveProperty("value");
  });
});

test("how it is painted follows the reader's wishes", () => {
  const answer = { ...EMPTY_ANSWER, choropleth: [territory(3, true)] };
  expect(paintingOf(answer, undefined, {}, words)).toMatchObject({ method: "jenks", whole: true, symbols: false });
  expect(paintingOf(answer, { id: "density" }, { classes: "quantile", circles: true }, words)).toMatchObject({
    method: "quantile",
    whole: false,
    symbols: true,
  });
});

test("figures are as exact as they say something", () => {
  expect(valueInWords("rate", 0.000412, words)).toBe("0.00041");
  expect(valueInWords("rate", 0.499, words)).toBe("0.5");
  expect(valueInWords("quotient", 5.23, words)).toBe("5.2");
  expect(valueInWords("rate", 1234.5, words)).toBe("1,235");
  expect(valueInWords("quotient", 0, words)).toBe("0.0");
  expect(valueInWords("share", 0.256, words)).toBe("26%");
});

test("a legend of circles has no value twice, and none that is not whole where values are", () => {
  expect(circleValues(400, true)).toEqual([400, 100, 20]);
  expect(circleValues(3, true)).toEqual([3, 1]);
  expect(circleValues(1, true)).toEqual([1]);
  expect(circleValues(0.8, false)).toEqual([0.8, 0.2, expect.closeTo(0.04)]);
  expect(circleValues(0, true)).toEqual([]);
});
