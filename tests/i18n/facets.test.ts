import { expect, test } from "vitest";
import { loadLanguage } from "../../src/i18n/load-language.ts";
import { LANGUAGES } from "../../src/model/language.ts";

test.each(LANGUAGES)("%s calls the parts of a kind no parts of a sector", async (language) => {
  const { messages } = await loadLanguage(language);
  const { showParts, sector } = messages.facets;
  expect(showParts("X")).toContain("X");
  expect(showParts("X").toLowerCase()).not.toContain(sector.toLowerCase());
});
