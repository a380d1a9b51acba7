import { expect, test } from "vitest";
import { loadLanguage } from "../../src/i18n/load-language.ts";
import { FIELD_TYPES, FIELDS } from "../../src/model/initiative.ts";
import { cellText, valueText } from "../../src/ui/field-text.ts";

const [english, german] = await Promise.all([loadLanguage("en"), loadLanguage("de")]);

test("states, days, countries and terms stand in the reader's words wherever a cell is shown", () => {
  expect(valueText(german, "status", "closed")).toBe("beendet");
  expect(valueText(german, "founded", "1988-06-01")).toBe("1. Juni 1988");
  expect(valueText(english, "founded", "1988")).toBe("1988");
  expect(valueText(english, "countryCode", "IT")).toBe("Italy");
  expect(cellText(english, "kinds", "worker-cooperative;no-kind-of-ours")).toBe("Worker cooperative, no-kind-of-ours");
});

test("what was written stays as it is, and nothing stays nothing", () => {
  for (const field of FIELDS.filter(
    (each) => /^(text|prose|address)$/.test(FIELD_TYPES[each]) && each !== "countryCode",
  ))
    expect(valueText(german, field, "closed; 1988"), field).toBe("closed; 1988");
  for (const field of FIELDS) expect(cellText(german, field, "")).toBe("");
});
