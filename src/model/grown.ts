import { letGo } from "./let-go.ts";

type Numbers =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | Float32Array
  | Float64Array;

/** A copy at least `least` long, twice as long as before, with `blank` in what is new. The one before is let go. */
export function grown<T extends Numbers>(array: T, least = 0, blank = 0): T {
  const longer = new (array.constructor as new (length: number) => T)(Math.max(least, array.length * 2));
  longer.set(array);
  if (blank !== 0) longer.fill(blank, array.length);
  letGo(array);
  return longer;
}
