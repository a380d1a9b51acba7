import { expect, test } from "vitest";
import { loadLanguage } from "../../src/i18n/load-language.ts";
import { encodingName } from "../../src/ui/encoding-name.ts";
import { ENCODINGS } from "../../src/ui/file-facts.tsx";

test("I4 encodings have the names that people know, in the language of the page", async () => {
  const [en, de, ar] = await Promise.all([loadLanguage("en"), loadLanguage("de"), loadLanguage("ar")]);
  expect(encodingName("utf-8", en)).toBe("UTF-8");
  expect(encodingName("macintosh", en)).toBe("Mac Roman (Western Europe)");
  expect(encodingName("windows-1252", de, "vermutet")).toBe("Windows-1252 (Westeuropa, vermutet)");
  expect(encodingName("shift_jis", de)).toBe("Shift JIS (Japanisch)");
  expect(encodingName("utf-8", ar, "بالتخمين")).toBe("UTF-8 (بالتخمين)");
});

test("I4 every encoding that can be chosen has a name of its own; a label nobody named stays as it is", async () => {
  const en = await loadLanguage("en");
  const names = ENCODINGS.map((label) => encodingName(label, en));
  expect(names.filter((name, at) => name === ENCODINGS[at])).toEqual([]);
  expect(new Set(names).size).toBe(ENCODINGS.length);
  expect(encodingName("x-user-defined", en)).toBe("x-user-defined");
});
