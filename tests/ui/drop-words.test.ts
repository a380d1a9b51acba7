import { expect, test } from "vitest";
import { loadLanguage } from "../../src/i18n/load-language.ts";
import type { ColumnTarget } from "../../src/model/import.ts";
import type { Drop } from "../../src/ui/drop-column.ts";
import { dropWords } from "../../src/ui/drop-words.ts";

const { messages } = await loadLanguage("en");
const say = (outcome: Drop["outcome"]): string =>
  dropWords(messages, { targets: {}, outcome }, (at) => "ABC".charAt(at));
const street: ColumnTarget = { as: "field", field: "street" };

test("what a drop comes to is said with the names of the columns that it changes", () => {
  expect(say({ is: "read", target: street })).toBe("read as Street and number");
  expect(say({ is: "read", target: { as: "extra" } })).toBe("Keep as written");
  expect(say({ is: "exchanged", column: 1 })).toBe("exchanged with “B”");
  expect(say({ is: "instead", target: street, columns: [1] })).toBe("read as Street and number; “B” kept as written");
  expect(say({ is: "with", target: street, columns: [0, 2] })).toBe(
    "read as Street and number, together with “A”, “C”",
  );
});
