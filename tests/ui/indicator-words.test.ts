import { describe, expect, test } from "vitest";
import { loadLanguage } from "../../src/i18n/load-language.ts";
import { PAINTABLE_IDS } from "../../src/model/indicator.ts";
import { LANGUAGES } from "../../src/model/language.ts";
import { indicatorName, sayIndicator, valueInWords } from "../../src/ui/indicator-words.ts";

const speech = await loadLanguage("en");

describe("an outcome in words", () => {
  test("is the figure, and beside it what it rests on", () => {
    const outcome = { is: "figure", value: 12_345, n: 41, of: 128, years: { from: 2019, to: 2021 } } as const;
    expect(sayIndicator("members", outcome, speech)).toEqual({
      value: "12,345",
      note: "known for 41 of 128 · figures of 2019 to 2021",
      isFigure: true,
    });
  });

  test("tells the share that is left out, and nothing where all are known", () => {
    const outcome = { is: "figure", value: 5.2, n: 80, of: 80, unclassified: 0.25 } as const;
    expect(sayIndicator("sectorDiversity", outcome, speech).note).toBe("25% not classified, left out");
    expect(sayIndicator("density", { is: "figure", value: 2, n: 8, of: 8 }, speech).note).toBe("");
  });

  test("says too few and no data in words of their own, never as a number", () => {
    const tooFew = sayIndicator("jobs", { is: "too-few", n: 2, floor: 3 }, speech);
    expect(tooFew).toEqual({ value: "too few: 2 of at least 3", note: "", isFigure: false });
    const noData = sayIndicator("count", { is: "no-data", lack: "directory" }, speech);
    expect(noData).toEqual({ value: "no directory here", note: "", isFigure: false });
  });

  test("has as many digits as say something", () => {
    const { words } = speech;
    expect([0, 0.0514, 1.26, 12.6, 1260].map((value) => valueInWords("rate", value, words))).toEqual([
      "0",
      "0.051",
      "1.3",
      "13",
      "1,260",
    ]);
    expect([0.5, 7, 12.4].map((value) => valueInWords("count", value, words))).toEqual(["0.5", "7", "12"]);
    expect(valueInWords("quotient", 2, words)).toBe("2.0");
    expect(valueInWords("share", 0.053, words)).toBe("5.3%");
  });

  test("every indicator has a name in every language", async () => {
    for (const language of LANGUAGES) {
      const spoken = await loadLanguage(language);
      const names = PAINTABLE_IDS.map((id) => indicatorName(id, spoken));
      expect(new Set(names).size).toBe(names.length);
      expect(names).not.toContain(undefined);
    }
  });
});
