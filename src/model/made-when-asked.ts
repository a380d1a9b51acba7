/**
 * A list whose members are made whenever they are asked for, and not kept: whoever goes through it once has one of them at a time in memory. For
 * libraries that want a list.
 */
export function madeWhenAsked<T>(length: number, make: (at: number) => T): T[] {
  const placeOf = (key: string | symbol): number => (typeof key === "string" && /^\d+$/.test(key) ? Number(key) : -1);
  return new Proxy<T[]>([], {
    get(list, key, receiver) {
      const at = placeOf(key);
      if (at >= 0) return at < length ? make(at) : undefined;
      return key === "length" ? length : Reflect.get(list, key, receiver);
    },
    has(list, key) {
      const at = placeOf(key);
      return at >= 0 ? at < length : Reflect.has(list, key);
    },
  });
}
