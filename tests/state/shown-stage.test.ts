import { signal } from "@preact/signals";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ImportStage } from "../../src/state/import-stage.ts";
import { shownStage } from "../../src/state/shown-stage.ts";
import type { Checked } from "../../src/worker/jobs.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const file = new File([], "a.csv");
const checked = {} as Checked;
const check: ImportStage = { at: "check", file, checked, isReadingAgain: false };
const keep: ImportStage = { at: "keep", file, checked };

test("keeping is shown when it takes a while", () => {
  const stage = signal<ImportStage>({ at: "choose" });
  const shown = shownStage(stage);
  stage.value = check;
  expect(shown.value).toBe(check);
  stage.value = keep;
  expect(shown.value).toBe(check);
  vi.runAllTimers();
  expect(shown.value).toBe(keep);
});

test("of keeping that is over soon nothing is seen", () => {
  const stage = signal<ImportStage>(check);
  const shown = shownStage(stage);
  stage.value = keep;
  stage.value = { at: "choose" };
  expect(shown.value.at).toBe("choose");
  vi.runAllTimers();
  expect(shown.value.at).toBe("choose");
});

test("what is kept already is not shown as being kept: the page is about to show it", () => {
  const stage = signal<ImportStage>(check);
  const shown = shownStage(stage);
  stage.value = keep;
  stage.value = { ...keep, isKept: true };
  vi.runAllTimers();
  expect(shown.value).toBe(check);
});
