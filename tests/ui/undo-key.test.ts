import { expect, test } from "vitest";
import { type PressedKey, stepOfKey } from "../../src/ui/undo-key.ts";

const pressed = (key: string, code: string, more: Partial<PressedKey> = {}): PressedKey => ({
  key,
  code,
  ctrlKey: true,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

test("U4 steps are taken back by the same key on every keyboard", () => {
  expect(stepOfKey(pressed("z", "KeyZ"))).toBe("undo");
  expect(stepOfKey(pressed("Z", "KeyZ", { ctrlKey: false, metaKey: true, shiftKey: true }))).toBe("redo");
  expect(stepOfKey(pressed("z", "KeyY"))).toBe("undo"); // German
  expect(stepOfKey(pressed("y", "KeyZ"))).toBeUndefined();
  expect(stepOfKey(pressed("z", "KeyW"))).toBe("undo"); // French
  for (const letter of ["ئ", "я", "ζ", "ז"]) expect(stepOfKey(pressed(letter, "KeyZ"))).toBe("undo");
  expect(stepOfKey(pressed("я", "KeyZ", { shiftKey: true }))).toBe("redo");
  expect(stepOfKey(pressed("z", "KeyZ", { ctrlKey: false }))).toBeUndefined();
  expect(stepOfKey(pressed("z", "KeyZ", { altKey: true }))).toBeUndefined();
});
