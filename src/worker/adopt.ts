import { cellAt, textColumn } from "../model/column.ts";
import type { Directory } from "../model/directory.ts";
import type { Source } from "../model/source.ts";

/**
 * A read directory under what the reader says of its source, and under an id that no other open directory has. Rows without a licence of their own
 * have that of the source.
 */
export function adopt(directory: Directory, stated: Partial<Source>, isTaken: (id: string) => boolean): Directory {
  const source: Source = { ...directory.source, ...stated, id: freeId(directory.source.id, isTaken) };
  let adopted: Directory = { ...directory, source };
  if (source.licence !== directory.source.licence) adopted = underLicence(adopted, directory.source.licence);
  return source.id === directory.source.id ? adopted : renamed(adopted, directory.source.id);
}

/** A link stands under the licence of the file it was found in. */
function underLicence(directory: Directory, guessed: string): Directory {
  const { source, links } = directory;
  return {
    ...directory,
    links: links.map((link) => (link.licence === guessed ? { ...link, licence: source.licence } : link)),
  };
}

/** Ids begin with the id of their source. */
function renamed(directory: Directory, before: string): Directory {
  const { fields, source, size, links } = directory;
  const rename = (id: string) => (id.startsWith(`${before}:`) ? `${source.id}${id.slice(before.length)}` : id);
  const ids = fields.get("id");
  const column = ids && textColumn(Array.from({ length: size }, (_, row) => rename(cellAt(ids, row))));
  return {
    ...directory,
    ...(column && { fields: new Map(fields).set("id", column) }),
    links: links.map((link) => ({
      ...link,
      id: rename(link.id),
      from: rename(link.from),
      sourceId: source.id,
      ...(link.to !== undefined && { to: rename(link.to) }),
    })),
  };
}

/** A second file of one name stands beside the first as "name-2". */
function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  let copy = 2;
  while (isTaken(`${id}-${copy}`)) copy++;
  return `${id}-${copy}`;
}
