import { expect, test } from "vitest";
import { loadLanguage } from "../../src/i18n/load-language.ts";
import type { Level } from "../../src/model/territory.ts";
import { partsOf } from "../../src/ui/territory-parts.tsx";

const { messages } = await loadLanguage("en");
const say = (level: Level, ...ids: readonly string[]) =>
  partsOf(
    { level, children: ids.map((id) => ({ id, name: id, count: 1, covered: true })) },
    messages.territory.partsOf,
  );

test("the parts of a territory are called what they are at each level", () => {
  expect(say("world", "150", "142")).toBe("2 continents");
  expect(say("region", "155", "151")).toBe("2 parts");
  expect(say("subregion", "FR", "DE", "Northern Cyprus")).toBe("3 countries");
  expect(say("country", "FR-ARA", "FR-BRE")).toBe("2 regions");
  expect(say("first", "FR-38", "FR-69")).toBe("2 districts");
  expect(say("second")).toBe("");
});
