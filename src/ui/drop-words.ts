import type { Messages } from "../i18n/en.ts";
import type { ColumnTarget } from "../model/import.ts";
import type { Drop } from "./drop-column.ts";

/** What a drop comes to, in words. `nameOf`: the name of a column as a part of a sentence. */
export function dropWords(
  { arrange, fields, imports, page }: Messages,
  { outcome }: Drop,
  nameOf: (column: number) => string,
): string {
  const { drag } = arrange;
  const { targets } = imports.check;
  const targetName = (target: ColumnTarget): string => {
    switch (target.as) {
      case "field":
        return fields[target.field];
      case "coordinates":
        return target.order === "latitude-first" ? targets.coordinates : targets["coordinates-reversed"];
      case "split":
        return arrange[target.split.by];
      case "mark":
      case "osm-tag":
        return targets.extra; // nothing is dropped there
      default:
        return targets[target.as];
    }
  };
  const namesOf = (columns: readonly number[]): string =>
    columns.map((column) => drag.column(nameOf(column))).join(page.comma);
  switch (outcome.is) {
    case "exchanged":
      return drag.exchanged(nameOf(outcome.column));
    case "instead":
    case "with":
      return drag[outcome.is](targetName(outcome.target), namesOf(outcome.columns));
    case "read":
      return outcome.target.as === "field" ? drag.read(targetName(outcome.target)) : targetName(outcome.target);
  }
}
