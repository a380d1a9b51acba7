import { type Column, cellAt, countValues } from "../model/column.ts";
import { cutText } from "../model/cut-text.ts";
import type { Classification, Directory } from "../model/directory.ts";
import { ID_PATTERN } from "../model/ids.ts";
import { FIELD_TYPES, FIELDS, type Field } from "../model/initiative.ts";
import type { Source } from "../model/source.ts";
import type { MatchedColumn } from "./columns/match-columns.ts";
import type { ImportContext } from "./context.ts";
import type { Identifiers } from "./ids/identifiers.ts";
import { recordIds } from "./ids/record-ids.ts";
import type { AccountBuilder } from "./report/account-builder.ts";
import type { IssueLog } from "./report/issue-log.ts";
import type { Plan } from "./rows/plan.ts";
import type { Finished } from "./rows/reader.ts";
import { createCellBuilder } from "./store/cell-builder.ts";
import { createNumberBuilder } from "./store/number-builder.ts";
import { searchText } from "./store/search-text.ts";

interface Parts {
  readonly plan: Pick<Plan, "hasNames" | "hasPositions">;
  readonly classifications: readonly Classification[];
  /** What the readers made, in their order. */
  readonly finished: readonly Finished[];
  readonly columns: readonly MatchedColumn[];
  readonly identifiers: Identifiers;
  readonly lines: Uint32Array;
  readonly source: Source;
  readonly log: IssueLog;
  readonly context: ImportContext;
  readonly account: AccountBuilder;
}

interface WholeDirectory {
  readonly directory: Directory;
  readonly idsRestOnPoints: boolean;
}

/** Puts the columns together: ids, and what only the whole file can tell. */
export function finishDirectory(parts: Parts): WholeDirectory {
  const { plan, finished, columns, identifiers, lines, log, context } = parts;
  const size = lines.length;
  const fields = new Map<Field, Column>();
  const extra = new Map<string, Column>();
  for (const made of finished) {
    for (const [field, column] of made.fields) fields.set(field, column);
    for (const [name, column] of made.extra) if (!extra.has(name)) extra.set(name, column);
  }
  addYear(columns, fields, size);
  const unique = tellRepeats(parts, fields, extra);
  const written = identifiers.column();
  const sourceIds = fields.get("sourceId");
  if (sourceIds && isAll(sourceIds, parts.source.id, size)) fields.delete("sourceId");
  if (written && !fields.has("sourceRecordId") && !isOwnIds(written, size))
    fields.set("sourceRecordId", shortened(written, size));
  const source = { ...parts.source, rows: parts.account.read(), rowsUsed: size };
  const ids = recordIds({ size, fields, extra }, source.id, unique ? written : undefined, fields.get("sourceId"));
  fields.set("id", ids.column);
  if (!plan.hasNames && size > 0) log.add("name-made", "remark", 0, parts.source.file ?? "");
  if (!plan.hasPositions && size > 0) log.add("coordinate-missing", "remark", 0, "");
  if (!identifiers.hasColumn && size > 0) log.add("id-made", "remark", 0, "");
  if (parts.account.read() === 0) log.add("no-records", "remark", 0, "");
  const directory = {
    source,
    size,
    brought: context.brought,
    line: lines,
    fields: ordered(fields),
    ...(!(unique && written) && { hasMadeIds: true as const }),
    extra,
    searchText: searchText({ fields, extra, size }),
    classifications: parts.classifications,
    links: [],
  };
  return { directory, idsRestOnPoints: ids.restOnPoints };
}

/** A year in a header ("Employees 2021/22") is the year of the figures. */
function addYear(columns: readonly MatchedColumn[], fields: Map<Field, Column>, size: number): void {
  const years = columns.flatMap(({ target, year }) =>
    target.as === "field" && fields.has(target.field) && isFigure(target.field) && year !== undefined ? [year] : [],
  );
  if (years.length === 0 || fields.has("impactYear")) return;
  const builder = createNumberBuilder();
  for (let row = 0; row < size; row++) builder.push(Math.max(...years));
  fields.set("impactYear", builder.finish());
}

const isFigure = (field: Field): boolean => /^(integer|number)$/.test(FIELD_TYPES[field]) || field === "sizeBand";

/** Tells which identifiers and which whole records are there twice; false when the identifiers are not unique and so are none. */
function tellRepeats(
  { identifiers, lines, log }: Parts,
  fields: ReadonlyMap<Field, Column>,
  extra: ReadonlyMap<string, Column>,
): boolean {
  const all = [...fields.values(), ...extra.values()];
  const isSame = (a: number, b: number) => all.every((column) => cellAt(column, a) === cellAt(column, b));
  const earlier = new Map<number, number[]>();
  let unique = true;
  for (const { row, of } of identifiers.repeats()) {
    const identifier = identifiers.hasColumn ? identifiers.at(row) : "";
    const isRepeated = identifier !== "" && identifier === identifiers.at(of);
    if (isRepeated) unique = false;
    const others = earlier.get(of) ?? [of];
    const name = fields.get("name");
    const same = others.find((other) => isSame(other, row));
    if (same !== undefined)
      log.add("duplicate-row", "remark", lines[row]!, name ? cellAt(name, row) : "", {}, String(lines[same]));
    else {
      if (isRepeated) log.add("duplicate-id", "remark", lines[row]!, identifier, { field: "id" });
      if (others.length < 8) earlier.set(of, [...others, row]);
    }
  }
  return unique;
}

const LONGEST_RECORD_ID = 200;

/** Identifiers that are no identifiers but whole texts are cut; the id is a hash of all of it. */
function shortened(column: Column, size: number): Column {
  const isLong = (cell: string) => cell.length > LONGEST_RECORD_ID;
  if (!hasLong(column, isLong)) return column;
  const builder = createCellBuilder();
  for (let row = 0; row < size; row++) {
    builder.push(cutText(cellAt(column, row), LONGEST_RECORD_ID));
  }
  return builder.finish();
}

function hasLong(column: Column, isLong: (cell: string) => boolean): boolean {
  if (column.type === "coded" && !column.texts) return column.values.some(isLong);
  const texts = column.type === "coded" ? column.texts : column.type === "text" ? column : undefined;
  if (!texts) return false;
  const { offsets } = texts;
  for (let at = 1; at < offsets.length; at++) if (offsets[at]! - offsets[at - 1]! > LONGEST_RECORD_ID) return true;
  return false;
}

function isAll(column: Column, value: string, size: number): boolean {
  if (column.type === "coded" && countValues(column) > 2) return false;
  for (let row = 0; row < size; row++) if (cellAt(column, row) !== value) return false;
  return true;
}

/** Ids that the atlas wrote need not be kept a second time; those that held an address are empty. */
function isOwnIds(column: Column, size: number): boolean {
  const isOwn = (row: number) => ID_PATTERN.test(cellAt(column, row));
  let [first, last] = [0, size - 1];
  while (first < size && cellAt(column, first) === "") first++;
  while (last > first && cellAt(column, last) === "") last--;
  return size > 0 && (first === size || (isOwn(first) && isOwn(last)));
}

/** In the order in which files are written. */
function ordered(fields: ReadonlyMap<Field, Column>): ReadonlyMap<Field, Column> {
  return new Map([...fields].sort(([a], [b]) => FIELDS.indexOf(a) - FIELDS.indexOf(b)));
}
