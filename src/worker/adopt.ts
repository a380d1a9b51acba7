import { type Column, cellAt, textColumn } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import { LONGEST_SOURCE_ID } from "../model/ids.ts";
import { readListCell, toListCell } from "../model/list-cell.ts";
import type { Source } from "../model/source.ts";

/** A read directory under what the reader says of its source, and under an id that no other open directory has. */
export function adopt(directory: Directory, stated: Partial<Source>, isTaken: (id: string) => boolean): Directory {
  return adoptAs(directory, { ...directory.source, ...stated, id: freeId(directory.source.id, isTaken) });
}

/** The directory under this source: its ids and links name it. */
export function adoptAs(directory: Directory, source: Source): Directory {
  const adopted: Directory = { ...directory, source };
  return source.id === directory.source.id ? adopted : renamed(adopted, directory.source.id);
}

/** Ids begin with the id of their source, also where a row names another row. */
function renamed(directory: Directory, before: string): Directory {
  const { fields, source, size, links, assessments } = directory;
  const rename = (id: string) => (id.startsWith(`${before}:`) ? `${source.id}${id.slice(before.length)}` : id);
  const [ids, memberOf] = [fields.get("id"), fields.get("memberOf")];
  const changed = new Map(fields);
  if (ids) changed.set("id", changeCells(ids, size, rename));
  if (memberOf)
    changed.set(
      "memberOf",
      changeCells(memberOf, size, (cell) => toListCell(readListCell(cell).map(rename))),
    );
  return {
    ...directory,
    fields: changed,
    links: links.map((link) => ({
      ...link,
      id: rename(link.id),
      from: rename(link.from),
      sourceId: source.id,
      ...(link.to !== undefined && { to: rename(link.to) }),
    })),
    ...(assessments && {
      assessments: assessments.map((assessment) => ({
        ...assessment,
        id: rename(assessment.id),
        initiativeId: rename(assessment.initiativeId),
      })),
    }),
  };
}

function changeCells(column: Column, size: number, change: (cell: string) => string): Column {
  if (column.type === "coded") return { type: "coded", values: column.values.map(change), codes: column.codes };
  return textColumn(Array.from({ length: size }, (_, row) => change(cellAt(column, row))));
}

/** A second file of one name stands beside the first as "name-2". */
function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  const named = (copy: number) => `${id.slice(0, LONGEST_SOURCE_ID - `-${copy}`.length)}-${copy}`;
  let copy = 2;
  while (isTaken(named(copy))) copy++;
  return named(copy);
}
