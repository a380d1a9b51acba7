import { type Column, cellAt, isFilledValue, numberColumn } from "../model/column.ts";
import { type Directory, fieldAt } from "../model/directory.ts";
import { FIELDS, type Field } from "../model/initiative.ts";
import { type ChosenRows, rowsByDirectory } from "./chosen-rows.ts";

/** Where the cells of one column come from in one directory. */
export type CellSource =
  /** `otherwise` stands in where the row's own cell is empty. */
  | { readonly from: "column"; readonly column: Column; readonly otherwise: string }
  /** The same text on every row. */
  | { readonly from: "text"; readonly text: string }
  | { readonly from: "line"; readonly line: Uint32Array }
  /** Worked out from rows of the directory. */
  | { readonly from: "row"; readonly column: Column }
  /** Made from a row of the store. */
  | { readonly from: "store"; readonly cellAt: (row: number) => string };

/** One column of a file; `of` has a source for each directory of the store that knows the column. */
export interface OutputColumn {
  readonly name: string;
  /** Absent: a column of theirs that fits no field. */
  readonly field?: Field;
  readonly of: readonly (CellSource | undefined)[];
  /** Place in the choice of the first row that has a cell; the number of rows when none has. */
  readonly firstAt: number;
}

/** Written even when there are no rows. */
const REQUIRED: ReadonlySet<string> = new Set<Field>(["id", "name", "sourceId", "licence"]);

/** The codes that a territory gives, and the column in which a differing code of the file stays. */
const LOCATED = { countryCode: "sourceCountryCode", regionCode: "sourceRegionCode" } as const;

/**
 * The columns of a file with these rows: our fields in their order, then the other columns of the directories. A column that is
 * empty in all rows is not written, so that a file which is read and written again stays as it is.
 */
export function outputColumns(chosen: ChosenRows): OutputColumn[] {
  const { directories } = chosen.store;
  const counts = rowsByDirectory(chosen);
  const perDirectory = (
    sourceIn: (directory: Directory, count: number) => CellSource | undefined,
  ): OutputColumn["of"] =>
    directories.map((directory, at) => (counts[at]! > 0 ? sourceIn(directory, counts[at]!) : undefined));

  const written = (columns: readonly Omit<OutputColumn, "firstAt">[]): OutputColumn[] =>
    columns
      .map((column) => ({ ...column, firstAt: firstFilled(column.of, chosen) }))
      .filter(({ name, firstAt }) => firstAt < chosen.rows.length || REQUIRED.has(name));

  const ours = written(
    FIELDS.map((field) => ({
      name: field,
      field,
      of: perDirectory((directory, count) => fieldSource(directory, field, chosen, count)),
    })),
  );
  const replaced = Object.entries(LOCATED).map(([field, name]) => ({
    name,
    of: perDirectory((directory) => replacedCode(directory, field as keyof typeof LOCATED, chosen)),
  }));
  const extraNames = new Set(directories.flatMap(({ extra }, at) => (counts[at]! > 0 ? [...extra.keys()] : [])));
  const theirs = [...extraNames].map((name) => ({
    name,
    of: perDirectory(({ extra }) => fromColumn(extra.get(name))),
  }));
  const taken = new Set(ours.map(({ name }) => name));
  const others = written([...replaced, ...theirs]).map((column) => ({ ...column, name: freeName(column.name, taken) }));
  return [...ours, ...others];
}

function fromColumn(column: Column | undefined, otherwise = ""): CellSource | undefined {
  if (column) return { from: "column", column, otherwise };
  return otherwise === "" ? undefined : { from: "text", text: otherwise };
}

/** @param count rows of the directory that are chosen */
function fieldSource(
  directory: Directory,
  field: Field,
  { store, located }: ChosenRows,
  count: number,
): CellSource | undefined {
  const { fields, source, line } = directory;
  const column = fields.get(field);
  switch (field) {
    case "sourceId":
      return fromColumn(fields.get(field), source.id);
    case "licence":
      return fromColumn(fields.get(field), source.licence);
    case "attribution":
      return fromColumn(fields.get(field), source.attribution);
    case "sourceLine":
      if (line.includes(0))
        return fromColumn(numberColumn(Array.from(line, (_, row) => fieldAt(directory, field, row))));
      if (!fields.has(field)) return { from: "line", line };
      return { from: "line", line: line.map((_, row) => Number(fieldAt(directory, field, row))) };
    case "countryCode":
    case "regionCode":
      if (!located) return fromColumn(fields.get(field));
      return {
        from: "store",
        cellAt: (row) => located[field](row) || fieldAt(directory, field, store.row[row]!),
      };
    default:
      // A column that is worked out when it is asked for stays as long as its directory: for a part of its rows only these are asked.
      if (column?.type === "text" && column.at && count < directory.size / 2) return { from: "row", column };
      return fromColumn(column);
  }
}

function replacedCode(
  directory: Directory,
  field: keyof typeof LOCATED,
  { store, located }: ChosenRows,
): CellSource | undefined {
  if (!located || !directory.fields.has(field)) return undefined;
  return {
    from: "store",
    cellAt(row) {
      const [found, own] = [located[field](row), fieldAt(directory, field, store.row[row]!)];
      return found === "" || found === own ? "" : own;
    },
  };
}

/** Two columns of one name would be one column to most programs. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let copy = 2; taken.has(free); copy++) free = `${name} (${copy})`;
  taken.add(free);
  return free;
}

function firstFilled(of: OutputColumn["of"], { store, rows }: ChosenRows): number {
  if (of.every((source) => source === undefined)) return rows.length;
  const place = rows.findIndex((row) => {
    const source = of[store.directory[row]!];
    return source !== undefined && isFilledAt(source, store.row[row]!, row);
  });
  return place < 0 ? rows.length : place;
}

/** Whether the cell says something, without making its text. */
export function isFilledAt(source: CellSource, own: number, row: number): boolean {
  switch (source.from) {
    case "column":
      return source.otherwise !== "" || isColumnFilledAt(source.column, own);
    case "row":
      return cellAt(source.column, own) !== "";
    case "store":
      return source.cellAt(row) !== "";
    default:
      return true;
  }
}

function isColumnFilledAt(column: Column, own: number): boolean {
  switch (column.type) {
    case "text":
      return column.offsets[own + 1]! > column.offsets[own]!;
    case "coded":
      return isFilledValue(column, column.codes[own]!);
    case "number":
      return !Number.isNaN(column.values[own]);
  }
}
