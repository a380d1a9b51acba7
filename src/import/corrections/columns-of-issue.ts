import type { Field } from "../../model/initiative.ts";
import type { Issue } from "../../model/issue.ts";
import type { MatchedColumn } from "../columns/match-columns.ts";
import { extraNames } from "../rows/extra-names.ts";

const OF_POSITION = /^(coordinate|country-elsewhere|crs-|longitude|ring-|geometry|many-at|nested|point-of)/;
const OF_PLACE = /^place(-|d-)/;
const PLACES: readonly Field[] = ["locality", "district", "region", "countryCode"];

/** The columns of a file that an issue speaks of. */
export function columnsOfIssue(
  { code, column, field }: Pick<Issue, "code" | "column" | "field">,
  columns: readonly MatchedColumn[],
): readonly MatchedColumn[] {
  const of = (...fields: readonly Field[]) =>
    columns.filter(({ target }) => target.as === "field" && fields.includes(target.field));
  if (code === "name-missing") return of("name");
  if (OF_POSITION.test(code)) {
    const points = columns.filter(({ target }) => target.as === "coordinates" || target.as === "geometry");
    return [...of("latitude", "longitude"), ...points, ...(code === "country-elsewhere" ? of("countryCode") : [])];
  }
  if (OF_PLACE.test(code) && !/^placeholder/.test(code)) return of(...PLACES);
  const labels = extraNames(columns.map(({ header }) => header));
  const called = columns.filter(({ header, index }) => labels[index] === column || header === column);
  const ofField = field === undefined ? [] : called.filter(({ target }) => target.as !== "extra");
  return ofField.length > 0 ? ofField : called.length > 0 ? called : field === undefined ? [] : of(field);
}
