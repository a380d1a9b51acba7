import { isJoinable, isList, type Split } from "../model/arrangement.ts";
import type { ColumnGuess, ColumnTarget } from "../model/import.ts";
import type { Field } from "../model/initiative.ts";

/** What a column can be dropped on. */
export type DropPlace =
  /** Another column, by index: the two exchange what they are read as. */
  | { readonly on: "column"; readonly column: number }
  /** What it is to be read as. "with": beside the columns that are read as that already, where there is a choice. */
  | { readonly on: "target"; readonly target: ColumnTarget; readonly way?: "with" };

/** What a drop comes to. */
export interface Drop {
  /** What each column that changes is read as from now on, by its index. */
  readonly targets: Readonly<Record<number, ColumnTarget>>;
  readonly outcome:
    | { readonly is: "read"; readonly target: ColumnTarget }
    | { readonly is: "exchanged"; readonly column: number }
    /** The columns that were read as that before are kept as written, or lose the part of them that was. */
    | { readonly is: "instead" | "with"; readonly target: ColumnTarget; readonly columns: readonly number[] };
}

type Columns = readonly ColumnGuess[];

/** Whether anything but "personal" can be chosen for a column. */
export const isMovable = ({ target, isPersonal }: ColumnGuess): boolean =>
  !isPersonal && !(target.as === "dropped" && target.sensitivity === "personal-sensitive");

/** What would become of the columns; undefined where a drop would change nothing, or cannot be. */
export function dropOf(columns: Columns, dragged: number, place: DropPlace): Drop | undefined {
  const column = columns[dragged];
  if (!column || !isMovable(column)) return undefined;
  return place.on === "column" ? exchange(columns, column, place.column) : read(columns, column, place);
}

/** What stands for the cells of any column, and not for those of one alone. */
const isPassedOn = ({ as }: ColumnTarget): boolean =>
  as === "field" || as === "coordinates" || as === "geometry" || as === "address" || as === "extra";

function exchange(columns: Columns, column: ColumnGuess, index: number): Drop | undefined {
  const other = columns[index];
  if (!other || !isMovable(other) || sameTarget(column.target, other.target)) return undefined;
  if (!isPassedOn(column.target) || !isPassedOn(other.target)) return undefined;
  return {
    targets: { [column.index]: other.target, [index]: column.target },
    outcome: { is: "exchanged", column: index },
  };
}

function read(
  columns: Columns,
  column: ColumnGuess,
  { target, way }: Extract<DropPlace, { on: "target" }>,
): Drop | undefined {
  if (target.as === "contact" && !column.mayBeContact) return undefined;
  if (sameTarget(column.target, target)) return undefined;
  const holders = holdersOf(columns, target).filter(({ index }) => index !== column.index);
  const own = { [column.index]: target };
  if (holders.length === 0) return { targets: own, outcome: { is: "read", target } };
  const indexes = holders.map(({ index }) => index);
  if (target.as === "field" && (isList(target.field) || way === "with"))
    return maySeveral(target.field) ? { targets: own, outcome: { is: "with", target, columns: indexes } } : undefined;
  const without = holders.map((holder) => [holder.index, withoutTarget(holder, target)] as const);
  if (without.some(([, rest]) => rest === undefined)) return undefined;
  return { targets: { ...Object.fromEntries(without), ...own }, outcome: { is: "instead", target, columns: indexes } };
}

/** Whether several columns can fill a field together. */
export const maySeveral = (field: Field): boolean => isList(field) || isJoinable(field);

/** Columns that are read as that, or a part of them. Any number are kept, dropped or marks of a term. */
export function holdersOf(columns: Columns, target: ColumnTarget): Columns {
  if (target.as === "field")
    return columns.filter(({ target: held }) =>
      held.as === "split" ? givesField(held.split, target.field) : held.as === "field" && held.field === target.field,
    );
  if (target.as === "coordinates" || target.as === "geometry" || target.as === "address")
    return columns.filter((each) => each.target.as === target.as);
  return [];
}

const ADDRESS_FIELDS: ReadonlySet<Field> = new Set<Field>(["street", "postcode", "locality"]);

const givesField = (split: Split, field: Field): boolean =>
  split.by === "address" ? ADDRESS_FIELDS.has(field) : split.into.includes(field);

/** What a column is read as when another takes its place; undefined where it cannot do without. */
function withoutTarget({ target }: ColumnGuess, taken: ColumnTarget): ColumnTarget | undefined {
  if (target.as !== "split") return { as: "extra" };
  if (target.split.by === "address" || taken.as !== "field") return undefined;
  const into = target.split.into.map((part) => (part === taken.field ? "extra" : part));
  return { as: "split", split: { ...target.split, into } };
}

function sameTarget(a: ColumnTarget, b: ColumnTarget): boolean {
  if (a.as === "field" && b.as === "field") return a.field === b.field;
  if (a.as === "coordinates" && b.as === "coordinates") return a.order === b.order;
  return a.as === b.as && a.as !== "split";
}
