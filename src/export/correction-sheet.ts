import type { Directory } from "../model/directory.ts";
import { FIELDS, type Field, type Initiative } from "../model/initiative.ts";
import { toListCell } from "../model/list-cell.ts";
import { tablePieces } from "./csv.ts";

/** Worked out when the file was read: nobody can put it right at the source. */
const NOT_ASKED: ReadonlySet<Field> = new Set<Field>(["sourceId", "sourceLine", "issues"]);

/**
 * What an entry says, field by field, with room for what it should say (P11): a table that the reader fills in and sends to whoever keeps the
 * directory. Nothing in it is more than what the card shows.
 */
export function correctionSheet({ source }: Directory, initiative: Initiative) {
  const said = FIELDS.filter((field) => !NOT_ASKED.has(field)).map((field) => [field, cellOf(initiative[field]), ""]);
  return tablePieces([
    ["field", "now", "should be"],
    ["directory", source.title, ""],
    ...(source.steward ? [["steward", source.steward, ""]] : []),
    ...(source.correctionUrl ? [["corrections go to", source.correctionUrl, ""]] : []),
    ...said,
  ]);
}

const cellOf = (value: Initiative[Field]): string =>
  value === undefined ? "" : Array.isArray(value) ? toListCell(value as readonly string[]) : String(value);
