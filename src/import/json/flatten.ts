import { toListCell } from "../../model/list-cell.ts";

export const DEEPEST = 64;

/**
 * The members of an object as cells: objects inside become dotted names ("address.street"), lists of words one cell of several items,
 * anything else its JSON. `tooDeep` is told the members that are nested deeper than we keep, `onKeyInside` the keys of objects in lists.
 */
export function flattenMembers(
  object: object,
  tooDeep: (name: string) => void,
  onKeyInside: (name: string, key: string) => void,
): Map<string, string> {
  const cells = new Map<string, string>();
  const open: { readonly prefix: string; readonly object: object; readonly depth: number }[] = [
    { prefix: "", object, depth: 0 },
  ];
  while (open.length) {
    const { prefix, object: inner, depth } = open.shift()!;
    for (const key of Object.keys(inner)) {
      const value: unknown = (inner as Record<string, unknown>)[key];
      const name = prefix + key;
      if (depthOf(value) > DEEPEST - depth) tooDeep(name);
      else if (isPlainObject(value) && Object.keys(value).length)
        open.push({ prefix: `${name}.`, object: value, depth: depth + 1 });
      else if (!cells.has(name)) {
        cells.set(name, toCell(value));
        tellKeys(value, (key) => onKeyInside(name, key));
      }
    }
  }
  return cells;
}

function tellKeys(value: unknown, onKey: (key: string) => void): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) onKey(key);
    tellKeys(inner, onKey);
  }
}

const isPlainObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function toCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (
    Array.isArray(value) &&
    value.length &&
    value.every((item) => typeof item === "string" || typeof item === "number")
  )
    return toListCell(value.map(String));
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** How deep a value is nested, counted only as far as matters. */
function depthOf(value: unknown): number {
  let level: unknown[] = [value];
  for (let depth = 0; depth <= DEEPEST + 1; depth++) {
    level = level
      .filter((each) => typeof each === "object" && each !== null)
      .flatMap((each) => Object.values(each as object));
    if (level.length === 0) return depth;
  }
  return DEEPEST + 1;
}
