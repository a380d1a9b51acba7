import { type Column, cellAt } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";

/** The same rows with the same cells, whatever is said of their source and under whatever id it is open. */
export function isSameDirectory(one: Directory, other: Directory): boolean {
  if (one.size !== other.size || one.fields.size !== other.fields.size || one.extra.size !== other.extra.size)
    return false;
  const isSame = (mine: ReadonlyMap<string, Column>, theirs: ReadonlyMap<string, Column>) =>
    [...mine].every(([name, column]) => name === "id" || isSameColumn(column, theirs.get(name), one.size));
  // Ids come last: they are worked out when first asked for.
  return isSame(one.fields, other.fields) && isSame(one.extra, other.extra) && hasSameIds(one, other);
}

function isSameColumn(one: Column, other: Column | undefined, size: number): boolean {
  if (other === undefined || one.type !== other.type) return false;
  for (let row = 0; row < size; row++) if (cellAt(one, row) !== cellAt(other, row)) return false;
  return true;
}

/** Ids begin with the id of their source, which differs where a file was brought twice or under another name. */
function hasSameIds(one: Directory, other: Directory): boolean {
  const [mine, theirs] = [one.fields.get("id"), other.fields.get("id")];
  if (!mine || !theirs) return mine === theirs;
  for (let row = 0; row < one.size; row++)
    if (withoutSource(cellAt(mine, row), one) !== withoutSource(cellAt(theirs, row), other)) return false;
  return true;
}

const withoutSource = (id: string, { source }: Directory): string =>
  id.startsWith(`${source.id}:`) ? id.slice(source.id.length) : id;
