/** A key as it is pressed. */
export type PressedKey = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** What a key asks for: a step to be taken back, or made again. On keyboards without Latin letters it is the key in the place of Z. */
export function stepOfKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: PressedKey): "undo" | "redo" | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const isLatin = /^[a-z]$/i.test(key);
  const isZ = isLatin ? key.toLowerCase() === "z" : code === "KeyZ";
  return isZ ? (shiftKey ? "redo" : "undo") : undefined;
}
