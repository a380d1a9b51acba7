import { describe, expect, test } from "vitest";
import { loadLanguage } from "../../src/i18n/load-language.ts";
import { classBreaks, symbolRadius, valuesOf } from "../../src/map/choropleth.ts";
import { legendOfMap } from "../../src/ui/legend-entries.ts";

const speech = await loadLanguage("en");
const tools = { classBreaks, symbolRadius, valuesOf };
const territory = (id: string, count: number, covered = true) => ({ id, name: id, count, covered });

function legendFor(facts: object, answer: object, asked: object = facts) {
  const store = { facts: { value: facts }, answer: { value: answer }, answered: { value: asked } };
  return legendOfMap({ ...speech, store } as unknown as Parameters<typeof legendOfMap>[0], tools);
}

describe("the legend of a picture of the map", () => {
  const choropleth = [territory("AT", 1), territory("DE", 40), territory("FR", 0), territory("IT", 0, false)];

  test("tells classes, none and no data with how many territories there are of each", () => {
    const legend = legendFor({ choropleth: "country" }, { choropleth, boundarySets: [] })!;
    expect(legend.title).toBe("Initiatives, by country");
    expect(legend.entries.map(({ swatch, text, count }) => [swatch, text, count])).toEqual([
      [{ shade: 2 }, "1", "1"],
      [{ shade: 5 }, "2 or more", "1"],
      [{ look: "none" }, "none found", "1"],
      [{ look: "no-data" }, "no directory covers it", "1"],
    ]);
  });

  test("tells what circles stand for, as large as on the map", () => {
    const legend = legendFor({ choropleth: "country", circles: true }, { choropleth, boundarySets: [] })!;
    expect(legend.entries.slice(0, 2).map(({ swatch, text }) => [swatch, text])).toEqual([
      [{ radius: symbolRadius(40, 40) }, "40"],
      [{ radius: symbolRadius(10, 40) }, "10"],
    ]);
  });

  test("tells the sectors of marks, the most frequent first, and nothing where there are none", () => {
    const legend = legendFor({}, { mix: [0.2, 0, 0.8] })!;
    expect(legend.title).toBe("Sectors");
    expect(legend.entries.map(({ swatch }) => swatch)).toEqual([{ sector: 2 }, { sector: 0 }]);
    expect(legendFor({}, { mix: [] })).toBeUndefined();
  });
});
