import { afterEach, describe, expect, test, vi } from "vitest";
import { hiddenCode, splitAtHidden } from "../../src/ui/hidden-characters.ts";
import { quoted } from "../../src/ui/quoted.ts";

const page = (dir: "ltr" | "rtl") => vi.stubGlobal("document", { documentElement: { dir } });
afterEach(() => void vi.unstubAllGlobals());

describe("S5 hidden characters", () => {
  test("are found between the text", () => {
    expect(splitAtHidden("a\u202eb\u200bc")).toEqual(["a", "\u202e", "b", "\u200b", "c"]);
    expect(splitAtHidden("plain")).toEqual(["plain"]);
  });

  test("do not include the joiners that scripts need, nor breaks", () => {
    expect(splitAtHidden("می\u200cخواهم 👩\u200d🌾")).toHaveLength(1);
    expect(hiddenCode("\n")).toBeUndefined();
    expect(hiddenCode("\u202e")).toBe("U+202E");
    expect(hiddenCode("\0")).toBe("U+0000");
  });
});

describe("S5 a name within a sentence of ours", () => {
  test("stands as it is where directions agree", () => {
    page("ltr");
    expect(quoted("Épicerie d’Or")).toBe("Épicerie d’Or");
  });

  test("is isolated where they may differ", () => {
    page("ltr");
    expect(quoted("تعاونية")).toBe("\u2068تعاونية\u2069");
    page("rtl");
    expect(quoted("list.csv")).toBe("\u2068list.csv\u2069");
  });

  test("cannot leave its isolation: what turns the direction is shown by its code", () => {
    page("ltr");
    expect(quoted("a\u2069\u202eb")).toBe("aU+2069U+202Eb");
  });
});
