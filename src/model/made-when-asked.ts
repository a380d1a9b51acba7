/**
 * A list whose members are made whenever they are asked for, and not kept: whoever goes through it once has one of them at a time in memory. For
 * libraries that want a list.
 */
export function madeWhenAsked<T>(length: number, make: (at: number) => T): T[] {
  const list: T[] = [];
  for (let at = 0; at < length; at++) Object.defineProperty(list, at, { get: () => make(at), enumerable: true });
  return list;
}
