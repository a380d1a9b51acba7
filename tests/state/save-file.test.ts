import { afterEach, expect, test, vi } from "vitest";
import { choosePlace } from "../../src/state/save-file.ts";

const handle = { name: "chosen.csv" };
const withPicker = (pick?: (options: unknown) => Promise<unknown>) =>
  vi.stubGlobal("window", pick ? { showSaveFilePicker: pick } : {});

afterEach(() => vi.unstubAllGlobals());

test("asks for a place under the name of the file", async () => {
  const pick = vi.fn(async () => handle);
  withPicker(pick);
  expect(await choosePlace("rows.csv")).toEqual({ ok: true, value: handle });
  expect(pick).toHaveBeenCalledWith({ suggestedName: "rows.csv" });
});

test("there is no place where the browser has no such question, or refuses it in a frame", async () => {
  withPicker();
  expect(await choosePlace("rows.csv")).toEqual({ ok: true, value: undefined });
  withPicker(() => Promise.reject(new DOMException("Cross origin sub frames may not.", "SecurityError")));
  expect(await choosePlace("rows.csv")).toEqual({ ok: true, value: undefined });
});

test("a reader who closes the question wants no file", async () => {
  withPicker(() => Promise.reject(new DOMException("The user aborted a request.", "AbortError")));
  expect(await choosePlace("rows.csv")).toEqual({ ok: false, error: "cancelled" });
});
