import { type Column, cellAt } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import type { Field } from "../model/initiative.ts";
import { readListCell } from "../model/list-cell.ts";

/** Fields whose ids begin with that of the source, which differs where a file was brought twice or under another name. */
const HOLDS_IDS: readonly Field[] = ["memberOf", "id"];

const holdsIds = (name: string): boolean => (HOLDS_IDS as readonly string[]).includes(name);

/** The same rows with the same cells, whatever is said of their source and under whatever id it is open. */
export function isSameDirectory(one: Directory, other: Directory): boolean {
  if (one.size !== other.size || one.fields.size !== other.fields.size || one.extra.size !== other.extra.size)
    return false;
  if (!hasSameAssessments(one, other)) return false;
  const isSame = (mine: ReadonlyMap<string, Column>, theirs: ReadonlyMap<string, Column>) =>
    [...mine].every(([name, column]) => holdsIds(name) || isSameColumn(column, theirs.get(name), one.size));
  // Ids come last: they are worked out when first asked for.
  return isSame(one.fields, other.fields) && isSame(one.extra, other.extra) && hasSameIds(one, other);
}

/** What is said of initiatives is the same, under whatever ids they are open. */
function hasSameAssessments(one: Directory, other: Directory): boolean {
  const saidIn = (directory: Directory) =>
    JSON.stringify(
      directory.assessments?.map(({ id, initiativeId, ...said }) => [
        withoutSource(id, directory),
        withoutSource(initiativeId, directory),
        said,
      ]),
    );
  return saidIn(one) === saidIn(other);
}

function isSameColumn(one: Column, other: Column | undefined, size: number): boolean {
  if (other === undefined || one.type !== other.type) return false;
  for (let row = 0; row < size; row++) if (cellAt(one, row) !== cellAt(other, row)) return false;
  return true;
}

function hasSameIds(one: Directory, other: Directory): boolean {
  return HOLDS_IDS.every((field) => {
    const [mine, theirs] = [one.fields.get(field), other.fields.get(field)];
    if (!mine || !theirs) return mine === theirs;
    for (let row = 0; row < one.size; row++) {
      const [cell, same] = [cellAt(mine, row), cellAt(theirs, row)];
      if (cell !== same && withoutSource(cell, one) !== withoutSource(same, other)) return false;
    }
    return true;
  });
}

function withoutSource(cell: string, { source }: Directory): string {
  const prefix = `${source.id}:`;
  const ids = readListCell(cell).map((id) => (id.startsWith(prefix) ? id.slice(prefix.length - 1) : id));
  return ids.join(";");
}
